package org.quandian.dataset;

import java.util.Map;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.locationtech.jts.geom.Envelope;
import org.quandian.dataset.CrsReader.UnknownCrsException;
import org.quandian.workspace.ImportIssue.Code;
import org.quandian.workspace.ImportIssue.Severity;

/**
 * The CRS of one layer: the manifest's word, else the .prj, else the working CRS is assumed.
 *
 * @param name its name
 * @param transform from it to the working CRS
 * @param assumed whether nobody said which it is
 */
record LayerCrs(String name, LayerTransform transform, boolean assumed) {
    private static final double MOST_EAST = 180;
    private static final double MOST_NORTH = 90;
    /** In metres no layer of a city is smaller, in degrees no city is larger. */
    private static final double MOST_ACROSS = 5;

    /** Finds it; assuming one is reported. */
    static LayerCrs of(LayerEntry entry, LayerFiles files, ImportContext context) throws LayerRefusedException {
        String stated = entry.crs();
        try {
            if (stated != null) {
                return toWorking(context.crsReader().read(stated), context);
            }
            if (files.prj() != null) {
                return toWorking(context.crsReader().readPrj(files.prj()), context);
            }
        } catch (UnknownCrsException e) {
            throw new LayerRefusedException(Code.CRS_UNUSABLE, Map.of("crs", String.valueOf(e.getMessage())));
        }
        Map<String, String> args = Map.of("crs", context.working().name());
        context.issues().add(Code.CRS_ASSUMED, Severity.WARNING, entry.role().id(), 0, null, args);
        return new LayerCrs(context.working().name(), LayerTransform.none(), true);
    }

    private static LayerCrs toWorking(CoordinateReferenceSystem crs, ImportContext context)
            throws LayerRefusedException {
        String name = crs.getName().getCode();
        try {
            return new LayerCrs(name, LayerTransform.between(crs, context.workingCrs()), false);
        } catch (FactoryException e) {
            throw new LayerRefusedException(Code.CRS_UNUSABLE, Map.of("crs", name));
        }
    }

    /** Whether degrees were taken for metres: nobody stated a CRS, and all of it would lie within some metres near the origin. */
    boolean looksGeographic(Envelope extent) {
        return assumed
                && !extent.isNull()
                && Math.max(extent.getWidth(), extent.getHeight()) <= MOST_ACROSS
                && new Envelope(-MOST_EAST, MOST_EAST, -MOST_NORTH, MOST_NORTH).contains(extent);
    }
}
