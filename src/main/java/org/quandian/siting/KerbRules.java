package org.quandian.siting;

import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.quandian.planning.Feature;
import org.quandian.planning.WorkNumbers;

/** Kerbside parking lies along a road and away from its junctions. Stateless; any thread. */
final class KerbRules {
    /** How near the end of a road must be to a point to end there, metres. */
    private static final double NEAR = 0.5;

    private final ObstacleLayer roads;
    private final SizeRules sizes;

    KerbRules(ObstacleLayer roads, SizeRules sizes) {
        this.roads = roads;
        this.sizes = sizes;
    }

    void check(Geometry kerb, List<SitingIssue> issues) {
        double beside = sizes.number(WorkNumbers.KERB_ROAD);
        double clear = sizes.number(WorkNumbers.KERB_JUNCTION);
        List<Feature> near = roads.listWithin(kerb, Math.max(beside, clear));
        if (near.stream().noneMatch(road -> runsAlong(kerb, road.shape(), beside))) {
            issues.add(new SitingIssue(
                    SitingIssue.Code.FAR_FROM_ROAD, Map.of("metres", BaselineSitingRules.whole(beside))));
        } else if (isAtJunction(kerb, near, clear)) {
            issues.add(
                    new SitingIssue(SitingIssue.Code.AT_JUNCTION, Map.of("metres", BaselineSitingRules.whole(clear))));
        }
    }

    /** Both ends and the middle are beside the road; a road that is only crossed is not run along. */
    private static boolean runsAlong(Geometry kerb, Geometry road, double metres) {
        Coordinate[] corners = kerb.getCoordinates();
        Point middle = kerb.getCentroid();
        return road.isWithinDistance(kerb.getFactory().createPoint(corners[0]), metres)
                && road.isWithinDistance(kerb.getFactory().createPoint(corners[corners.length - 1]), metres)
                && road.isWithinDistance(middle, metres);
    }

    private static boolean isAtJunction(Geometry kerb, List<Feature> near, double metres) {
        for (int one = 0; one < near.size(); one++) {
            for (int other = one + 1; other < near.size(); other++) {
                Geometry met =
                        near.get(one).shape().intersection(near.get(other).shape());
                for (Coordinate place : met.getCoordinates()) {
                    Point point = kerb.getFactory().createPoint(place);
                    if (kerb.isWithinDistance(point, metres) && arms(point, near) >= 3) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Two for a road that goes on beyond the place, one for a road that ends there. */
    private static int arms(Point place, List<Feature> roads) {
        int arms = 0;
        for (Feature road : roads) {
            if (road.shape().isWithinDistance(place, NEAR)) {
                Geometry ends = road.shape().getBoundary();
                arms += !ends.isEmpty() && ends.isWithinDistance(place, NEAR) ? 1 : 2;
            }
        }
        return arms;
    }
}
