package org.quandian.siting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.quandian.planning.Baseline;
import org.quandian.planning.Feature;
import org.quandian.planning.Intervention;
import org.quandian.planning.LayerRole;
import org.quandian.planning.NewEntrance;
import org.quandian.planning.Scenario;
import org.quandian.planning.StreetClosure;
import org.quandian.planning.StreetLink;

/**
 * What a plan may not do to streets: lead them through water, railways or houses, bar where no road is, open a way into nothing. There are
 * no rules for their size. Immutable; any thread.
 */
final class StreetRules {
    /** How far an entrance may be from the boundary of what it leads into, metres: paths inside a park reach so far beyond it. */
    private static final double FAR = 100;

    private static final List<LayerRole> ENTERED =
            List.of(LayerRole.RESIDENTIAL, LayerRole.PARKS, LayerRole.SCHOOLS, LayerRole.FACILITIES, LayerRole.PARKING);

    private final ObstacleLayer buildings;
    private final ObstacleLayer water;
    private final ObstacleLayer railways;
    private final ObstacleLayer roads;
    private final ObstacleLayer entered;

    StreetRules(
            Baseline baseline,
            ObstacleLayer buildings,
            ObstacleLayer water,
            ObstacleLayer railways,
            ObstacleLayer roads) {
        this.buildings = buildings;
        this.water = water;
        this.railways = railways;
        this.roads = roads;
        this.entered = new ObstacleLayer(ENTERED.stream()
                .flatMap(role -> baseline.features(role).stream())
                .toList());
    }

    /** Adds the rules that it breaks, in the order of the codes. */
    void check(Intervention street, Scenario scenario, List<SitingIssue> issues) {
        if (street.design() instanceof StreetLink link) {
            checkLink(street.shape(), link, issues);
        } else if (street.design() instanceof StreetClosure && street.shape().getDimension() == 1) {
            addIf(roads.findMet(prepared(street.shape())).isEmpty(), SitingIssue.Code.NO_ROAD, issues);
        } else if (street.design() instanceof NewEntrance entrance) {
            addIf(!leadsSomewhere(street.shape(), entrance.of(), scenario), SitingIssue.Code.FAR_FROM_PLACE, issues);
        }
    }

    private void checkLink(Geometry shape, StreetLink link, List<SitingIssue> issues) {
        PreparedGeometry line = prepared(shape);
        boolean bridge = link.form() == StreetLink.Form.FOOTBRIDGE;
        addIf(!bridge && water.findMet(line).isPresent(), SitingIssue.Code.ACROSS_WATER, issues);
        addIf(!bridge && railways.findMet(line).isPresent(), SitingIssue.Code.ACROSS_RAILWAY, issues);
        addIf(buildings.findMet(line).isPresent(), SitingIssue.Code.THROUGH_BUILDING, issues);
    }

    /** What it names, if it names something; else anything that people go to or live on. */
    private boolean leadsSomewhere(Geometry door, String into, Scenario scenario) {
        Optional<Intervention> planned = scenario.interventions().stream()
                .filter(each -> !each.isStreet()
                        && (into.isEmpty() || each.id().equals(into))
                        && each.shape().isWithinDistance(door, FAR))
                .findFirst();
        return planned.isPresent()
                || entered.listWithin(door, FAR).stream()
                        .map(Feature::id)
                        .anyMatch(id -> into.isEmpty() || id.equals(into));
    }

    private static PreparedGeometry prepared(Geometry shape) {
        return PreparedGeometryFactory.prepare(shape);
    }

    private static void addIf(boolean broken, SitingIssue.Code code, List<SitingIssue> issues) {
        if (broken) {
            issues.add(new SitingIssue(code, Map.of()));
        }
    }
}
