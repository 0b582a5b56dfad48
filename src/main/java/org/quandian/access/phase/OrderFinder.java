package org.quandian.access.phase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.PriorityQueue;
import org.quandian.access.ServiceResult;
import org.quandian.access.city.CityLedger;
import org.quandian.access.city.CityResult;
import org.quandian.planning.Denominator;
import org.quandian.planning.Intervention;
import org.quandian.planning.Ledger;
import org.quandian.planning.PriceList;
import org.quandian.planning.Programme;
import org.quandian.planning.Scenario;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;

/**
 * Finds the order easiest and most effective first (先易后难). The greedy rule: of what is left, take the intervention that adds most to the
 * indicator per 万元 on top of what was taken, weighed by readiness; between equals the first of the plan; then compute anew.
 *
 * <p>Computing every gain anew at every step is n²/2 evaluations. The lazy rule keeps gains of before as upper bounds in a queue and
 * renews only the one at its head; if it stays at the head, it is taken. <em>This gives the order of the greedy rule exactly where gains
 * diminish</em>: if A ⊆ B then gain(x on A) ≥ gain(x on B). Proof: let x be at the head with a gain that is up to date, and y any other. Its
 * key was computed on an earlier, smaller set, so its gain of today is no larger; the factor (readiness over cost) is y's own and never
 * changes; so ratio(y) today ≤ key(y) ≤ ratio(x), and between equal keys the queue gives the first of the plan, as the greedy rule
 * does: an equal y before x would have been at the head and renewed first. Gains diminish for services by radius: every facility serves its
 * own area whatever else is built, so what is served is a union, and a union's measure (of land, or of homes weighed by residents) is
 * submodular. They need not where one thing helps another: on foot (a link makes a park near), in living circles and complete
 * communities (the last missing item counts for all), in balances. There up to {@value #FULL_LIMIT} interventions are computed
 * anew at every step, which is the greedy rule itself; more go by the lazy rule, and the result says that it may differ.
 *
 * <p>Stateless; slow; never on the window's thread.
 */
public final class OrderFinder {
    /** Up to so many the plain rule is used where gains may grow: some 1,800 evaluations of a few milliseconds. */
    static final int FULL_LIMIT = 60;

    /** Gains below this share of the whole are noise of sums. */
    private static final double NOISE = 1e-9;

    private final CityLedger ledger;
    private final String indicatorId;
    private final Denominator denominator;
    private final CancellationToken token;
    private int evaluations;

    private OrderFinder(CityLedger ledger, String indicatorId, Denominator denominator, CancellationToken token) {
        this.ledger = ledger;
        this.indicatorId = indicatorId;
        this.denominator = denominator;
        this.token = token;
    }

    /**
     * Suggests an order and a year for everything in force that has a cost; years that were set before count for nothing.
     *
     * @param denominator in what gains are counted
     * @param lastYear nothing is proposed for later years
     * @throws java.util.NoSuchElementException if there is no such indicator
     * @throws IllegalArgumentException if the indicator is not measured by that denominator
     * @throws java.util.concurrent.CancellationException if the token asks for it
     */
    public static SuggestedOrder find(
            CityLedger ledger,
            Scenario scenario,
            String indicatorId,
            Denominator denominator,
            int lastYear,
            CancellationToken token,
            ProgressListener progress) {
        return new OrderFinder(ledger, indicatorId, denominator, token).find(scenario, lastYear, progress);
    }

    private SuggestedOrder find(Scenario scenario, int lastYear, ProgressListener progress) {
        List<OrderCandidate> candidates = new ArrayList<>();
        List<String> withoutCost = new ArrayList<>();
        int place = 0;
        for (Intervention each : scenario.interventions()) {
            if (each.programme().off()) {
                continue;
            }
            OptionalDouble cost = PriceList.cost(each, ledger.rules(), ledger.stock());
            if (cost.isEmpty()) {
                withoutCost.add(each.id());
            } else {
                candidates.add(new OrderCandidate(place++, each, cost.getAsDouble()));
            }
        }
        boolean diminishing = isDiminishing();
        boolean lazy = diminishing || candidates.size() > FULL_LIMIT;
        List<Gained> order = order(candidates, lazy, progress);
        return new SuggestedOrder(
                indicatorId,
                ledger.ledger(),
                denominator,
                schedule(order, lastYear),
                withoutCost,
                diminishing || !lazy,
                evaluations);
    }

