package org.quandian.access.balance;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.index.strtree.STRtree;
import org.quandian.access.ScenarioFigures;
import org.quandian.geometry.ShapeOutline;
import org.quandian.planning.Facility;
import org.quandian.planning.Ledger;

/** Straight lines from the outline of a facility, as the radius ledger measures: no plan changes them. Metres. Immutable; any thread. */
final class StraightReach implements ReachSource, ReachFinder {
    private final DemandPlaces places;
    private final STRtree index = new STRtree();

    StraightReach(DemandPlaces places) {
        this.places = places;
        for (int place = 0; place < places.size(); place++) {
            double x = places.x(place);
            double y = places.y(place);
            index.insert(new Envelope(x, x, y, y), place);
        }
        index.build();
    }

    @Override
    public Ledger ledger() {
        return Ledger.RADIUS;
    }

    @Override
    public ReachFinder asItStands() {
        return this;
    }

    @Override
    public ReachFinder under(ScenarioFigures scenario) {
        return this;
    }

    @Override
    public boolean isFixed() {
        return true;
    }

    @Override
    public Predicate<Facility> sameAs(ReachFinder other, double limitMetres) {
        return any -> other == this;
    }

    @Override
    public Reach around(Facility facility, double limitMetres) {
        Geometry shape = facility.shape();
        if (!(limitMetres > 0) || shape.isEmpty()) {
            return Reach.NONE;
        }
        ShapeOutline from = ShapeOutline.of(shape);
        Envelope around = from.extent();
        around.expandBy(limitMetres);
        List<?> found = index.query(around);
        int[] near = new int[found.size()];
        int count = 0;
        for (Object each : found) {
            int place = (Integer) each;
            if (from.distance(places.x(place), places.y(place)) <= limitMetres) {
                near[count++] = place;
            }
        }
        int[] within = Arrays.copyOf(near, count);
        Arrays.sort(within);
        double[] metres = new double[count];
        Arrays.setAll(metres, i -> from.distance(places.x(within[i]), places.y(within[i])));
        return new Reach(within, metres);
    }
}
