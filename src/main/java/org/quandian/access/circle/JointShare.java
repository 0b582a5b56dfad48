package org.quandian.access.circle;

import java.util.ArrayList;
import java.util.List;
import org.quandian.geometry.FlatPolygon;
import org.quandian.geometry.JointAreaSweep;
import org.quandian.geometry.Reach;

/**
 * The share of a piece that several services reach at once: the true intersection of their service areas, not a product of their
 * shares. Scratch of one thread.
 */
final class JointShare {
    private final CircleItems items;
    private final JointAreaSweep sweep = new JointAreaSweep();

    JointShare(CircleItems items) {
        this.items = items;
    }

    /** @param shares what each service reaches of the piece; the smallest of them bounds the answer */
    double of(FlatPolygon piece, double[] shares) {
        List<Reach[]> partial = new ArrayList<>();
        double least = shares.length == 0 ? 0 : 1;
        for (int item = 0; item < shares.length; item++) {
            if (shares[item] == 0) {
                return 0;
            }
            least = Math.min(least, shares[item]);
            if (shares[item] < 1) {
                partial.add(items.service(item).reachesAround(piece));
            }
        }
        return partial.size() < 2 ? least : Math.min(least, sweep.share(piece, partial));
    }
}
