package org.quandian.access.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.distance.DistanceOp;
import org.quandian.access.ServiceSource;
import org.quandian.access.service.ServiceTable;
import org.quandian.geometry.ShapeOutline;
import org.quandian.planning.Facility;

/** The facilities of a service as the radius ledger sees them, found by what they serve. Immutable; any thread. */
final class PaperSources {
    private final List<ServiceSource> sources = new ArrayList<>();
    private final List<Facility> facilities = new ArrayList<>();
    private final List<ShapeOutline> outlines = new ArrayList<>();
    private final STRtree index = new STRtree();

    PaperSources(ServiceTable table) {
        List<ServiceSource> all = table.sources();
        List<Facility> behind = table.facilities();
        for (int i = 0; i < all.size(); i++) {
            ServiceSource source = all.get(i);
            if (source.radiusMetres() > 0 && !source.shape().isEmpty()) {
                ShapeOutline outline = ShapeOutline.of(source.shape());
                Envelope reach = outline.extent();
                reach.expandBy(source.radiusMetres());
                index.insert(reach, sources.size());
                sources.add(source);
                facilities.add(behind.get(i));
                outlines.add(outline);
            }
        }
        index.build();
    }

    /**
     * A facility that serves a place on paper.
     *
     * @param number its number here
     * @param metres straight from its outline
     * @param reaches whether the place itself is within the radius
     */
    record Serving(int number, double metres, boolean reaches) {}

    ServiceSource source(int number) {
        return sources.get(number);
    }

    Facility facility(int number) {
        return facilities.get(number);
    }

    /**
     * The nearest facility within whose radius a place lies; where it lies in none, the nearest whose reach touches the land around.
     */
    Optional<Serving> find(double x, double y, Envelope land) {
        Optional<Serving> best = Optional.empty();
        Envelope around = new Envelope(land);
        around.expandToInclude(x, y);
        for (Object found : index.query(around)) {
            int number = (Integer) found;
            double metres = outlines.get(number).distance(x, y);
            Serving serving =
                    new Serving(number, metres, metres <= sources.get(number).radiusMetres());
            if (best.isEmpty() || isBetter(serving, best.get())) {
                best = Optional.of(serving);
            }
        }
        return best;
    }

    private static boolean isBetter(Serving one, Serving other) {
        if (one.reaches != other.reaches) {
            return one.reaches;
        }
        return one.metres < other.metres || (one.metres == other.metres && one.number < other.number);
    }

    /** The place of a facility that is nearest to another place. */
    Coordinate nearestPlace(int number, double x, double y) {
        return DistanceOp.nearestPoints(sources.get(number).shape(), Obstacles.point(new Coordinate(x, y)))[0];
    }
}
