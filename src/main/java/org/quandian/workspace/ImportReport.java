package org.quandian.workspace;

import java.util.List;

/**
 * What an import met.
 *
 * @param issues oddities, in the order they were met
 * @param layers one line for each layer of the manifest
 */
public record ImportReport(List<ImportIssue> issues, List<LayerSummary> layers) {
    /** Takes copies. */
    public ImportReport {
        issues = List.copyOf(issues);
        layers = List.copyOf(layers);
    }
}
