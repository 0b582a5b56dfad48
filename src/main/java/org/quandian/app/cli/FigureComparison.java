package org.quandian.app.cli;

import java.util.List;
import java.util.Optional;
import org.quandian.access.CoverageRate;
import org.quandian.access.RadiusResult;
import org.quandian.planning.Baseline;
import org.quandian.planning.Denominator;
import org.quandian.planning.ZoneLevel;

/**
 * Compares two results that should be the same: the rates of the city and of every zone, and the share of every demand unit. Amounts
 * are compared as shares of their total, so that one tolerance fits all.
 */
final class FigureComparison {
    /** Largest difference that passes for rounding. */
    static final double TOLERANCE = 1e-9;

    private final Baseline baseline;

    FigureComparison(Baseline baseline) {
        this.baseline = baseline;
    }

    /** The first difference, if there is one. */
    Optional<Difference> findDifference(RadiusResult found, RadiusResult expected) {
        for (Denominator denominator : Denominator.values()) {
            Optional<Difference> difference =
                    differenceOf("city." + denominator.id(), found.city(denominator), expected.city(denominator));
            if (difference.isPresent()) {
                return difference;
            }
            for (ZoneLevel level : List.of(ZoneLevel.DISTRICT, ZoneLevel.COMMUNITY)) {
                difference = differenceOf(level, found.byZone(level, denominator), expected.byZone(level, denominator));
                if (difference.isPresent()) {
                    return difference;
                }
            }
        }
        return differenceOfUnits(found, expected);
    }

    private static Optional<Difference> differenceOf(
            ZoneLevel level, List<CoverageRate> found, List<CoverageRate> expected) {
        if (found.size() != expected.size()) {
            return Optional.of(new Difference(level.id() + ".count", found.size(), expected.size()));
        }
        for (int i = 0; i < found.size(); i++) {
            CoverageRate one = found.get(i);
            String what = level.id() + "[" + one.zone() + "]."
                    + one.key().denominator().id();
            Optional<Difference> difference = differenceOf(what, one, expected.get(i));
            if (difference.isPresent()) {
                return difference;
            }
        }
        return Optional.empty();
    }

    private static Optional<Difference> differenceOf(String what, CoverageRate found, CoverageRate expected) {
        double scale = Math.max(1, Math.abs(expected.total()));
        return differs(found.rate(), expected.rate())
                        || differs(found.total() / scale, expected.total() / scale)
                        || differs(found.served() / scale, expected.served() / scale)
                ? Optional.of(new Difference(what, found.rate(), expected.rate()))
                : Optional.empty();
    }

    private Optional<Difference> differenceOfUnits(RadiusResult found, RadiusResult expected) {
        for (int i = 0; i < baseline.demandUnits().size(); i++) {
            if (differs(found.servedShare(i), expected.servedShare(i))) {
                String unit = "unit[" + baseline.demandUnits().get(i).id() + "]";
                return Optional.of(new Difference(unit, found.servedShare(i), expected.servedShare(i)));
            }
        }
        return Optional.empty();
    }

    /** Written so that a value that is no number differs from everything. */
    private static boolean differs(double found, double expected) {
        return !(Math.abs(found - expected) <= TOLERANCE);
    }

    /** Where two results part. */
    record Difference(String what, double found, double expected) {}
}
