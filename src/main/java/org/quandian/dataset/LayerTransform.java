package org.quandian.dataset;

import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.crs.SingleCRS;
import org.geotools.api.referencing.datum.Ellipsoid;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.referencing.CRS;
import org.geotools.referencing.datum.DefaultGeodeticDatum;
import org.geotools.referencing.operation.DefaultCoordinateOperationFactory;
import org.geotools.util.factory.Hints;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateXY;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.util.GeometryEditor;

/**
 * Brings the shapes of one layer into the working CRS, two dimensions, all by one factory. Made once per layer. One thread.
 */
final class LayerTransform {
    /** CGCS2000, WGS 84 and ETRS89 differ by less in size; Beijing 54 and Xi'an 80 by more, and need parameters that are secret. */
    private static final double SAME_ELLIPSOID_METRES = 1;

    private final GeometryFactory factory = new GeometryFactory();
    private final GeometryEditor editor = new GeometryEditor(factory);
    private final @Nullable MathTransform transform;

    private LayerTransform(@Nullable MathTransform transform) {
        this.transform = transform;
    }

    /** Leaves coordinates as they are. */
    static LayerTransform none() {
        return new LayerTransform(null);
    }

    /**
     * From one system to another, without asking the EPSG database.
     *
     * @throws FactoryException if there is no way between them that is good to a metre
     */
    static LayerTransform between(CoordinateReferenceSystem from, CoordinateReferenceSystem to)
            throws FactoryException {
        if (CRS.equalsIgnoreMetadata(from, to)) {
            return none();
        }
        if (!datumsAgree(from, to)) {
            throw new FactoryException("no datum shift between " + from.getName() + " and " + to.getName());
        }
        Hints lenient = new Hints(Hints.LENIENT_DATUM_SHIFT, true);
        MathTransform found = new DefaultCoordinateOperationFactory(lenient)
                .createOperation(from, to)
                .getMathTransform();
        return found.isIdentity() ? none() : new LayerTransform(found);
    }

    private static boolean datumsAgree(CoordinateReferenceSystem from, CoordinateReferenceSystem to) {
        DefaultGeodeticDatum a = datum(from);
        DefaultGeodeticDatum b = datum(to);
        if (a == null || b == null) {
            return false;
        }
        Ellipsoid first = a.getEllipsoid();
        Ellipsoid second = b.getEllipsoid();
        boolean sameSize = Math.abs(first.getSemiMajorAxis() - second.getSemiMajorAxis()) < SAME_ELLIPSOID_METRES
                && Math.abs(first.getSemiMinorAxis() - second.getSemiMinorAxis()) < SAME_ELLIPSOID_METRES;
        return sameSize || a.getBursaWolfParameters().length > 0 || b.getBursaWolfParameters().length > 0;
    }

    private static @Nullable DefaultGeodeticDatum datum(CoordinateReferenceSystem crs) {
        SingleCRS horizontal = CRS.getHorizontalCRS(crs);
        return horizontal != null && horizontal.getDatum() instanceof DefaultGeodeticDatum datum ? datum : null;
    }

    /** Whether coordinates change. */
    boolean isNone() {
        return transform == null;
    }

    /**
     * The shape in the working CRS.
     *
     * @throws TransformException if it lies where the projection has no meaning
     */
    Geometry apply(Geometry shape) throws TransformException {
        Projecting step = new Projecting();
        Geometry moved = editor.edit(shape, step);
        if (step.failure != null) {
            throw step.failure;
        }
        return moved;
    }

    /** Copies coordinates to plain X and Y, projected. Keeps the first failure, as the editor's interface cannot throw it. */
    private final class Projecting extends GeometryEditor.CoordinateSequenceOperation {
        private @Nullable TransformException failure;

        @Override
        public CoordinateSequence edit(CoordinateSequence sequence, Geometry shape) {
            int n = sequence.size();
            double[] xy = new double[2 * n];
            for (int i = 0; i < n; i++) {
                xy[2 * i] = sequence.getX(i);
                xy[2 * i + 1] = sequence.getY(i);
            }
            if (transform != null) {
                try {
                    transform.transform(xy, 0, xy, 0, n);
                } catch (TransformException e) {
                    failure = e;
                }
            }
            Coordinate[] coordinates = new Coordinate[n];
            for (int i = 0; i < n; i++) {
                if (!Double.isFinite(xy[2 * i]) || !Double.isFinite(xy[2 * i + 1])) {
                    failure = new TransformException("outside the area of the projection");
                }
                coordinates[i] = new CoordinateXY(xy[2 * i], xy[2 * i + 1]);
            }
            return factory.getCoordinateSequenceFactory().create(coordinates);
        }
    }
}
