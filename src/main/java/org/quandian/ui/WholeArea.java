package org.quandian.ui;

import org.locationtech.jts.geom.Envelope;
import org.quandian.planning.Baseline;
import org.quandian.planning.DemandUnit;
import org.quandian.planning.Feature;
import org.quandian.planning.LayerRole;

/** What "the whole area" means: the study area, else where people live, else everything. */
final class WholeArea {
    private WholeArea() {}

    static Envelope of(Baseline baseline) {
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
