package org.quandian.workspace.table;

import java.util.Optional;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** Where the rows of a table lie on the map, metres of the working CRS. From any thread. */
public interface RowPlaces {
    /** Rows that lie nowhere. */
    RowPlaces NOWHERE = row -> Optional.empty();

    /** The shape of a row, read-only; may be drawn only now, in milliseconds. */
    Optional<Geometry> findShape(int row);

    /** The bounds of a row: at once where they are known without drawing it. */
    default Optional<Envelope> findExtent(int row) {
        return findShape(row).map(Geometry::getEnvelopeInternal);
    }
}
