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
import org.quandian.planning.CompleteCommunity;
import org.quandian.planning.FacilitySite;
import org.quandian.planning.Feature;
import org.quandian.planning.Intervention;
import org.quandian.planning.LayerRole;
import org.quandian.planning.PocketPark;
import org.quandian.planning.Scenario;

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

    BaselineSitingRules(Baseline baseline) {
        List<Feature> barriers = baseline.features(LayerRole.BARRIERS);
        this.buildings = new ObstacleLayer(baseline.features(LayerRole.BUILDINGS));
        this.water = new ObstacleLayer(
                barriers.stream().filter(BaselineSitingRules::isWater).toList());
        this.railways = new ObstacleLayer(
                barriers.stream().filter(each -> kind(each).equals("railway")).toList());
        this.parks = new ObstacleLayer(baseline.features(LayerRole.PARKS));
        this.studyArea = studyArea(baseline);
        this.streets = new StreetRules(baseline, buildings, water, railways);
    }

    @Override
    public List<SitingIssue> check(Intervention intervention, Scenario scenario) {
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
        if (!mayStandInBuilding(intervention) && buildings.findMet(core).isPresent()) {
            issues.add(new SitingIssue(SitingIssue.Code.INSIDE_BUILDING, Map.of()));
        }
        if (water.findMet(core).isPresent()) {
            issues.add(new SitingIssue(SitingIssue.Code.IN_WATER, Map.of()));
        }
        if (railways.findMet(core).isPresent()) {
            issues.add(new SitingIssue(SitingIssue.Code.ON_RAILWAY, Map.of()));
        }
        checkStudyArea(core, issues);
        parks.findMet(core).ifPresent(park -> issues.add(named(SitingIssue.Code.ON_PARK, park.name(), park.id())));
        scenario.interventions().stream()
                .filter(other -> !other.id().equals(intervention.id())
                        && areInEachOthersWay(intervention, other)
                        && core.intersects(other.shape()))
                .findFirst()
                .ifPresent(other -> issues.add(named(SitingIssue.Code.ON_INTERVENTION, other.name(), other.id())));
        return List.copyOf(issues);
    }

    private void checkStudyArea(PreparedGeometry core, List<SitingIssue> issues) {
        if (studyArea.isPresent() && !studyArea.get().covers(core.getGeometry())) {
            issues.add(new SitingIssue(SitingIssue.Code.OUTSIDE_STUDY_AREA, Map.of()));
        }
    }

    /** Services are mostly floors of a building; and where only the place of a school or car park is marked, its land is not known. */
    private static boolean mayStandInBuilding(Intervention intervention) {
        return isService(intervention) || intervention.shape().getDimension() == 0;
    }

    /**
     * Several services may stand in one house or on the land of a school, but nothing stands on a park. Streets are in nobody's way: what
     * they lead to or through is drawn as it comes.
     */
    private static boolean areInEachOthersWay(Intervention one, Intervention other) {
        return !other.isStreet() && areOnOneSpot(one, other);
    }

    private static boolean areOnOneSpot(Intervention one, Intervention other) {
        return one.design() instanceof PocketPark
                || other.design() instanceof PocketPark
                || !(isService(one) || isService(other));
    }

    private static boolean isService(Intervention intervention) {
        return intervention.design() instanceof FacilitySite || intervention.design() instanceof CompleteCommunity;
    }

    /** Areas in the sentence are rounded away from the limit, so that it never says 400 is less than 400. */
    private static void checkSize(Intervention intervention, List<SitingIssue> issues) {
        double area = intervention.shape().getArea();
        if (area < PocketPark.MIN_AREA - AREA_ROUNDING) {
            issues.add(size(SitingIssue.Code.TOO_SMALL, Math.floor(area)));
        } else if (area > PocketPark.MAX_AREA + AREA_ROUNDING) {
            issues.add(size(SitingIssue.Code.TOO_LARGE, Math.ceil(area)));
        }
    }

    private static SitingIssue size(SitingIssue.Code code, double area) {
        return new SitingIssue(
                code,
                Map.of("area", whole(area), "min", whole(PocketPark.MIN_AREA), "max", whole(PocketPark.MAX_AREA)));
    }

    private static String whole(double number) {
        return Long.toString(Math.round(number));
    }

    private static SitingIssue named(SitingIssue.Code code, String name, String id) {
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
