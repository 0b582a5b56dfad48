package org.quandian.ui.panel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quandian.access.CoverageRate;
import org.quandian.access.IndicatorResult;
import org.quandian.planning.Denominator;
import org.quandian.planning.Ledger;
import org.quandian.planning.ZoneLevel;

/**
 * What the figures panel says of one indicator. Rates, their changes and the bars all have one denominator; amounts of at most two kinds
 * stand side by side, each in its own unit.
 *
 * @param indicatorId which one
 * @param ledger how distance was measured
 * @param offered what its rates can be shares of, the usual one first
 * @param denominator what the rates are shares of
 * @param rate served share of the city, 0 to 1
 * @param baselineRate the same as the city stands
 * @param stepChange difference to the figures before the last edit, or before the gesture under way; share
 * @param amounts what is served and what is not, people before land
 * @param level what the bars stand for
 * @param bars worst first; zones without anything to serve are left out
 */
public record FiguresModel(
        String indicatorId,
        Ledger ledger,
        List<Denominator> offered,
        Denominator denominator,
        double rate,
        double baselineRate,
        double stepChange,
        List<Amount> amounts,
        ZoneLevel level,
        List<Bar> bars) {
    /** Takes copies. */
    public FiguresModel {
        offered = List.copyOf(offered);
        amounts = List.copyOf(amounts);
        bars = List.copyOf(bars);
    }

    /**
     * An amount, in the unit of its denominator.
     *
     * @param of what is counted
     * @param served how much is served
     * @param unserved how much is not
     * @param change by how much more is served than as the city stands
     * @param unservedChange by how much more is not served; not the opposite of the other where the plan changes what is needed
     */
    public record Amount(Denominator of, double served, double unserved, double change, double unservedChange) {}

    /**
     * One zone.
     *
     * @param zone its name; empty for the land that lies in none
     * @param rate served share now
     * @param baselineRate served share as the city stands
     */
    public record Bar(String zone, double rate, double baselineRate) {}

    /**
     * The model of these figures.
     *
     * @param now the figures to show
     * @param before the figures before the last edit or the gesture under way
     * @param baseline the figures of the city as it stands
     * @param wished what the rates shall be shares of; the usual one where the indicator is not measured by that
     */
    public static FiguresModel of(
            IndicatorResult now,
            IndicatorResult before,
            IndicatorResult baseline,
            Denominator wished,
            ZoneLevel level) {
        FiguresModel rates = rates(now, before, baseline, wished, level);
        return rates.withBars(bars(now, baseline, rates.denominator, level));
    }

    /** The same without bars: what is asked for every frame of a drag. */
    public static FiguresModel rates(
            IndicatorResult now,
            IndicatorResult before,
            IndicatorResult baseline,
            Denominator wished,
            ZoneLevel level) {
        Denominator denominator = chosen(now, wished);
        CoverageRate city = now.city(denominator);
        return new FiguresModel(
                now.indicatorId(),
                city.key().ledger(),
                now.denominators(),
                denominator,
                city.rate(),
                baseline.city(denominator).rate(),
                city.rate() - before.city(denominator).rate(),
                counted(now, denominator).stream()
                        .map(of -> amount(of, now.city(of), baseline.city(of)))
                        .toList(),
                level,
                List.of());
    }

    /** The denominator that is shown when another was wished for. */
    public static Denominator chosen(IndicatorResult result, Denominator wished) {
        return result.denominators().contains(wished)
                ? wished
                : result.denominators().get(0);
    }

    /** Difference to the city as it stands; share. */
    public double changeSinceBaseline() {
        return rate - baselineRate;
    }

    /** The amount that the rate is a share of. */
    public Amount main() {
        return amounts.stream()
                .filter(each -> each.of() == denominator)
                .findFirst()
                .orElseThrow();
    }

    private FiguresModel withBars(List<Bar> newBars) {
        return new FiguresModel(
                indicatorId, ledger, offered, denominator, rate, baselineRate, stepChange, amounts, level, newBars);
    }

    /** People and land belong together: who reads of one asks for the other. */
    private static List<Denominator> counted(IndicatorResult result, Denominator denominator) {
        List<Denominator> all = result.denominators();
        if (denominator.countsPeople()) {
            return all.contains(Denominator.RESIDENTIAL_LAND)
                    ? List.of(denominator, Denominator.RESIDENTIAL_LAND)
                    : List.of(denominator);
        }
        return all.contains(Denominator.POPULATION)
                ? List.of(Denominator.POPULATION, denominator)
                : List.of(denominator);
    }

    private static Amount amount(Denominator of, CoverageRate now, CoverageRate baseline) {
        return new Amount(
                of,
                now.served(),
                now.unserved(),
                now.served() - baseline.served(),
                now.unserved() - baseline.unserved());
    }

    private static List<Bar> bars(
            IndicatorResult now, IndicatorResult baseline, Denominator denominator, ZoneLevel level) {
        Map<String, Double> baselineRates = new HashMap<>();
        for (CoverageRate zone : baseline.byZone(level, denominator)) {
            baselineRates.put(zone.zone(), zone.rate());
        }
        List<Bar> bars = new ArrayList<>();
        for (CoverageRate zone : now.byZone(level, denominator)) {
            if (zone.total() > 0) {
                bars.add(new Bar(zone.zone(), zone.rate(), baselineRates.getOrDefault(zone.zone(), zone.rate())));
            }
        }
        bars.sort(Comparator.comparingDouble(Bar::rate).thenComparing(Bar::zone));
        return bars;
    }
}
