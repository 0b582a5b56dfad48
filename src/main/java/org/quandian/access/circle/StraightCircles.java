package org.quandian.access.circle;

import java.util.Optional;
import org.quandian.access.Details;
import org.quandian.access.NearestFacility;
import org.quandian.access.ServiceResult;
import org.quandian.access.service.PlaceReach;
import org.quandian.access.service.ServiceGround;
import org.quandian.access.service.ServiceTable;
import org.quandian.planning.CircleStandard;
import org.quandian.planning.Ledger;
import org.quandian.planning.Scenario;
import org.quandian.planning.ServiceStandard;
import org.quandian.planning.ZoneLevel;

/** The radius ledger: what reaches is within its own radius as the crow flies. Immutable; any thread. */
final class StraightCircles implements CircleReach {
    private final ServiceGround ground;

    StraightCircles(ServiceGround ground) {
        this.ground = ground;
    }

    @Override
    public Ledger ledger() {
        return Ledger.RADIUS;
    }

    @Override
    public double metres(CircleStandard circle) {
        return circle.walkMetres();
    }

    @Override
    public PlaceReach of(CircleStandard circle, ServiceResult result) {
        ServiceTable service = ServiceTable.of(result);
        if (service.engine().ground() != ground) {
            throw new IllegalArgumentException(result.indicatorId() + " was measured on another ground");
        }
        return service;
    }

    @Override
    public boolean saysOther(Scenario before, Scenario next) {
        return false;
    }

    @Override
    public void addDetails(Scenario scenario, ZoneLevel level, String zone, Details.Builder details) {
        // The radius ledger has nobody off the network.
    }

    @Override
    public Place ofDwelling(int dwelling, Scenario scenario) {
        return new At(ground.dwellings().x(dwelling), ground.dwellings().y(dwelling));
    }

    @Override
    public Place ofUnit(int unit, Scenario scenario) {
        return new At(ground.dwellings().centreX(unit), ground.dwellings().centreY(unit));
    }

    private record At(double x, double y) implements Place {
        @Override
        public Optional<NearestFacility.Found> find(ServiceResult service) {
            NearestFacility facilities = NearestFacility.of(service.sources());
            return facilities.findReaching(x, y).or(() -> facilities.find(x, y));
        }

        @Override
        public double required(
                CircleStandard circle, Optional<NearestFacility.Found> nearest, ServiceStandard standard) {
            return nearest.map(found -> found.source().radiusMetres()).orElse(standard.longestRadius());
        }
    }
}
