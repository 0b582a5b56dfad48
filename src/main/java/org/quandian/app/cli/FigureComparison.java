package org.quandian.app.cli;

import java.util.List;
import java.util.Optional;
import org.quandian.access.CoverageRate;
import org.quandian.access.IndicatorResult;
import org.quandian.access.city.CityResult;
import org.quandian.planning.Denominator;
import org.quandian.planning.ZoneLevel;

/**
 * Compares two results that should be the same: every indicator's figures for the city and for every zone and parcel, and all it says
 * beside. Amounts are compared as shares of their total, so that one tolerance fits all.
 */
final class FigureComparison {
    /** Largest difference that passes for rounding. */
    static final double TOLERANCE = 1e-9;

    private static final List<ZoneLevel> LEVELS = List.of(ZoneLevel.DISTRICT, ZoneLevel.COMMUNITY, ZoneLevel.UNIT);

    /** The first difference between everything that {@code found} has computed and {@code expected}, if there is one. */
    Optional<Difference> findDifference(CityResult found, CityResult expected) {
        return found.listComputed().stream()
                .map(each -> {
                    IndicatorResult anew = expected.get(each.indicatorId());
                    return findDifference(each, anew).or(() -> new DetailComparison(TOLERANCE)
                            .findDifference(each.indicatorId() + ".details", each.details(), anew.details()));
                })
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The same for the figures of those indicators that are not the very results that were there {@code before}. */
    Optional<Difference> findDifference(CityResult found, CityResult before, CityResult expected) {
        return found.listComputed().stream()
                .filter(each -> before.findComputed(each.indicatorId()).orElse(null) != each)
                .map(each -> findDifference(each, expected.get(each.indicatorId())))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Difference> findDifference(IndicatorResult found, IndicatorResult expected) {
        String id = found.indicatorId();
        for (Denominator denominator : found.denominators()) {
            Optional<Difference> difference =
                    differenceOf(id + ".city." + denominator.id(), found.city(denominator), expected.city(denominator));
            if (difference.isPresent()) {
                return difference;
            }
            for (ZoneLevel level : LEVELS) {
                difference =
                        differenceOf(id, level, found.byZone(level, denominator), expected.byZone(level, denominator));
                if (difference.isPresent()) {
                    return difference;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Difference> differenceOf(
            String id, ZoneLevel level, List<CoverageRate> found, List<CoverageRate> expected) {
        if (found.size() != expected.size()) {
            return Optional.of(new Difference(id + "." + level.id() + ".count", found.size(), expected.size()));
        }
        for (int i = 0; i < found.size(); i++) {
            CoverageRate one = found.get(i);
            String what = id + "." + level.id() + "[" + one.zone() + "]."
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

    /** Written so that a value that is no number differs from everything. */
    private static boolean differs(double found, double expected) {
        return !(Math.abs(found - expected) <= TOLERANCE);
    }

    /** Where two results part. */
    record Difference(String what, double found, double expected) {}
}
