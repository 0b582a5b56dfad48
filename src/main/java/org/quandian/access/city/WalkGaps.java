package org.quandian.access.city;

import java.util.Optional;
import org.quandian.access.IndicatorResult;
import org.quandian.access.circle.CircleResult;
import org.quandian.access.gap.FacilityFinder;
import org.quandian.access.gap.GapFinder;
import org.quandian.access.gap.GapReport;
import org.quandian.access.service.WalkServices;
import org.quandian.access.service.WalkTable;
import org.quandian.access.walk.NearestOnFoot;

/** Gaps of the walk ledger: parcels that lack something, and the facility nearest to them on foot. Used once. */
final class WalkGaps {
    private final GapFinder finder;
    private final WalkServices services;

    WalkGaps(GapFinder finder, WalkServices services) {
        this.finder = finder;
        this.services = services;
    }

    GapReport find(CityResult figures, IndicatorResult result) {
        if (result instanceof CircleResult circle) {
            return finder.find(result, nowhere(), services.circleMetres(circle.circle()));
        }
        Optional<WalkTable> service = result instanceof WalkTable own
                ? Optional.of(own)
                : BalanceServices.of(result.indicatorId()).map(figures::service).map(WalkTable::of);
        return service.map(table -> finder.find(
                        result,
                        NearestOnFoot.of(table.streets(), table.facilities(), table.sources())::find,
                        table.rule().standard().longestRadius()))
                .orElseGet(() -> finder.find(result, nowhere(), 0));
    }

    private static FacilityFinder nowhere() {
        return (x, y) -> Optional.empty();
    }
}
