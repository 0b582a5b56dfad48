package org.quandian.dataset;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quandian.workspace.table.RowPlaces;

/** The shape of a row, for spatial words. */
final class ShapeExpression extends RowExpression {
    private static final Set<String> NAMES = Set.of("shape", "geom", "the_geom", "geometry", "图形");

    private final RowPlaces places;

    ShapeExpression(RowPlaces places) {
        this.places = places;
    }

    /** Whether a name means the shape. */
    static boolean isMeant(String name) {
        return NAMES.contains(name);
    }

    @Override
    @Nullable Object valueOf(int row) {
        return places.findShape(row).orElse(null);
    }
}
