package org.quandian.dataset;

import java.util.Map;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.quandian.dataset.CrsReader.UnknownCrsException;
import org.quandian.workspace.ImportIssue.Code;
import org.quandian.workspace.ImportIssue.Severity;

/**
 * The CRS of one layer: the manifest's word, else the .prj, else the working CRS is assumed.
 *
 * @param name its name
 * @param transform from it to the working CRS
 */
record LayerCrs(String name, LayerTransform transform) {
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
        return new LayerCrs(context.working().name(), LayerTransform.none());
    }

    private static LayerCrs toWorking(CoordinateReferenceSystem crs, ImportContext context)
            throws LayerRefusedException {
        String name = crs.getName().getCode();
        try {
            return new LayerCrs(name, LayerTransform.between(crs, context.workingCrs()));
        } catch (FactoryException e) {
            throw new LayerRefusedException(Code.CRS_UNUSABLE, Map.of("crs", name));
        }
    }
}
