package org.quandian.dataset.demo;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.locationtech.jts.geom.Polygon;

/**
 * What the streets and blocks give way to: the river with its embankment roads, the canal, the railway with its yard, the ring
 * expressway. All polygons in metres from the middle of the city. Immutable.
 */
final class Landscape {
    /** The river 昆河 on the sheet: from the west down past the old town, up in a great bend (河套), and away. */
    static final double[][] RIVER = {
        {-7.0, 0.95},
        {-5.7, 0.75},
        {-4.5, 0.45},
        {-3.0, -0.35},
        {-1.5, -1.45},
        {0.4, -1.95},
        {2.1, -1.6},
        {3.3, -0.6},
        {4.5, -0.35},
        {5.5, -1.05},
        {7.0, -2.6}
    };

    private static final double[][] RAILWAY = {
        {-7.0, 3.35}, {-4.6, 3.2}, {-2.6, 2.85}, {-0.6, 2.25}, {1.2, 2.1}, {3.0, 2.4}, {5.0, 2.95}, {7.0, 3.1}
    };
    private static final double[][] SPUR = {{-2.4, 2.8}, {-3.1, 2.85}, {-3.75, 2.5}, {-4.05, 1.9}, {-4.1, 1.35}};
    private static final double[][] CANAL = {{-7.0, -2.0}, {-4.6, -2.3}, {-3.0, -2.75}, {-1.4, -2.95}, {-0.2, -2.7}};
    private static final double EMBANKMENT_WIDTH = 24;
    private static final double RING_WIDTH = 50;

    private static final double ISLAND_X = 2.62;

    private final CityPlan plan;
    private final Curve river;
    private final Curve railway;
    private final Curve spur;
    private final Curve canal;
    private final Curve ring;

    Landscape(CityPlan plan) {
        this.plan = plan;
        double step = plan.breadth(48);
        this.river = Curve.through(plan.metres(RIVER), false, step);
        this.railway = Curve.through(plan.metres(RAILWAY), false, 60);
        this.spur = Curve.through(plan.metres(SPUR), false, 40);
        this.canal = Curve.through(plan.metres(CANAL), false, 45);
        this.ring = Curve.through(plan.metres(ringGuides()), true, 45);
    }

    private static double[][] ringGuides() {
        double[][] guides = new double[28][];
        for (int i = 0; i < guides.length; i++) {
            double angle = 2 * Math.PI * i / guides.length;
            double cos = StrictMath.cos(angle);
            double sin = StrictMath.sin(angle);
            double reach = 1
                    / StrictMath.pow(
                            StrictMath.pow(Math.abs(cos) / 4.35, 2.7) + StrictMath.pow(Math.abs(sin) / 3.15, 2.7),
                            1 / 2.7);
            double wave = 1 + 0.02 * StrictMath.sin(3 * angle + 0.5);
            guides[i] = new double[] {0.08 + cos * reach * wave, 0.02 + sin * reach * wave};
        }
        return guides;
    }

    Curve river() {
        return river;
    }

    Curve ring() {
        return ring;
    }

    double embankmentWidth() {
        return EMBANKMENT_WIDTH;
    }

    double ringWidth() {
        return RING_WIDTH;
    }

    /** Half the width of the water at a spot of the river. */
    double halfWater(int index) {
        double walk = index * 0.13;
        double atIsland = wave(plan.sheet(river.spot(index)).x(), ISLAND_X, 0.75);
        return plan.breadth(92 + 17 * StrictMath.sin(walk) + 9 * StrictMath.sin(2.3 * walk + 1) + 62 * atIsland);
    }

    /** Width of the green strip between the water and the axis of the embankment road. */
    double strip(int index, boolean leftBank) {
        double x = plan.sheet(river.spot(index)).x();
        double swell = leftBank ? wave(x, 0.2, 0.7) + wave(x, 3.9, 0.5) : wave(x, -0.9, 0.6) + wave(x, 2.6, 0.6);
        return plan.breadth(30 + 62 * swell);
    }

    private static double wave(double x, double middle, double reach) {
        double away = Math.abs(x - middle) / reach;
        return away >= 1 ? 0 : (1 - away * away) * (1 - away * away);
    }

    /** From the river's axis to the axis of the embankment road. */
    double toEmbankment(int index, boolean leftBank) {
        return halfWater(index) + strip(index, leftBank);
    }

    /** The water of the river, around its island. */
    Polygon riverWater() {
        return CentimetreGrid.largest(
                CentimetreGrid.difference(river.band(this::halfWater, this::halfWater), island()));
    }

    /** A long island in the bend, shaped by the current. */
    Polygon island() {
        int from = -1;
        int to = -1;
        for (int i = 0; i < river.size(); i++) {
            boolean beside = Math.abs(plan.sheet(river.spot(i)).x() - ISLAND_X) < 0.42;
            from = beside && from < 0 ? i : from;
            to = beside ? i : to;
        }
        IntToDoubleFunction half = index -> plan.breadth(52)
                * Math.sqrt(Math.max(0.0008, wave(plan.sheet(river.spot(index)).x(), ISLAND_X, 0.421)));
        return river.strip(from, to, half, index -> -0.8 * half.applyAsDouble(index));
    }

    /** From the axis of one embankment road to that of the other: streets end here unless they have a bridge. */
    Polygon riverGate() {
        return river.band(index -> toEmbankment(index, true), index -> toEmbankment(index, false));
    }

    /** The land that no plot may touch along the river. */
    Polygon riverCorridor() {
        double half = EMBANKMENT_WIDTH / 2;
        return river.band(index -> toEmbankment(index, true) + half, index -> toEmbankment(index, false) + half);
    }

    private double halfTracks(int index) {
        double x = plan.sheet(railway.spot(index)).x();
        return 9 + plan.breadth(58) * Math.min(1, 1.6 * wave(x, -1.9, 0.95)) + plan.breadth(26) * wave(x, 0.5, 0.6);
    }

    /** Land of the railway: line, yard and station. */
    Polygon railwayTracks() {
        return railway.band(this::halfTracks, this::halfTracks);
    }

    /** The land that no plot may touch along the railway. */
    Polygon railwayCorridor() {
        IntToDoubleFunction half = index -> halfTracks(index) + 15;
        return railway.band(half, half);
    }

    /** The works' own line. */
    Polygon spurTracks() {
        return spur.band(index -> 7, index -> 7);
    }

    Polygon spurCorridor() {
        return spur.band(index -> 16, index -> 16);
    }

    /** Water of the canal. */
    Polygon canalWater() {
        return canal.band(index -> 9, index -> 9);
    }

    Polygon canalCorridor() {
        return canal.band(index -> 24, index -> 24);
    }

    Polygon ringCorridor() {
        return ring.band(index -> RING_WIDTH / 2 + 12, index -> RING_WIDTH / 2 + 12);
    }

    /** Everything that plots keep out of. */
    List<Polygon> corridors() {
        return List.of(riverCorridor(), railwayCorridor(), spurCorridor(), canalCorridor(), ringCorridor());
    }
}
