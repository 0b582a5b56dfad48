package org.quandian.access.gap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.quandian.planning.Denominator;

/** All gaps of one indicator for one scenario. Together they hold what is unserved in the city's parcels. Immutable; any thread. */
public final class GapReport {
    private final String indicatorId;
    private final Denominator rankedBy;
    private final List<Gap> gaps;
    private final Map<Denominator, Double> outside;
    private final GapShapes shapes;

    GapReport(
            String indicatorId,
            Denominator rankedBy,
            List<Gap> gaps,
            Map<Denominator, Double> outside,
            GapShapes shapes) {
        this.indicatorId = indicatorId;
        this.rankedBy = rankedBy;
        this.gaps = List.copyOf(gaps);
        this.outside = Map.copyOf(outside);
        this.shapes = shapes;
    }

    /** Draws gaps, on demand. */
    interface GapShapes {
        Geometry shapeOf(Gap gap);
    }

    /** Whose gaps they are. */
    public String indicatorId() {
        return indicatorId;
    }

    /** What {@link Gap#people()} counts. */
    public Denominator rankedBy() {
        return rankedBy;
    }

    /** The gaps, those with most people first. */
    public List<Gap> gaps() {
        return gaps;
    }

    /** What is unserved outside every parcel and therefore in no gap, by measure: people of homes that stand in none. */
    public Map<Denominator, Double> outside() {
        return outside;
    }

    /** The gap with that id, if there is one. */
    public Optional<Gap> findGap(String id) {
        return gaps.stream().filter(gap -> gap.id().equals(id)).findFirst();
    }

    /**
     * The unserved land of a gap as a polygonal shape, cut at the service line, for drawing and export: its arcs are made of
     * chords, so areas are asked of the gap and not of its shape. Takes milliseconds for each hundred parcels.
     */
    public Geometry shape(Gap gap) {
        return shapes.shapeOf(gap);
    }
}
