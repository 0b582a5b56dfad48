package org.quandian.access.circle;

import java.util.Optional;
import org.quandian.access.Details;
import org.quandian.access.NearestFacility;
import org.quandian.access.ServiceResult;
import org.quandian.access.service.PlaceReach;
import org.quandian.access.service.WalkServices;
import org.quandian.access.service.WalkTable;
import org.quandian.access.walk.OffNetwork;
import org.quandian.access.walk.StreetPlan;
import org.quandian.access.walk.WalkNearest;
import org.quandian.planning.CircleStandard;
import org.quandian.planning.DemandUnit;
import org.quandian.planning.Ledger;
import org.quandian.planning.Scenario;
import org.quandian.planning.ServiceStandard;
import org.quandian.planning.ZoneLevel;

/** The walk ledger: what reaches is no farther on foot than one walks in the minutes of the circle. Immutable; any thread. */
final class WalkCircles implements CircleReach {
    private final WalkServices services;

    WalkCircles(WalkServices services) {
        this.services = services;
    }

    @Override
    public Ledger ledger() {
        return Ledger.WALK;
    }

    @Override
    public double metres(CircleStandard circle) {
        return services.circleMetres(circle);
    }

    @Override
    public PlaceReach of(CircleStandard circle, ServiceResult result) {
        WalkTable table = WalkTable.of(result);
        if (table.engine().services() != services) {
            throw new IllegalArgumentException(result.indicatorId() + " was measured on another ground");
        }
        return table.within(services.circleMetres(circle));
    }

    private StreetPlan streets(Scenario scenario) {
        return services.walk().streetPlan(scenario);
    }

    @Override
    public boolean saysOther(Scenario before, Scenario next) {
        return streets(before) != streets(next);
    }

    @Override
    public void addDetails(Scenario scenario, ZoneLevel level, String zone, Details.Builder details) {
        OffNetwork off = streets(scenario).offNetwork();
        double people = level != ZoneLevel.UNIT
                ? off.residents(level, zone)
                : services.ground().baseline().demandUnits().stream()
                        .filter(unit -> unit.id().equals(zone))
                        .mapToInt(DemandUnit::index)
                        .mapToDouble(off::residentsOfParcel)
                        .findFirst()
                        .orElse(0);
        details.number("off_network", people)
                .number("speed_m_s", services.walk().rules().speed())
                .number("join_limit_m", services.walk().rules().joinMetres());
    }

    @Override
    public Place ofDwelling(int dwelling, Scenario scenario) {
        return new At(WalkNearest.ofDwelling(streets(scenario), dwelling));
    }

    @Override
    public Place ofUnit(int unit, Scenario scenario) {
        return new At(WalkNearest.ofParcel(streets(scenario), unit));
    }

    private final class At implements Place {
        private final WalkNearest nearest;

        At(WalkNearest nearest) {
            this.nearest = nearest;
        }

        @Override
        public Optional<NearestFacility.Found> find(ServiceResult service) {
            WalkTable table = WalkTable.of(service);
            return nearest.findCounted(table.facilities(), table.sources());
        }

        @Override
        public double required(CircleStandard circle, Optional<NearestFacility.Found> found, ServiceStandard standard) {
            return services.circleMetres(circle);
        }
    }
}
