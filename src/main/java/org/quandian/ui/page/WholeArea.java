package org.quandian.ui.page;

import org.locationtech.jts.geom.Envelope;
import org.quandian.planning.Baseline;
import org.quandian.planning.DemandUnit;
import org.quandian.planning.Feature;
import org.quandian.planning.LayerRole;

/** What "the whole area" means: the study area, else where people live, else everything. */
public final class WholeArea {
    private WholeArea() {}

    /** Where a map of the city begins, metres. */
    public static Envelope of(Baseline baseline) {
        Envelope extent = new Envelope();
        for (Feature each : baseline.features(LayerRole.STUDY_AREA)) {
            extent.expandToInclude(each.shape().getEnvelopeInternal());
        }
        if (extent.isNull()) {
            for (DemandUnit each : baseline.demandUnits()) {
                extent.expandToInclude(each.shape().getEnvelopeInternal());
            }
        }
        return extent.isNull() ? baseline.extent() : extent;
    }
}
