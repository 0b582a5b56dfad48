package org.quandian.dataset;

import java.util.ArrayList;
import java.util.List;
import org.quandian.planning.Feature;
import org.quandian.planning.LayerRole;
import org.quandian.workspace.ImportIssue;
import org.quandian.workspace.LayerSummary;

/**
 * What the files of one role gave. Immutable; each is read by one thread, several at a time.
 *
 * @param role the role
 * @param features what is kept, in file order
 * @param issues oddities of this role
 * @param summaries one line for each of its files
 */
record RoleImport(LayerRole role, List<Feature> features, List<ImportIssue> issues, List<LayerSummary> summaries) {
    /** Reads the layers of a role, one after the other. */
    static RoleImport read(LayerRole role, List<LayerEntry> layers, ImportContext context, SharedProgress progress) {
        IssueLog issues = new IssueLog();
        ImportContext own = context.withIssues(issues);
        RoleFeatures features = new RoleFeatures(role, issues);
        List<LayerSummary> summaries = new ArrayList<>();
        for (LayerEntry layer : layers) {
            SharedProgress.Part part = progress.part(layer.file());
            summaries.add(new LayerReader(layer, own, features).read(part));
            part.accept(1);
        }
        if (role == LayerRole.RESIDENTIAL) {
            new ParcelOverlapReport(features.toList(), issues).write(context.token());
        }
        issues.sumUpLeftOut(role.id());
        return new RoleImport(role, features.toList(), issues.toList(), summaries);
    }
}
