package org.quandian.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.quandian.access.IndicatorResult;
import org.quandian.access.city.CityResult;
import org.quandian.planning.Denominator;
import org.quandian.planning.IdleReuse;
import org.quandian.planning.Intervention;
import org.quandian.planning.Ledger;
import org.quandian.planning.Scenario;
import org.quandian.planning.ScenarioEdit;
import org.quandian.portrayal.Messages;
import org.quandian.portrayal.PlacedKind;
import org.quandian.portrayal.PlacedWords;
import org.quandian.task.CancellationToken;
import org.quandian.task.LatestOnly;
import org.quandian.task.TaskRunner;
import org.quandian.ui.panel.IdleGain;

/**
 * Which gaps an idle site can close: for each use how many more would be served than without it, in the ledger on screen. Computed
 * behind the window's back, the newest question only. FX thread.
 */
final class IdleUses {
    /** What idle sites are made into, most often. */
    private static final List<String> USES = List.of(
            "park",
            "public-parking",
            "kindergarten",
            "nursery",
            "elderly-day-care",
            "community-health-station",
            "community-service-station",
            "culture-station",
            "outdoor-fitness",
            "market",
            "public-toilet",
            "primary-school");

    private final Messages words;
    private final LatestOnly<List<IdleGain>> latest;
    private final Runnable whenKnown;
    private final Consumer<Throwable> whenFailed;
    private @Nullable Question asked;
    private @Nullable List<IdleGain> answer;
    private CancellationToken token = new CancellationToken();

    IdleUses(Messages words, TaskRunner background, Executor fx, Runnable whenKnown, Consumer<Throwable> whenFailed) {
        this.words = words;
        this.latest = new LatestOnly<>(background, fx);
        this.whenKnown = whenKnown;
        this.whenFailed = whenFailed;
    }

    /** The same question has the same answer: a site, the plan around it, rules and ledger. */
    private record Question(Intervention site, Scenario without, long rules, Ledger ledger) {}

    /** The gains of a placed idle site, best first; empty while they are being computed, which begins when they are first asked for. */
    Optional<List<IdleGain>> of(LedgerView view, String id) {
        Optional<Intervention> placed = view.state().scenario().findIntervention(id);
        if (placed.isEmpty() || !(placed.get().design() instanceof IdleReuse reuse)) {
            return Optional.empty();
        }
        Intervention site = placed.get()
                .withName("")
                .withValues(Map.of(IdleReuse.USE, USES.get(0), "year", "", "cost", "", "ready", ""));
        Question question = new Question(
                site,
                DrawnFigures.without(view.state().scenario(), Set.of(id)),
                System.identityHashCode(view.rules()),
                view.ledger());
        if (!question.equals(asked)) {
            asked = question;
            answer = null;
            compute(view, placed.get(), reuse);
        }
        return Optional.ofNullable(answer);
    }

    private void compute(LedgerView view, Intervention placed, IdleReuse reuse) {
        token.cancel();
        CancellationToken own = new CancellationToken();
        token = own;
        List<String> uses = new ArrayList<>(USES);
        if (!uses.contains(reuse.use())) {
            uses.add(reuse.use());
        }
        latest.request(
                () -> gains(view, placed, uses, own),
                gains -> {
                    if (!own.isCancelled()) {
                        answer = gains;
                        whenKnown.run();
                    }
                },
                failure -> {
                    if (!own.isCancelled()) {
                        whenFailed.accept(failure);
                    }
                });
    }

    private List<IdleGain> gains(LedgerView view, Intervention placed, List<String> uses, CancellationToken token) {
        PlacedWords names = new PlacedWords(words, view.rules());
        Scenario without = DrawnFigures.without(view.state().scenario(), Set.of(placed.id()));
        CityResult before = view.engine().follow(view.figures(), without, token);
        List<IdleGain> gains = new ArrayList<>();
        for (String use : uses) {
            token.throwIfCancelled();
            Intervention as = placed.withValues(Map.of(IdleReuse.USE, use));
            String indicator = PlacedKind.indicatorOf(as);
            if (before.indicatorIds().contains(indicator)) {
                Scenario with = new ScenarioEdit.Place(as).applyTo(without);
                IndicatorResult after =
                        view.engine().follow(before, with, token).get(indicator);
                Denominator measure = measure(after);
                double gained = after.city(measure).served()
                        - before.get(indicator).city(measure).served();
                gains.add(new IdleGain(use, names.useName(use), gained, unit(measure)));
            }
        }
        gains.sort(Comparator.comparingDouble(IdleGain::gained).reversed());
        return gains;
    }

    private static Denominator measure(IndicatorResult result) {
        return result.denominators().contains(Denominator.POPULATION)
                ? Denominator.POPULATION
                : result.denominators().get(0);
    }

    private String unit(Denominator measure) {
        return switch (measure) {
            case SPACES -> words.text("unit.spaces");
            case CHILDREN_PRIMARY, CHILDREN_JUNIOR -> words.text("unit.seats");
            default -> words.text("unit.people");
        };
    }
}
