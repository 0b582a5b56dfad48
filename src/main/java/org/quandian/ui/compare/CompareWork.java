package org.quandian.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import org.quandian.access.city.CityResult;
import org.quandian.planning.Ledger;
import org.quandian.task.CancellationToken;

/**
 * The work of computing every indicator of three plans in every ledger there is. Runs on one background thread; what is done is told from
 * time to time.
 *
 * @param sides the figures in each ledger, the radius ledger first
 * @param first the indicator that somebody waits for
 */
record CompareWork(Map<Ledger, Sides> sides, String first) {
    private static final long BETWEEN_NANOS = 250_000_000;

    /**
     * Three plans in one ledger.
     *
     * @param baseline as the city stands
     * @param left the plan on the left
     * @param right the plan on the right
     */
    record Sides(CityResult baseline, CityResult left, CityResult right) {
        /** The figures of one of them. */
        CityResult of(CompareSide side) {
            return switch (side) {
                case BASELINE -> baseline;
                case LEFT -> left;
                case RIGHT -> right;
            };
        }
    }

    /**
     * Computes them all.
     *
     * @param told hears what is known so far, in the order of the ledgers
     * @throws CancellationException if the token asks for it
     */
    List<CompareFigure> compute(CancellationToken token, Consumer<List<CompareFigure>> told) {
        List<CompareFigure> known = new ArrayList<>();
        sides.forEach((ledger, plans) -> add(ledger, plans, first, known, token));
        told.accept(List.copyOf(known));
        long last = System.nanoTime();
        for (Map.Entry<Ledger, Sides> each : sides.entrySet()) {
            for (String id : each.getValue().baseline().indicatorIds()) {
                if (!id.equals(first)) {
                    add(each.getKey(), each.getValue(), id, known, token);
                }
                if (System.nanoTime() - last > BETWEEN_NANOS) {
                    told.accept(sorted(known));
                    last = System.nanoTime();
                }
            }
        }
        return sorted(known);
    }

    private static void add(Ledger ledger, Sides plans, String id, List<CompareFigure> known, CancellationToken token) {
        token.throwIfCancelled();
        if (!plans.baseline().indicatorIds().contains(id)) {
            return;
        }
        try {
            known.add(new CompareFigure(
                    ledger,
                    plans.baseline().get(id),
                    plans.left().get(id),
                    plans.right().get(id)));
        } catch (NoSuchElementException noRule) {
            // A number that the rules lack: the workbench says which one where somebody asks for this indicator.
        }
    }

    /** In the order of the ledgers' lists, whatever was computed first. */
    private List<CompareFigure> sorted(List<CompareFigure> known) {
        List<CompareFigure> sorted = new ArrayList<>();
        sides.forEach((ledger, plans) -> plans.baseline().indicatorIds().forEach(id -> known.stream()
                .filter(each -> each.ledger() == ledger && each.indicatorId().equals(id))
                .forEach(sorted::add)));
        return sorted;
    }
}
