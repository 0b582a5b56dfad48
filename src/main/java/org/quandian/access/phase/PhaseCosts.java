package org.quandian.access.phase;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.quandian.access.city.CityLedger;
import org.quandian.planning.Intervention;
import org.quandian.planning.Parameter;
import org.quandian.planning.PriceList;
import org.quandian.planning.Programme;
import org.quandian.planning.RuleBook;
import org.quandian.planning.Scenario;

/**
 * What a plan spends (分年投资), in 万元: each intervention in force in its year. Immutable.
 *
 * @param byYear per year with money in it, per kind in the order of the plan
 * @param unscheduled per kind, of interventions that have no year
 * @param ceilings what may be spent in a year (年度上限), for the years that have a ceiling
 * @param withoutCost how many in force have neither a cost nor a unit price
 * @param withoutYear how many in force have no year
 */
public record PhaseCosts(
        SortedMap<Integer, Map<String, Double>> byYear,
        Map<String, Double> unscheduled,
        SortedMap<Integer, Double> ceilings,
        int withoutCost,
        int withoutYear) {
    /** The id of the parameter with the ceiling of every year, 万元; 0 is none. With {@code .2027} behind it that of one year. */
    public static final String CEILING = "budget.ceiling";

    /** Takes copies. */
    public PhaseCosts {
        SortedMap<Integer, Map<String, Double>> years = new TreeMap<>();
        byYear.forEach((year, kinds) -> years.put(year, Collections.unmodifiableMap(new LinkedHashMap<>(kinds))));
        byYear = Collections.unmodifiableSortedMap(years);
        unscheduled = Collections.unmodifiableMap(new LinkedHashMap<>(unscheduled));
        ceilings = Collections.unmodifiableSortedMap(new TreeMap<>(ceilings));
    }

    /** The costs of a plan in a city, under the prices and ceilings of its rules and beside what is there already. */
    public static PhaseCosts of(Scenario scenario, CityLedger ledger) {
        SortedMap<Integer, Map<String, Double>> byYear = new TreeMap<>();
        Map<String, Double> unscheduled = new LinkedHashMap<>();
        int withoutCost = 0;
        for (Intervention each : scenario.interventions()) {
            Programme programme = each.programme();
            OptionalDouble cost = PriceList.cost(each, ledger.rules(), ledger.stock());
            if (programme.off()) {
                continue;
            }
            if (cost.isEmpty()) {
                withoutCost++;
                continue;
            }
            Map<String, Double> kinds = programme.year().isPresent()
                    ? byYear.computeIfAbsent(programme.year().getAsInt(), unused -> new LinkedHashMap<>())
                    : unscheduled;
            kinds.merge(each.kind(), cost.getAsDouble(), Double::sum);
        }
        return new PhaseCosts(
                byYear, unscheduled, ceilings(ledger.rules()), withoutCost, PhaseYears.countUnscheduled(scenario));
    }

    /** The ceilings of every year that has one. */
    public static SortedMap<Integer, Double> ceilings(RuleBook rules) {
        SortedMap<Integer, Double> ceilings = new TreeMap<>();
        double general = value(rules, CEILING);
        for (int year = Programme.FIRST_YEAR; year <= Programme.LAST_YEAR; year++) {
            double own = value(rules, CEILING + "." + year);
            double ceiling = own > 0 ? own : general;
            if (ceiling > 0) {
                ceilings.put(year, ceiling);
            }
        }
        return ceilings;
    }

    private static double value(RuleBook rules, String id) {
        return rules.findParameter(id).map(Parameter::value).orElse(0.0);
    }

    /** What a year costs. */
    public double of(int year) {
        return sum(byYear.getOrDefault(year, Map.of()));
    }

    /** What everything costs, scheduled or not. */
    public double total() {
        return scheduled() + sum(unscheduled);
    }

    /** What everything with a year costs. */
    public double scheduled() {
        return byYear.values().stream().mapToDouble(PhaseCosts::sum).sum();
    }

    /** The ceiling of a year, if it has one. */
    public OptionalDouble ceiling(int year) {
        Double ceiling = ceilings.get(year);
        return ceiling == null ? OptionalDouble.empty() : OptionalDouble.of(ceiling);
    }

    /** By how much a year is over its ceiling (超限), 0 where it is not. */
    public double over(int year) {
        double over = of(year) - ceiling(year).orElse(Double.POSITIVE_INFINITY);
        // sums of costs differ in the last digits by the order of their parts
        return over > 1e-9 * Math.max(1, of(year)) ? over : 0;
    }

    private static double sum(Map<String, Double> kinds) {
        return kinds.values().stream().mapToDouble(Double::doubleValue).sum();
    }
}
