package org.quandian.ui.phase;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.quandian.access.phase.TargetRow;
import org.quandian.planning.Ledger;
import org.quandian.planning.Target;
import org.quandian.portrayal.Messages;
import org.quandian.portrayal.TargetWords;
import org.quandian.ui.explain.ExplainRequest;
import org.quandian.ui.explain.Explainable;
import org.quandian.ui.fx.FigureText;
import org.quandian.ui.fx.Nodes;

/** One target as a card: name, figure with the plan, aim, bullet bar, base and source. A click opens it. */
final class TargetCard extends VBox {
    private static final double ROOM = 1.12;

    private final Messages messages;
    private final TargetWords words;
    private final PhaseReasons reasons;
    private final Explainable explainable;

    /**
     * @param reasons what its numbers ask when they are clicked
     * @param regime the rule set its figures follow
     */
    TargetCard(Messages messages, TargetRow row, PhaseReasons reasons, String regime, Runnable onOpen) {
        super(2);
        this.messages = messages;
        this.words = new TargetWords(messages);
        this.reasons = reasons;
        this.explainable = new Explainable(messages);
        Target target = row.target();
        getStyleClass().addAll("target-card");
        setId("target-" + row.programme().id() + "-" + target.id());
        setMinWidth(0);
        getChildren().addAll(head(row), middle(row), bar(row), foot(row, regime));
        setFocusTraversable(true);
        setAccessibleText(words.of(target.name()) + " " + words.aim(target) + " " + words.state(row.state()));
        setOnMouseClicked(event -> onOpen.run());
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                event.consume();
                onOpen.run();
            }
        });
        Tooltip.install(this, Nodes.tooltip(explained(row)));
    }

    private HBox head(TargetRow row) {
        Label name = Nodes.shrinkable(words.of(row.target().name()), "head");
        HBox head = Nodes.row(6, name);
        String ledger = words.ledger(row.target());
        if (!ledger.isEmpty()) {
            boolean onFoot = row.target().link().findLedger().equals(Optional.of(Ledger.WALK));
            head.getChildren().add(Nodes.tag(ledger, onFoot ? "tag-walk" : "tag-radius"));
        }
        head.getChildren().addAll(Nodes.spacer(), Nodes.tag(words.state(row.state()), StateTag.of(row.state())));
        return head;
    }

    private HBox middle(TargetRow row) {
        Target target = row.target();
        Region figure;
        OptionalDouble shown = row.planned();
        if (shown.isPresent()) {
            FigureText digits = new FigureText("figure-l");
            if (TargetWords.isPercent(target)) {
                digits.showTight(words.number(target, shown.getAsDouble()), "%");
            } else {
                digits.show(words.number(target, shown.getAsDouble()), words.of(target.unit()));
            }
            Optional<ExplainRequest> request = reasons.planned(row);
            figure = request.isPresent() ? explainable.asking(digits, () -> request) : digits;
        } else {
            figure = Nodes.label(words.noData(row), "target-nothing");
        }
        Label aim =
                Nodes.label(messages.text("phase.card.aim", Map.of("aim", words.aim(target))), "small", "target-aim");
        aim.setMinWidth(0);
        String due = words.due(target);
        HBox line = Nodes.row(4, figure, Nodes.spacer(), aim);
        if (!due.isEmpty()) {
            line.getChildren().add(Nodes.label(messages.text("phase.card.due", Map.of("due", due)), "small", "muted"));
        }
        line.getStyleClass().add("target-middle");
        return line;
    }

    private static BulletBar bar(TargetRow row) {
        BulletBar bar = new BulletBar();
        OptionalDouble value = row.target().value();
        double most = TargetWords.isPercent(row.target())
                ? 100
                : ROOM
                        * Math.max(
                                value.orElse(0),
                                Math.max(row.planned().orElse(0), row.base().orElse(0)));
        boolean poor = row.state() == TargetRow.State.FAR;
        bar.show(row.planned(), row.base(), value, most, poor);
        return bar;
    }

    private VBox foot(TargetRow row, String regime) {
        HBox values = Nodes.row(
                6,
                small(
                        messages.text("phase.card.base", Map.of("base", words.brief(row.target(), row.base()))),
                        reasons.base(row)));
        if (row.now().isPresent() && !row.target().isByHand()) {
            String now = messages.text(
                    "phase.card.now", Map.of("now", words.brief(row.target(), row.now()), "year", reasons.year()));
            values.getChildren().addAll(Nodes.label("·", "small", "muted"), small(now, reasons.now(row)));
        }
        values.getChildren().add(Nodes.spacer());
        String gap = words.gap(row);
        if (!gap.isEmpty()) {
            Label lacks = Nodes.label(messages.text("phase.card.gap", Map.of("gap", gap)), "small");
            lacks.setMinWidth(Region.USE_PREF_SIZE);
            values.getChildren().add(lacks);
        }
        String by = words.countedBy(row.target());
        Label counted =
                Nodes.shrinkable(words.ledger(row.target()).isEmpty() ? by : by + " · " + regime, "micro", "muted");
        Label source = Nodes.label(row.programme().id() + " · " + row.target().paragraph(), "micro", "muted");
        source.setMinWidth(Region.USE_PREF_SIZE);
        return new VBox(1, values, Nodes.row(6, counted, Nodes.spacer(), source));
    }

    private Label small(String text, Optional<ExplainRequest> request) {
        Label label = Nodes.shrinkable(text, "small", "muted");
        if (request.isPresent()) {
            explainable.asking(label, () -> request);
        }
        return label;
    }

    private String explained(TargetRow row) {
        Target target = row.target();
        StringBuilder text =
                new StringBuilder(words.source(target)).append('\n').append(words.term(target));
        for (String said : new String[] {words.baseSource(row), words.course(row)}) {
            if (!said.isEmpty()) {
                text.append('\n').append(said);
            }
        }
        String note = words.of(target.note());
        if (!note.isEmpty()) {
            text.append('\n').append(note);
        }
        if (row.inDueYear().isPresent()) {
            text.append('\n')
                    .append(messages.text(
                            "phase.card.in_due",
                            Map.of("due", words.due(target), "value", words.value(target, row.inDueYear()))));
        }
        if (!row.behind().isEmpty()) {
            text.append('\n')
                    .append(messages.text(
                            "phase.card.behind",
                            Map.of(
                                    "years",
                                    String.join(
                                            ", ",
                                            row.behind().stream()
                                                    .map(String::valueOf)
                                                    .toList()))));
        }
        return text.toString();
    }
}
