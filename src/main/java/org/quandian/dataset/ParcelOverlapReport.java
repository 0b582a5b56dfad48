package org.quandian.dataset;

import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.quandian.geometry.FlatPolygon;
import org.quandian.planning.Feature;
import org.quandian.planning.LayerRole;
import org.quandian.task.CancellationToken;
import org.quandian.workspace.ImportIssue.Code;
import org.quandian.workspace.ImportIssue.Severity;

/**
 * Reports parcels that were drawn over one another. What two neighbours share along a border drawn twice is no overlap, and neither is a
 * parcel that stands twice: that is another issue. One thread.
 */
final class ParcelOverlapReport {
    /** Less than this, square metres, is the width of a line. */
    private static final double LEAST = 1;

    /** Neighbours that reach over each other by less, metres, need no overlay. */
    private static final double BORDER_WIDTH = 1e-3;

    private static final int STRIDE = 500;

    private final List<Feature> parcels;
    private final IssueLog issues;

    ParcelOverlapReport(List<Feature> parcels, IssueLog issues) {
        this.parcels = parcels;
        this.issues = issues;
    }

    /** Looks at every pair of neighbours once; the later record is the one that is reported. */
    void write(CancellationToken token) {
        STRtree index = new STRtree();
        FlatPolygon[] outlines = new FlatPolygon[parcels.size()];
        for (int i = 0; i < outlines.length; i++) {
            outlines[i] = FlatPolygon.of(parcels.get(i).shape());
            index.insert(parcels.get(i).shape().getEnvelopeInternal(), i);
        }
        index.build();
        for (int i = 0; i < outlines.length; i++) {
            if (i % STRIDE == 0) {
                token.throwIfCancelled();
            }
            for (Object found : index.query(parcels.get(i).shape().getEnvelopeInternal())) {
                int other = (Integer) found;
                if (other < i && !outlines[other].isSeparatedFrom(outlines[i], BORDER_WIDTH)) {
                    report(parcels.get(other), parcels.get(i));
                }
            }
        }
    }

    private void report(Feature earlier, Feature later) {
        if (earlier.shape().equalsExact(later.shape())) {
            return;
        }
        Geometry common = OverlayNGRobust.overlay(earlier.shape(), later.shape(), OverlayNG.INTERSECTION);
        double area = common.getArea();
        if (area >= LEAST) {
            Map<String, String> args =
                    Map.of("area", Long.toString(Math.round(area)), "other", Integer.toString(earlier.record()));
            issues.add(
                    Code.OVERLAP,
                    Severity.WARNING,
                    LayerRole.RESIDENTIAL.id(),
                    later.record(),
                    common.getEnvelopeInternal().centre(),
                    args);
        }
    }
}
