package org.quandian.ui;

import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.quandian.access.explain.Question;
import org.quandian.planning.Baseline;
import org.quandian.planning.Feature;
import org.quandian.planning.LayerRole;

/** Where the zone lies that a question is about. Stateless. */
final class ExplainedPlace {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    private ExplainedPlace() {}

    /** All parts of the zone; empty for the city, for single units and for what lies in no zone. */
    static Geometry of(Baseline city, Question question) {
        List<Feature> zones =
                switch (question.level()) {
                    case DISTRICT -> city.features(LayerRole.DISTRICTS);
                    case COMMUNITY -> city.features(LayerRole.COMMUNITIES);
                    case CITY, UNIT -> List.of();
                };
        return FACTORY.buildGeometry(zones.stream()
                .filter(zone -> zone.nameOrId().equals(question.place()))
                .map(Feature::shape)
                .toList());
    }
}
