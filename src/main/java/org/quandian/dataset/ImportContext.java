package org.quandian.dataset;

import java.nio.file.Path;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.quandian.geometry.WorkingCrs;
import org.quandian.task.CancellationToken;

/**
 * What all layers of one import share.
 *
 * @param root folder that the manifest's names start from
 * @param scratch folder for unpacked and plain copies, removed after the import
 * @param working the CRS everything is brought into
 * @param workingCrs the same for GeoTools
 * @param crsReader reads the CRSs of layers
 * @param issues collects oddities
 * @param token asked now and then whether to stop
 */
record ImportContext(
        Path root,
        Path scratch,
        WorkingCrs working,
        CoordinateReferenceSystem workingCrs,
        CrsReader crsReader,
        IssueLog issues,
        CancellationToken token) {
    /** The same with another log: for a role that is read beside others. */
    ImportContext withIssues(IssueLog log) {
        return new ImportContext(root, scratch, working, workingCrs, crsReader, log, token);
    }
}
