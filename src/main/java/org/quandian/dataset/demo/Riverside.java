package org.quandian.dataset.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/** The green strips between the river and its embankment roads, where they are wide enough to be parks. */
final class Riverside {
    private static final int LONGEST_SPOTS = 24;
    private final CityPlan plan;
    private final Landscape landscape;
    private final Polygon ring;
    private final List<Polygon> strips = new ArrayList<>();

    Riverside(CityPlan plan, Landscape landscape) {
        this.plan = plan;
        this.landscape = landscape;
        this.ring = landscape.ringCorridor();
        collect(true);
        collect(false);
    }

    private void collect(boolean leftBank) {
        double wideEnough = plan.breadth(52);
        int from = -1;
        for (int i = 0; i < landscape.river().size(); i++) {
            boolean wide = landscape.strip(i, leftBank) > wideEnough;
            boolean longEnough = from >= 0 && i - from >= LONGEST_SPOTS;
            if (from >= 0 && (!wide || longEnough)) {
                add(from, i - 1, leftBank);
                from = -1;
            }
            if (wide && from < 0) {
                from = i;
            }
        }
    }

    private void add(int from, int to, boolean leftBank) {
        if (to - from < 4) {
            return;
        }
        double sign = leftBank ? 1 : -1;
        double half = landscape.embankmentWidth() / 2;
        IntToDoubleFunction near = index -> sign * (landscape.halfWater(index) + 4);
        IntToDoubleFunction far = index -> sign * (landscape.toEmbankment(index, leftBank) - half - 3);
        Geometry strip = CentimetreGrid.difference(landscape.river().strip(from, to, near, far), ring);
        strips.add(CentimetreGrid.largest(strip));
    }

    List<Polygon> strips() {
        return strips;
    }
}
