package org.quandian.geometry;

import java.util.List;

/**
 * Says which share of a demand piece lies within reach of every one of several services, each with its own sources: the area of the
 * intersection of their service areas, exact up to rounding as in {@link ServedAreaSweep}. Holds scratch memory: one per thread. The
 * answer depends only on the piece and the services and sources in their order.
 */
public final class JointAreaSweep {
    private final SlabSweep sweep = new SlabSweep();

    /**
     * Jointly served share, 0 to 1, exactly 0 or 1 where nothing or everything is served by all; 1 for no services at all.
     *
     * @param services the sources of each service; those out of reach are skipped here
     */
    public double share(FlatPolygon piece, List<Reach[]> services) {
        sweep.begin(piece);
        boolean any = false;
        for (Reach[] sources : services) {
            if (isWhole(piece, sources)) {
                continue;
            }
            if (any) {
                sweep.beginGroup();
            }
            any = true;
            if (!addPartial(piece, sources)) {
                return 0;
            }
        }
        if (!any) {
            return 1;
        }
        return piece.area() == 0 ? 0 : ServedAreaSweep.withoutNoise(sweep.area() / piece.area());
    }

    private static boolean isWhole(FlatPolygon piece, Reach[] sources) {
        for (Reach source : sources) {
            if (source.relationTo(piece) == Reach.Relation.WHOLE) {
                return true;
            }
        }
        return false;
    }

    /** Adds the sources that reach some of the piece; false if none does. */
    private boolean addPartial(FlatPolygon piece, Reach[] sources) {
        boolean any = false;
        for (Reach source : sources) {
            if (source.relationTo(piece) == Reach.Relation.PARTIAL) {
                source.addCells(sweep, piece);
                any = true;
            }
        }
        return any;
    }
}
