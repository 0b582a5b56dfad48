package org.quandian.dataset;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.quandian.planning.Feature;
import org.quandian.planning.LayerRole;
import org.quandian.workspace.ImportIssue.Code;
import org.quandian.workspace.ImportIssue.Severity;

/**
 * The features of one role while they are being read, from one file or several. Makes ids unique and reports shapes that stand twice;
 * these are kept, for whether a second copy counts is for the ledgers to say. One thread.
 */
final class RoleFeatures {
    private final String layer;
    private final boolean isZone;
    private final IssueLog issues;
    private final List<Feature> features = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Map<String, Integer> suffixes = new HashMap<>();
    private final Map<Fingerprint, List<Feature>> shapes = new HashMap<>();

    /** Equal for equal shapes, and rarely for others. */
    private record Fingerprint(int points, double minX, double minY, double maxX, double maxY) {
        static Fingerprint of(Geometry shape) {
            var box = shape.getEnvelopeInternal();
            return new Fingerprint(shape.getNumPoints(), box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY());
        }
    }

    RoleFeatures(LayerRole role, IssueLog issues) {
        this.layer = role.id();
        this.isZone = role == LayerRole.DISTRICTS || role == LayerRole.COMMUNITIES;
        this.issues = issues;
    }

    /** Adds one. */
    void add(int record, Geometry shape, Coordinate place, AttributeMapper.Mapped values) {
        String wanted = values.id().isEmpty() ? Integer.toString(record) : values.id();
        String id = unique(wanted);
        if (!id.equals(wanted) && !values.id().isEmpty()) {
            issues.add(Code.DUPLICATE_ID, Severity.WARNING, layer, record, place, Map.of("id", wanted));
        }
        String name = values.name();
        if (isZone && name.isEmpty()) {
            // figures by zone are told apart by the name, and the empty one is for what lies in no zone
            name = id;
            issues.add(Code.NAME_MISSING, Severity.WARNING, layer, record, place, Map.of("id", id));
        }
        Feature feature = new Feature(record, id, name, shape, values.attributes());
        if (ShapeKind.of(shape) == ShapeKind.POLYGON) {
            reportTwin(feature, place);
        }
        features.add(feature);
    }

    private String unique(String wanted) {
        if (ids.add(wanted)) {
            return wanted;
        }
        int suffix = suffixes.getOrDefault(wanted, 1);
        String candidate;
        do {
            candidate = wanted + "#" + ++suffix;
        } while (!ids.add(candidate));
        suffixes.put(wanted, suffix);
        return candidate;
    }

    private void reportTwin(Feature feature, Coordinate place) {
        List<Feature> alike = shapes.computeIfAbsent(Fingerprint.of(feature.shape()), any -> new ArrayList<>(1));
        for (Feature earlier : alike) {
            if (earlier.shape().equalsExact(feature.shape())) {
                Map<String, String> args = Map.of("other", Integer.toString(earlier.record()));
                issues.add(Code.DUPLICATE_SHAPE, Severity.WARNING, layer, feature.record(), place, args);
                return;
            }
        }
        alike.add(feature);
    }

    /** How many there are. */
    int count() {
        return features.size();
    }

    /** All of them, in the order of the files. */
    List<Feature> toList() {
        return features;
    }
}
