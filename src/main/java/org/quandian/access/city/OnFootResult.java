package org.quandian.access.city;

import java.util.List;
import org.quandian.access.CoverageRate;
import org.quandian.access.Details;
import org.quandian.access.FigurePart;
import org.quandian.access.IndicatorResult;
import org.quandian.access.walk.StreetPlan;
import org.quandian.planning.Denominator;
import org.quandian.planning.IndicatorKey;
import org.quandian.planning.Ledger;
import org.quandian.planning.ZoneLevel;

/** Figures of an indicator under the name of the walk ledger, with those off the network in its details. Immutable; any thread. */
class OnFootResult implements IndicatorResult {
    /** The key of residents whom no street is near enough to. */
    static final String OFF_NETWORK = "off_network";

    private final OnFootEngine engine;
    private final IndicatorResult figures;
    private final StreetPlan streets;

    OnFootResult(OnFootEngine engine, IndicatorResult figures, StreetPlan streets) {
        this.engine = engine;
        this.figures = figures;
        this.streets = streets;
    }

    final OnFootEngine engine() {
        return engine;
    }

    IndicatorResult figures() {
        return figures;
    }

    final StreetPlan streets() {
        return streets;
    }

    @Override
    public final String indicatorId() {
        return figures.indicatorId();
    }

    @Override
    public final List<Denominator> denominators() {
        return figures.denominators();
    }

    @Override
    public final CoverageRate city(Denominator denominator) {
        return onFoot(figures.city(denominator));
    }

    @Override
    public final List<CoverageRate> byZone(ZoneLevel level, Denominator denominator) {
        return figures.byZone(level, denominator).stream()
                .map(OnFootResult::onFoot)
                .toList();
    }

    @Override
    public final List<FigurePart> parts(ZoneLevel level, String zone, Denominator denominator) {
        return figures.parts(level, zone, denominator);
    }

    private static CoverageRate onFoot(CoverageRate rate) {
        IndicatorKey key = rate.key();
        return new CoverageRate(
                new IndicatorKey(key.id(), Ledger.WALK, key.regimeId(), key.denominator()),
                rate.level(),
                rate.zone(),
                rate.total(),
                rate.served());
    }

    @Override
    public final Details details() {
        return figures.details().with(OFF_NETWORK, streets.offNetwork().residents());
    }

    @Override
    public final Details details(ZoneLevel level, String zone) {
        Details said = figures.details(level, zone);
        if (said.isEmpty()) {
            return said;
        }
        double people = level == ZoneLevel.UNIT
                ? engine.offNetworkOfParcel(streets, zone)
                : streets.offNetwork().residents(level, zone);
        return said.with(OFF_NETWORK, people);
    }
}
