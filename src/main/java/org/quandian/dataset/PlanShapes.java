package org.quandian.dataset;

import java.util.Locale;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/** What is the matter with the shape of an intervention. Stateless. */
final class PlanShapes {
    private PlanShapes() {}

    /** Where and why a shape is not valid, in the words of JTS; empty for one that is. */
    static String whyInvalid(Geometry shape) {
        TopologyValidationError error = new IsValidOp(shape).getValidationError();
        return error == null
                ? ""
                : String.format(
                        Locale.ROOT,
                        "%s (%.2f, %.2f)",
                        error.getMessage(),
                        error.getCoordinate().x,
                        error.getCoordinate().y);
    }
}
