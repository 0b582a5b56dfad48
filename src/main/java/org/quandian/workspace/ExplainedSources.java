package org.quandian.workspace;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.quandian.access.explain.DataSource;
import org.quandian.planning.LayerRole;

/** Says from an import's report which file each layer came from, for whoever explains a figure. Stateless. */
public final class ExplainedSources {
    private ExplainedSources() {}

    /** The files by the roles of their layers; of several files of one role the records are added up. */
    public static Map<LayerRole, DataSource> of(ImportReport report) {
        Map<LayerRole, DataSource> sources = new EnumMap<>(LayerRole.class);
        for (LayerSummary layer : report.layers()) {
            LayerRole.findById(layer.role())
                    .ifPresent(role -> sources.merge(
                            role,
                            new DataSource(layer.file(), layer.read(), layer.kept(), oddities(report, role)),
                            ExplainedSources::together));
        }
        return sources;
    }

    private static DataSource together(DataSource one, DataSource other) {
        return new DataSource(
                one.file().equals(other.file()) ? one.file() : one.file() + ", " + other.file(),
                one.read() + other.read(),
                one.kept() + other.kept(),
                one.oddities());
    }

    private static Map<String, Integer> oddities(ImportReport report, LayerRole role) {
        Map<String, Integer> counts = new HashMap<>();
        report.issues().stream()
                .filter(issue -> issue.layer().equals(role.id()))
                .forEach(issue -> counts.merge(issue.code().name(), 1, Integer::sum));
        return counts;
    }
}
