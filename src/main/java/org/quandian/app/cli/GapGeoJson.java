package org.quandian.app.cli;

import org.quandian.access.gap.Gap;
import org.quandian.access.gap.GapReport;

/** Gaps as GeoJSON: one feature for each, cut at the service line. */
final class GapGeoJson {
    private GapGeoJson() {}

    static String text(CityFigures figures, GapReport report) {
        PlaceCollection places = new PlaceCollection(report.indicatorId(), figures);
        int rank = 0;
        for (Gap gap : report.gaps()) {
            places.add(gap.id(), GapList.place(++rank, gap), report.shape(gap));
        }
        return places.text();
    }
}
