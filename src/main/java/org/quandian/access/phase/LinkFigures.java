package org.quandian.access.phase;

import java.util.Optional;
import java.util.OptionalDouble;
import org.quandian.access.CoverageRate;
import org.quandian.access.Details;
import org.quandian.access.IndicatorResult;
import org.quandian.access.city.CityResult;
import org.quandian.planning.Denominator;
import org.quandian.planning.TargetLink;
import org.quandian.planning.ZoneLevel;

/** Looks up what a link means in the figures of one ledger. Stateless. */
final class LinkFigures {
    private LinkFigures() {}

    /**
     * The value of a link that asks the evaluation, in the target's unit.
     *
     * @return empty where there is nothing to serve
     * @throws IllegalArgumentException if the indicator is not measured by the link's denominator
     */
    static OptionalDouble value(TargetLink link, CityResult figures) {
        if (link instanceof TargetLink.Rate rate) {
            return rate(rate, figures.get(rate.indicatorId()));
        }
        if (link instanceof TargetLink.Found found) {
            IndicatorResult result = figures.get(found.indicatorId());
            Denominator denominator =
                    found.denominator().orElse(result.denominators().get(0));
            return OptionalDouble.of(result.city(denominator).served());
        }
        if (link instanceof TargetLink.Zones zones) {
            return OptionalDouble.of(count(zones, figures.get(zones.indicatorId())));
        }
        return OptionalDouble.empty();
    }

    /** The indicator that a link asks for, if it asks the evaluation. */
    static Optional<String> indicatorOf(TargetLink link) {
        if (link instanceof TargetLink.Rate rate) {
            return Optional.of(rate.indicatorId());
        }
        if (link instanceof TargetLink.Found found) {
            return Optional.of(found.indicatorId());
        }
        return link instanceof TargetLink.Zones zones ? Optional.of(zones.indicatorId()) : Optional.empty();
    }

    private static OptionalDouble rate(TargetLink.Rate link, IndicatorResult result) {
        if (link.level() == ZoneLevel.CITY) {
            CoverageRate city = result.city(link.denominator());
            return city.total() > 0 ? OptionalDouble.of(100 * city.rate()) : OptionalDouble.empty();
        }
        return result.byZone(link.level(), link.denominator()).stream()
                .filter(zone -> !zone.zone().isEmpty() && zone.total() > 0)
                .mapToDouble(zone -> 100 * zone.rate())
                .min();
    }

    private static double count(TargetLink.Zones link, IndicatorResult result) {
        Denominator denominator = result.denominators().get(0);
        return result.byZone(link.level(), denominator).stream()
                .filter(zone -> !zone.zone().isEmpty() && zone.total() > 0)
                .filter(zone -> number(link, zone, result) >= link.least())
                .count();
    }

    private static double number(TargetLink.Zones link, CoverageRate zone, IndicatorResult result) {
        if (link.detail().isEmpty()) {
            return 100 * zone.rate();
        }
        Details details = result.details(link.level(), zone.zone());
        double number = details.number(link.detail());
        return Double.isNaN(number) ? Double.NEGATIVE_INFINITY : number;
    }
}
