package org.quandian.access.circle;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.OptionalDouble;
import org.quandian.access.IndicatorResult;
import org.quandian.access.PlannedFacilities;
import org.quandian.access.ScenarioFigures;
import org.quandian.access.people.Dwellings;
import org.quandian.access.people.UnitZones;
import org.quandian.access.service.ServiceEngine;
import org.quandian.access.service.ServiceGround;
import org.quandian.access.service.ServiceTable;
import org.quandian.fixture.Shapes;
import org.quandian.planning.Baseline;
import org.quandian.planning.CircleLevel;
import org.quandian.planning.CircleStandard;
import org.quandian.planning.FacilitySite;
import org.quandian.planning.FacilityType;
import org.quandian.planning.Intervention;
import org.quandian.planning.Ledger;
import org.quandian.planning.Regime;
import org.quandian.planning.RuleBook;
import org.quandian.planning.Scenario;
import org.quandian.planning.ServiceStandard;
import org.quandian.planning.SizeTier;
import org.quandian.planning.SpecialZone;
import org.quandian.planning.StandardsCatalogue;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;

/**
 * A town with the services of a circle: markets serve 500 m, stations 300 m, shops 200 m. The circle asks for all three, the market
 * weighing twice, and for a post office, of which no rule says how far it serves.
 */
final class CircleTown {
    static final CancellationToken TOKEN = CancellationToken.none();
    static final Map<String, Double> RADII = Map.of("market", 500.0, "station", 300.0, "shop", 200.0);
    static final List<String> TYPES = List.of("market", "station", "shop");

    final RuleBook rules = rules();
    final ServiceGround ground;
    final CircleEngine engine;
    private final Map<String, ServiceEngine> services = new HashMap<>();

    CircleTown(Baseline town) {
        this.ground =
                ServiceGround.prepare(town, Dwellings.of(town), UnitZones.of(town), TOKEN, ProgressListener.SILENT);
        ServiceEngine.prepareAll(ground, rules, TOKEN, ProgressListener.SILENT)
                .forEach(each -> services.put(each.indicatorId(), each));
        this.engine = CircleEngine.listAll(ground, rules).get(0);
    }

    private static RuleBook rules() {
        List<ServiceStandard> standards = new ArrayList<>();
        for (String type : TYPES) {
            double radius = RADII.getOrDefault(type, 0.0);
            SizeTier tier = new SizeTier(0, Double.POSITIVE_INFINITY, radius, SpecialZone.NONE, type + " 条", true);
            standards.add(new ServiceStandard("facility." + type, Ledger.RADIUS, List.of(tier)));
        }
        CircleStandard circle = new CircleStandard(
                CircleLevel.MINUTES_15,
                1_000,
                List.of(
                        new CircleStandard.Item("market", 2),
                        new CircleStandard.Item("station", 1),
                        new CircleStandard.Item("post-office", 1),
                        new CircleStandard.Item("shop", 1)),
                "2.0.2",
                true);
        Regime regime = new Regime(
                "UHC2022", "", "", List.of(), standards, List.of(circle), List.of(), List.of(), List.of(), List.of());
        List<FacilityType> types = TYPES.stream()
                .map(type -> new FacilityType(type, type + "中", type + " en", "commerce", CircleLevel.MINUTES_15))
                .toList();
        return new StandardsCatalogue(types, List.of(regime)).ruleBook("UHC2022");
    }

    /** The figures of a plan from nothing. */
    Figures figures(Intervention... plan) {
        PlannedFacilities planned = PlannedFacilities.of(rules, new Scenario("方案", Arrays.asList(plan)));
        Map<String, ServiceTable> tables = new HashMap<>();
        services.forEach((id, service) -> tables.put(id, service.evaluate(planned, TOKEN)));
        return new Figures(planned, tables);
    }

    /** The figures of another plan from those of this one. */
    Figures next(Figures before, List<Intervention> plan) {
        PlannedFacilities planned = before.plan().next(new Scenario("方案", plan));
        Map<String, ServiceTable> tables = new HashMap<>();
        services.forEach((id, service) -> tables.put(id, service.update(before.service(id), planned, TOKEN)));
        return new Figures(planned, tables);
    }

    CircleResult evaluate(Intervention... plan) {
        return engine.evaluate(figures(plan), TOKEN);
    }

    static Intervention site(String id, String type, double x, double y) {
        return new Intervention(
                id, "", Shapes.point(x, y), new FacilitySite(type, OptionalDouble.empty(), OptionalDouble.empty()));
    }

    /** A plan and the tables of its services. */
    record Figures(PlannedFacilities plan, Map<String, ServiceTable> tables) implements ScenarioFigures {
        @Override
        public IndicatorResult get(String indicatorId) {
            return service(indicatorId);
        }

        @Override
        public ServiceTable service(String indicatorId) {
            ServiceTable table = tables.get(indicatorId);
            if (table == null) {
                throw new NoSuchElementException(indicatorId);
            }
            return table;
        }
    }
}
