package org.quandian.siting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.quandian.geometry.PolygonParts;
import org.quandian.planning.Attributes;
import org.quandian.planning.Baseline;
import org.quandian.planning.Feature;
import org.quandian.planning.Intervention;
import org.quandian.planning.LayerRole;
import org.quandian.planning.PocketPark;
import org.quandian.planning.RuleBook;
import org.quandian.planning.Scenario;
import org.quandian.planning.WorkNumbers;

/**
 * The siting rules of one city. A shape breaks a rule if more of it than a rim as wide as the drawing is precise lies where it
 * should not: a park drawn along a wall stands beside the building. Immutable; any thread.
 */
final class BaselineSitingRules implements SitingRules {
    /** How far a shape may reach over a border before it counts, metres. */
    private static final double RIM = 0.05;

    /** Rounding of areas, square metres. */
    private static final double AREA_ROUNDING = 1e-6;

    private final ObstacleLayer buildings;
    private final ObstacleLayer water;
    private final ObstacleLayer railways;
    private final ObstacleLayer parks;
    private final Optional<PreparedGeometry> studyArea;
    private final StreetRules streets;

    private final WorkRules works;

    BaselineSitingRules(Baseline baseline) {
        List<Feature> barriers = baseline.features(LayerRole.BARRIERS);
        this.buildings = new ObstacleLayer(baseline.features(LayerRole.BUILDINGS));
        this.water = new ObstacleLayer(
                barriers.stream().filter(BaselineSitingRules::isWater).toList());
        this.railways = new ObstacleLayer(
                barriers.stream().filter(each -> kind(each).equals("railway")).toList());
        this.parks = new ObstacleLayer(baseline.features(LayerRole.PARKS).stream()
                .filter(each -> !Attributes.isClosed(each))
                .toList());
        this.studyArea = studyArea(baseline);
        ObstacleLayer roads = new ObstacleLayer(baseline.features(LayerRole.ROADS));
        this.streets = new StreetRules(baseline, buildings, water, railways, roads);
        this.works = new WorkRules(baseline, roads, parks, Optional.empty());
    }

    private BaselineSitingRules(BaselineSitingRules other, WorkRules works) {
        this.buildings = other.buildings;
        this.water = other.water;
        this.railways = other.railways;
        this.parks = other.parks;
        this.studyArea = other.studyArea;
        this.streets = other.streets;
        this.works = works;
    }

    @Override
    public SitingRules withRules(RuleBook rules) {
        return new BaselineSitingRules(this, works.withRules(rules));
    }

    @Override
    public List<SitingIssue> check(Intervention intervention, Scenario scenario) {
        Geometry shape = intervention.shape();
        if (shape.isEmpty() || !shape.isValid()) {
            var broken = isFlat(shape) ? SitingIssue.Code.NO_SIZE : SitingIssue.Code.CROSSES_ITSELF;
            return List.of(new SitingIssue(broken, Map.of()));
        }
        List<SitingIssue> issues = new ArrayList<>();
        if (intervention.design() instanceof PocketPark) {
            checkSize(intervention, issues);
        }
        PreparedGeometry core = PreparedGeometryFactory.prepare(core(intervention.shape()));
        if (intervention.isStreet()) {
            checkStudyArea(core, issues);
            streets.check(intervention, scenario, issues);
            return List.copyOf(issues);
        }
        if (!StandingTogether.mayStandInBuilding(intervention)
                && buildings.findMet(core).isPresent()) {
            issues.add(new SitingIssue(SitingIssue.Code.INSIDE_BUILDING, Map.of()));
        }
        if (water.findMet(core).isPresent()) {
            issues.add(new SitingIssue(SitingIssue.Code.IN_WATER, Map.of()));
        }
        if (railways.findMet(core).isPresent()) {
            issues.add(new SitingIssue(SitingIssue.Code.ON_RAILWAY, Map.of()));
        }
        checkStudyArea(core, issues);
        if (!StandingTogether.mayStandOnPark(intervention)) {
            parks.findMet(core).ifPresent(park -> issues.add(named(SitingIssue.Code.ON_PARK, park.name(), park.id())));
        }
        scenario.interventions().stream()
                .filter(other -> !other.id().equals(intervention.id())
                        && !other.programme().off()
                        && StandingTogether.areInEachOthersWay(intervention, other)
                        && core.intersects(other.shape()))
                .findFirst()
                .ifPresent(other -> issues.add(named(SitingIssue.Code.ON_INTERVENTION, other.name(), other.id())));
        works.check(intervention, scenario, issues);
        return List.copyOf(issues);
    }

    /** The two wings of an outline that crosses itself may have no area together: what is flat is all on one line. */
    private static boolean isFlat(Geometry shape) {
        return shape.isEmpty() || shape.convexHull().getDimension() < 2;
    }

    private void checkStudyArea(PreparedGeometry core, List<SitingIssue> issues) {
        if (studyArea.isPresent() && !studyArea.get().covers(core.getGeometry())) {
            issues.add(new SitingIssue(SitingIssue.Code.OUTSIDE_STUDY_AREA, Map.of()));
        }
    }

    /** Areas in the sentence are rounded away from the limit, so that it never says 400 is less than 400. */
    private void checkSize(Intervention intervention, List<SitingIssue> issues) {
        double area = intervention.shape().getArea();
        if (area < works.number(WorkNumbers.POCKET_LEAST) - AREA_ROUNDING) {
            issues.add(size(SitingIssue.Code.TOO_SMALL, Math.floor(area)));
        } else if (area > works.number(WorkNumbers.POCKET_MOST) + AREA_ROUNDING) {
            issues.add(size(SitingIssue.Code.TOO_LARGE, Math.ceil(area)));
        }
    }

    private SitingIssue size(SitingIssue.Code code, double area) {
        String least = whole(works.number(WorkNumbers.POCKET_LEAST));
        String most = whole(works.number(WorkNumbers.POCKET_MOST));
        return new SitingIssue(code, Map.of("area", whole(area), "min", least, "max", most));
    }

    static String whole(double number) {
        return Long.toString(Math.round(number));
    }

    static SitingIssue named(SitingIssue.Code code, String name, String id) {
        return new SitingIssue(code, Map.of("name", name.isEmpty() ? id : name));
    }

    /** The shape without its rim; what is narrower than the rim stays as it is. */
    private static Geometry core(Geometry shape) {
        Geometry core = shape.buffer(-RIM);
        return core.isEmpty() ? shape : core;
    }

    private static boolean isWater(Feature barrier) {
        String kind = kind(barrier);
        return kind.equals("river")
                || kind.equals("water")
                || (kind.isEmpty() && barrier.shape().getDimension() == 2);
    }

    private static String kind(Feature barrier) {
        return barrier.attributes().text(Attributes.KIND).orElse("");
    }

    /** Where no study area was given, the districts, else the communities, say what the plan is about; else anywhere will do. */
    private static Optional<PreparedGeometry> studyArea(Baseline baseline) {
        for (LayerRole role : List.of(LayerRole.STUDY_AREA, LayerRole.DISTRICTS, LayerRole.COMMUNITIES)) {
            List<Geometry> parts = baseline.features(role).stream()
                    .map(feature -> PolygonParts.repaired(feature.shape()))
                    .filter(shape -> !shape.isEmpty())
                    .toList();
            if (!parts.isEmpty()) {
                return Optional.of(PreparedGeometryFactory.prepare(OverlayNGRobust.union(parts)));
            }
        }
        return Optional.empty();
    }
}
