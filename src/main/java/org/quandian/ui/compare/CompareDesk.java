package org.quandian.ui.compare;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.quandian.access.city.CityLedger;
import org.quandian.access.city.CityResult;
import org.quandian.planning.Intervention;
import org.quandian.planning.Ledger;
import org.quandian.planning.Scenario;
import org.quandian.planning.TargetBook;
import org.quandian.task.CancellationToken;
import org.quandian.ui.dialog.FailureSentence;
import org.quandian.ui.fx.Deliver;
import org.quandian.ui.page.PageServices;
import org.quandian.workspace.DocumentHistory;
import org.quandian.workspace.ProjectDocuments;
import org.quandian.workspace.UnusableDataException;
import org.quandian.workspace.WorkspaceState;

/**
 * Which two plans are compared, and the work of computing their figures; only what was asked for last arrives. Knows no toolkit. FX
 * thread.
 */
final class CompareDesk {
    private final PageServices services;
    private final Runnable changed;
    private CancellationToken token = new CancellationToken();
    private @Nullable Asked asked;
    private Map<Ledger, CompareWork.Sides> sides = Map.of();
    private CompareAnswer answer = CompareAnswer.NOTHING;
    private boolean busy;

    /** What was asked for last: the same again needs no work. */
    private record Asked(
            List<CityLedger> ledgers, List<Intervention> left, List<Intervention> right, DocumentHistory targets) {}

    /**
     * @param changed told whenever more is known, or other figures are under way
     */
    CompareDesk(PageServices services, Runnable changed) {
        this.services = services;
        this.changed = changed;
    }

    /** What is known of the plans last asked for. */
    CompareAnswer answer() {
        return answer;
    }

    /** The figures of the plans last asked for. */
    List<CompareFigure> figures() {
        return answer.figures();
    }

    /** Whether more will come. */
    boolean isBusy() {
        return busy;
    }

    /** The three plans in that ledger, as far as they are there; asking them for an indicator that is not computed takes time. */
    Optional<CompareWork.Sides> sides(Ledger ledger) {
        return Optional.ofNullable(sides.get(ledger));
    }

    /** Asks for all figures of two plans. */
    void ask(WorkspaceState state, Scenario left, Scenario right, String firstIndicator) {
        Map<Ledger, CityLedger> ledgers = new EnumMap<>(Ledger.class);
        for (Ledger each : Ledger.values()) {
            state.findFigures(each).ifPresent(known -> ledgers.put(each, known.ledger()));
        }
        Asked now = new Asked(
                List.copyOf(ledgers.values()),
                left.inForce(),
                right.inForce(),
                state.documents().get(ProjectDocuments.TARGETS));
        if (now.equals(asked)) {
            return;
        }
        asked = now;
        token.cancel();
        CancellationToken own = new CancellationToken();
        token = own;
        busy = true;
        sides = Map.of();
        answer = new CompareAnswer(List.of(), answer.book(), List.of());
        Map<Ledger, CompletableFuture<CompareWork.Sides>> made = new EnumMap<>(Ledger.class);
        ledgers.forEach((which, ledger) -> made.put(which, sides(which, ledger, left, right, own)));
        Deliver.to(
                services.fx(),
                CompletableFuture.allOf(made.values().toArray(CompletableFuture[]::new)),
                all -> {
                    if (token == own) {
                        Map<Ledger, CompareWork.Sides> there = new EnumMap<>(Ledger.class);
                        made.forEach((which, future) -> there.put(which, future.join()));
                        sides = there;
                        compute(new CompareWork(there, firstIndicator), state, own);
                    }
                },
                failure -> failed(failure, own));
    }

    /** Nothing is wanted any more. */
    void retire() {
        token.cancel();
        asked = null;
    }

    private CompletableFuture<CompareWork.Sides> sides(
            Ledger which, CityLedger ledger, Scenario left, Scenario right, CancellationToken own) {
        return figures(which, ledger, left, own)
                .thenCombine(
                        figures(which, ledger, right, own),
                        (one, other) -> new CompareWork.Sides(ledger.baseline(), one, other));
    }

    private CompletableFuture<CityResult> figures(
            Ledger which, CityLedger ledger, Scenario plan, CancellationToken own) {
        return plan.inForce().isEmpty()
                ? CompletableFuture.completedFuture(ledger.baseline())
                : services.workspace().scenarios().figuresOf(plan, which, own);
    }

    private void compute(CompareWork work, WorkspaceState state, CancellationToken own) {
        Deliver.to(
                services.fx(),
                services.background().submit(() -> {
                    TargetBook book = targetsOf(state, own);
                    Consumer<List<CompareFigure>> told =
                            known -> services.fx().execute(() -> known(new CompareAnswer(known, book, List.of()), own));
                    List<CompareFigure> all = work.compute(own, told);
                    return new CompareAnswer(all, book, AimFigure.of(book, work.sides()));
                }),
                all -> {
                    if (token == own) {
                        busy = false;
                        known(all, own);
                    }
                },
                failure -> failed(failure, own));
        changed.run();
    }

    /** Targets that cannot be read are said; figures are compared all the same. */
    private TargetBook targetsOf(WorkspaceState state, CancellationToken own) {
        try {
            return services.targets()
                    .bookOf(state.documents(), state.baseline().city().name());
        } catch (UnusableDataException unreadable) {
            services.fx().execute(() -> {
                if (token == own) {
                    services.failed().accept(unreadable);
                }
            });
            return CompareAnswer.NO_TARGETS;
        }
    }

    private void known(CompareAnswer known, CancellationToken own) {
        if (token == own && !own.isCancelled()) {
            answer = known;
            changed.run();
        }
    }

    private void failed(Throwable failure, CancellationToken own) {
        if (token != own || FailureSentence.unwrapped(failure) instanceof CancellationException) {
            return;
        }
        busy = false;
        asked = null;
        changed.run();
        services.failed().accept(failure);
    }
}
