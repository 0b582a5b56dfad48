package org.quandian.ui.panel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quandian.access.CoverageRate;
import org.quandian.access.IndicatorResult;
import org.quandian.planning.Denominator;
import org.quandian.planning.ZoneLevel;

/**
 * What the figures panel says. Rates, their changes and the bars all have one denominator; people and hectares are amounts and stand side by
 * side.
 *
 * @param denominator what the rates are shares of
 * @param rate served share of the city, 0 to 1
 * @param baselineRate the same as the city stands
 * @param stepChange difference to the figures before the last edit, or before the gesture under way; share
 * @param served people and land inside, and how they differ from the baseline
 * @param unserved people and land outside, and how they differ from the baseline
 * @param level what the bars stand for
 * @param bars worst first; zones without anything to serve are left out
 */
public record FiguresModel(
        Denominator denominator,
        double rate,
        double baselineRate,
        double stepChange,
        Amounts served,
        Amounts unserved,
        ZoneLevel level,
        List<Bar> bars) {
    /** Takes a copy. */
    public FiguresModel {
        bars = List.copyOf(bars);
    }

    /**
     * People and land.
     *
     * @param people persons
     * @param squareMetres residential land
     * @param peopleChange difference to the baseline, persons
     * @param squareMetresChange difference to the baseline
     */
    public record Amounts(double people, double squareMetres, double peopleChange, double squareMetresChange) {}

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
     */
    public static FiguresModel of(
            IndicatorResult now,
            IndicatorResult before,
            IndicatorResult baseline,
            Denominator denominator,
            ZoneLevel level) {
        FiguresModel rates = rates(now, before, baseline, denominator, level);
        return new FiguresModel(
                denominator,
                rates.rate,
                rates.baselineRate,
                rates.stepChange,
                rates.served,
                rates.unserved,
                level,
                bars(now, baseline, denominator, level));
    }

    /** The same without bars: what is asked for every frame of a drag. */
    public static FiguresModel rates(
            IndicatorResult now,
            IndicatorResult before,
            IndicatorResult baseline,
            Denominator denominator,
            ZoneLevel level) {
        CoverageRate city = now.city(denominator);
        CoverageRate people = now.city(Denominator.POPULATION);
        CoverageRate land = now.city(Denominator.RESIDENTIAL_LAND);
        double peopleGained =
                people.served() - baseline.city(Denominator.POPULATION).served();
        double landGained =
                land.served() - baseline.city(Denominator.RESIDENTIAL_LAND).served();
        return new FiguresModel(
                denominator,
                city.rate(),
                baseline.city(denominator).rate(),
                city.rate() - before.city(denominator).rate(),
                new Amounts(people.served(), land.served(), peopleGained, landGained),
                new Amounts(people.unserved(), land.unserved(), -peopleGained, -landGained),
                level,
                List.of());
    }

    /** Difference to the city as it stands; share. */
    public double changeSinceBaseline() {
        return rate - baselineRate;
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
