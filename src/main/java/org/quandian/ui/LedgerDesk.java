package org.quandian.ui;

import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleSupplier;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.quandian.planning.Ledger;
import org.quandian.planning.Parameter;
import org.quandian.planning.RuleBook;
import org.quandian.planning.StandardsCatalogue;
import org.quandian.planning.WalkRules;
import org.quandian.portrayal.FigureFormat;
import org.quandian.portrayal.Messages;
import org.quandian.ui.panel.LedgerSwitch;
import org.quandian.ui.panel.RegimeEdits;
import org.quandian.workspace.WalkFailure;
import org.quandian.workspace.WorkspaceState;

/**
 * The switch between the ledgers and the pace of walking: what is chosen is kept with the project, what is shown depends on whether the
 * walking network is there. FX thread.
 */
final class LedgerDesk implements LedgerSwitch.Actions {
    private final Messages words;
    private final DeskChoices choices;
    private final Supplier<WorkspaceState> state;
    private final Supplier<StandardsDesk> standards;
    private final DoubleSupplier progress;
    private final Runnable onChoice;
    private final LedgerSwitch node;

    /**
     * @param standards where the numbers of walking are kept
     * @param progress how much of the walking network is made, 0 to 1
     * @param onChoice told when figures are wanted in the other ledger
     */
    LedgerDesk(
            Messages words,
            DeskChoices choices,
            Supplier<WorkspaceState> state,
            Supplier<StandardsDesk> standards,
            DoubleSupplier progress,
            Runnable onChoice) {
        this.words = words;
        this.choices = choices;
        this.state = state;
        this.standards = standards;
        this.progress = progress;
        this.onChoice = onChoice;
        this.node = new LedgerSwitch(words, this);
    }

    Node node() {
        return node;
    }

    /** The other ledger, where it can be chosen. */
    void toggle() {
        choose(LedgerView.other(LedgerView.of(state.get(), choices.ledger()).ledger()));
    }

    @Override
    public void choose(Ledger ledger) {
        WorkspaceState now = state.get();
        boolean other = LedgerView.of(now, choices.ledger()).ledger() != ledger;
        if (other && LedgerView.find(now, ledger).isPresent()) {
            choices.setLedger(ledger);
            onChoice.run();
        }
    }

    /** Shows which ledger is on screen, and why the other one may not be chosen. */
    void show() {
        WorkspaceState now = state.get();
        Ledger shown = LedgerView.of(now, choices.ledger()).ledger();
        node.show(shown, whyNoWalk(now));
        RuleBook rules = now.ledger().rules();
        Optional<Parameter> slow = rules.findParameter(WalkRules.SLOW);
        if (slow.isPresent() && shown == Ledger.WALK) {
            node.showPace(
                    speed(rules, WalkRules.SPEED_ADULT),
                    speed(rules, WalkRules.SPEED_SLOW),
                    slow.get().value() != 0);
        } else {
            node.hidePace();
        }
    }

    /** Why there are no figures on foot yet, in words; empty where there are. */
    Optional<String> whyNoWalk() {
        return whyNoWalk(state.get());
    }

    private Optional<String> whyNoWalk(WorkspaceState now) {
        return switch (now.walkStatus()) {
            case READY -> Optional.empty();
            case NO_ROADS -> Optional.of(words.text("ui.ledger.walk.no_roads"));
            case PREPARING ->
                Optional.of(words.text(
                        "ui.ledger.walk.making", Map.of("percent", FigureFormat.whole(100 * progress.getAsDouble()))));
            case FAILED ->
                Optional.of(words.text("ui.ledger.walk.failed."
                        + now.walk().failure().orElse(WalkFailure.UNEXPECTED).name()));
        };
    }

    @Override
    public void choosePace(boolean slow) {
        standards.get().change(catalogue -> withPace(catalogue, state.get(), slow));
    }

    @Override
    public void openWalkRules() {
        standards.get().openAt(words.text("ui.standards.shelf.walk"));
    }

    /** The pace stands in the first rule set that has it, as the engines find it. */
    private static StandardsCatalogue withPace(StandardsCatalogue catalogue, WorkspaceState state, boolean slow) {
        return catalogue.ruleBook(state.regime().id()).listRegimes().stream()
                .filter(regime ->
                        regime.parameters().stream().anyMatch(each -> each.id().equals(WalkRules.SLOW)))
                .findFirst()
                .map(regime -> catalogue.withRegime(RegimeEdits.withNumber(
                        regime,
                        WalkRules.SLOW,
                        each -> new Parameter(
                                each.id(),
                                each.nameZh(),
                                each.nameEn(),
                                slow ? 1 : 0,
                                each.unit(),
                                each.clause(),
                                each.checked()))))
                .orElse(catalogue);
    }

    private static double speed(RuleBook rules, String id) {
        return rules.findParameter(id).map(Parameter::value).orElse(0.0);
    }
}