    private boolean isDiminishing() {
        return ledger.ledger() == Ledger.RADIUS && ledger.baseline().get(indicatorId) instanceof ServiceResult;
    }

    private List<Gained> order(List<OrderCandidate> candidates, boolean lazy, ProgressListener progress) {
        List<Gained> order = new ArrayList<>();
        CityResult taken = ledger.baseline();
        double before = served(taken);
        PriorityQueue<Gained> queue = new PriorityQueue<>(Gained.BEST_FIRST);
        for (OrderCandidate each : candidates) {
            queue.add(gained(each, taken, before, 0));
        }
        while (!queue.isEmpty()) {
            progress.report(indicatorId, (double) order.size() / candidates.size());
            Gained best = lazy ? takeLazily(queue, taken, before, order.size()) : queue.remove();
            order.add(best);
            taken = with(taken, best.candidate());
            before = served(taken);
            if (!lazy) {
                List<Gained> rest = new ArrayList<>(queue);
                queue.clear();
                for (Gained each : rest) {
                    queue.add(gained(each.candidate(), taken, before, order.size()));
                }
            }
        }
        return order;
    }

    private Gained takeLazily(PriorityQueue<Gained> queue, CityResult taken, double before, int step) {
        Gained head = queue.remove();
        while (head.step() < step) {
            queue.add(gained(head.candidate(), taken, before, step));
            head = queue.remove();
        }
        return head;
    }

    private Gained gained(OrderCandidate candidate, CityResult taken, double before, int step) {
        token.throwIfCancelled();
        double gain = served(with(taken, candidate)) - before;
        double noise = NOISE * Math.max(1, total());
        return new Gained(candidate, Math.abs(gain) <= noise ? 0 : gain, step);
    }

    private CityResult with(CityResult taken, OrderCandidate candidate) {
        List<Intervention> next = new ArrayList<>(taken.scenario().interventions());
        next.add(candidate.intervention());
        return ledger.follow(taken, new Scenario("", next), token);
    }

    private double served(CityResult figures) {
        evaluations++;
        return figures.get(indicatorId).city(denominator).served();
    }

    private double total() {
        return ledger.baseline().get(indicatorId).city(denominator).total();
    }

    private List<OrderStep> schedule(List<Gained> order, int lastYear) {
        double total =
                order.stream().mapToDouble(each -> each.candidate().cost()).sum();
        YearBudgets budgets = new YearBudgets(
                PhaseCosts.ceilings(ledger.rules()).headMap(lastYear + 1), Programme.FIRST_YEAR, lastYear, total);
        List<OrderStep> steps = new ArrayList<>();
        for (Gained each : order) {
            OrderCandidate candidate = each.candidate();
            var year = budgets.take(candidate.cost());
            OrderStep.Reason reason = each.gain() > 0 ? OrderStep.Reason.MOST_FOR_MONEY : OrderStep.Reason.NO_GAIN;
            if (year.isEmpty()) {
                reason = budgets.isOverEveryCeiling(candidate.cost())
                        ? OrderStep.Reason.OVER_EVERY_CEILING
                        : OrderStep.Reason.NO_MONEY_LEFT;
            }
            steps.add(new OrderStep(
                    candidate.intervention().id(),
                    year,
                    each.gain(),
                    candidate.cost(),
                    candidate.ratio(each.gain()),
                    candidate.intervention().programme().readiness().orElse(0),
                    reason));
        }
        return steps;
    }

    /**
     * A candidate with its gain.
     *
     * @param step on top of how many others the gain was computed
     */
    private record Gained(OrderCandidate candidate, double gain, int step) {
        /** Without any gain the readiest comes first, then the cheapest. */
        static final Comparator<Gained> BEST_FIRST = Comparator.comparingDouble(
                        (Gained each) -> -each.candidate().ratio(each.gain()))
                .thenComparingDouble(
                        each -> each.gain() == 0 ? -each.candidate().readiness() : 0)
                .thenComparingDouble(each -> each.gain() == 0 ? each.candidate().cost() : 0)
                .thenComparingInt(each -> each.candidate().place());
    }
}
