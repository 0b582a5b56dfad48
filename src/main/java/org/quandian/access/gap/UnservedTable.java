package org.quandian.access.gap;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quandian.access.CoverageRate;
import org.quandian.access.IndicatorResult;
import org.quandian.access.ServiceResult;
import org.quandian.planning.Baseline;
import org.quandian.planning.Denominator;
import org.quandian.planning.ZoneLevel;

/** What is unserved in each parcel, by every measure that the indicator has by parcel. Immutable once made. */
final class UnservedTable {
    /** Smaller rests of a parcel's total are rounding. */
    private static final double NOISE = 1e-9;

    private final Map<Denominator, double[]> unserved = new EnumMap<>(Denominator.class);
    private final Map<Denominator, Double> outside = new EnumMap<>(Denominator.class);
    private final Denominator rankedBy;
    private final double[] area;
    private final boolean[] lacking;
    private final boolean[] whole;

    /** @throws IllegalArgumentException if the indicator has no figures by parcel */
    UnservedTable(IndicatorResult result, Baseline baseline) {
        int units = baseline.demandUnits().size();
        this.lacking = new boolean[units];
        this.whole = new boolean[units];
        this.area = new double[units];
        Arrays.fill(whole, true);
        for (Denominator denominator : result.denominators()) {
            List<CoverageRate> rates = result.byZone(ZoneLevel.UNIT, denominator);
            if (rates.size() == units) {
                add(denominator, rates, result.city(denominator));
            }
        }
        if (unserved.isEmpty()) {
            throw new IllegalArgumentException(result.indicatorId() + " has no figures by parcel");
        }
        this.rankedBy = ranking(result.denominators());
        putAreas(baseline, result);
    }

    private void add(Denominator denominator, List<CoverageRate> rates, CoverageRate city) {
        double[] column = new double[rates.size()];
        double sum = 0;
        for (int unit = 0; unit < column.length; unit++) {
            CoverageRate rate = rates.get(unit);
            double noise = NOISE * rate.total();
            column[unit] = rate.unserved() > noise ? rate.unserved() : 0;
            sum += column[unit];
            lacking[unit] |= column[unit] > 0;
            whole[unit] &= rate.served() <= noise;
        }
        unserved.put(denominator, column);
        double rest = city.unserved() - sum;
        if (rest > NOISE * city.total()) {
            outside.put(denominator, rest);
        }
    }

    /** Residents where they are counted, else other people, else places and spaces, else land. */
    private Denominator ranking(List<Denominator> denominators) {
        if (unserved.containsKey(Denominator.POPULATION)) {
            return Denominator.POPULATION;
        }
        List<Denominator> known =
                denominators.stream().filter(unserved::containsKey).toList();
        return known.stream()
                .filter(Denominator::countsPeople)
                .findFirst()
                .or(() -> known.stream().filter(each -> !isLand(each)).findFirst())
                .orElse(known.get(0));
    }

    private static boolean isLand(Denominator denominator) {
        return denominator == Denominator.RESIDENTIAL_LAND || denominator == Denominator.BUILT_LAND;
    }

    /**
     * Land by the exact share where the indicator measures residential land or has a line on it, else in proportion to what is
     * lacking.
     */
    private void putAreas(Baseline baseline, IndicatorResult result) {
        double @Nullable [] land = unserved.get(Denominator.RESIDENTIAL_LAND);
        List<CoverageRate> rates = result.byZone(ZoneLevel.UNIT, rankedBy);
        for (int unit = 0; unit < area.length; unit++) {
            double own = baseline.demandUnits().get(unit).area();
            if (land != null) {
                area[unit] = land[unit];
            } else if (result instanceof ServiceResult service) {
                double share = lacking[unit] ? service.servedShare(unit) : 1;
                area[unit] = own * (1 - share);
                whole[unit] &= share == 0;
            } else {
                CoverageRate rate = rates.get(unit);
                area[unit] = rate.total() > 0 ? own * rate.unserved() / rate.total() : 0;
            }
        }
    }

    /** What gaps are ranked by. */
    Denominator rankedBy() {
        return rankedBy;
    }

    /** Every measure. */
    Iterable<Denominator> denominators() {
        return unserved.keySet();
    }

    double unserved(Denominator denominator, int unit) {
        double @Nullable [] column = unserved.get(denominator);
        return column == null ? 0 : column[unit];
    }

    double amount(int unit) {
        return unserved(rankedBy, unit);
    }

    /** Unserved land of a parcel, square metres. */
    double area(int unit) {
        return area[unit];
    }

    /** Whether anything of a parcel is unserved. */
    boolean isLacking(int unit) {
        return lacking[unit];
    }

    /** Whether nothing of a parcel is served. */
    boolean isWhole(int unit) {
        return whole[unit];
    }

    /** What is unserved in the city and lies in no parcel. */
    Map<Denominator, Double> outside() {
        return outside;
    }
}
