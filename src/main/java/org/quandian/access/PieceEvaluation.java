package org.quandian.access;

import java.util.Arrays;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.strtree.STRtree;
import org.quandian.geometry.FlatPolygon;
import org.quandian.geometry.Reach;
import org.quandian.geometry.ServedAreaSweep;

/** Finds the sources around a piece and asks what they serve. Scratch of one thread. */
final class PieceEvaluation {
    private final STRtree existing;
    private final Reach[] planned;
    private final ServedAreaSweep sweep = new ServedAreaSweep();
    private Reach[] around = new Reach[32];
    private int count;

    /**
     * @param existing the reaches of the city as it stands; a built tree answers in the same order each time
     * @param planned those of the scenario, in canonical order
     */
    PieceEvaluation(STRtree existing, Reach[] planned) {
        this.existing = existing;
        this.planned = planned;
    }

    /** Served share of a piece; the same piece and sources always give the same bits. */
    double share(FlatPolygon piece) {
        count = 0;
        existing.query(
                new Envelope(piece.minX(), piece.maxX(), piece.minY(), piece.maxY()), found -> add((Reach) found));
        for (Reach reach : planned) {
            if (reach.mayMeet(piece)) {
                add(reach);
            }
        }
        return sweep.share(piece, around, count);
    }

    private void add(Reach reach) {
        if (count == around.length) {
            around = Arrays.copyOf(around, 2 * count);
        }
        around[count++] = reach;
    }
}
