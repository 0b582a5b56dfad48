package org.quandian.dataset;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.DoubleConsumer;
import org.geotools.api.referencing.operation.TransformException;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.quandian.dataset.ShapeRecord.Verdict;
import org.quandian.workspace.ImportIssue.Code;
import org.quandian.workspace.ImportIssue.Severity;
import org.quandian.workspace.LayerSummary;

/**
 * Reads one layer's file into features. Every record of the file that the filter picks is either kept or reported. One layer, one
 * thread.
 */
final class LayerReader {
    /** Records between two looks at the token: a few milliseconds. */
    private static final int STRIDE = 500;

    private final LayerEntry entry;
    private final ImportContext context;
    private final IssueLog issues;
    private final RoleFeatures features;
    private final String layer;
    private final ShapeKind needed;

    LayerReader(LayerEntry entry, ImportContext context, RoleFeatures features) {
        this.entry = entry;
        this.context = context;
        this.issues = context.issues();
        this.features = features;
        this.layer = entry.role().id();
        this.needed = ShapeKind.neededBy(entry.role());
    }

    /** Reads the layer; a layer that cannot be read becomes an issue and keeps nothing. */
    LayerSummary read(DoubleConsumer progress) {
        try {
            LayerFiles files = LayerFiles.locate(context.root(), entry.file(), context.scratch());
            return readFiles(files, progress);
        } catch (LayerRefusedException e) {
            issues.add(e.code(), Severity.ERROR, layer, 0, null, e.args());
        } catch (IOException e) {
            Map<String, String> args = Map.of("file", entry.file(), "reason", String.valueOf(e.getMessage()));
            issues.add(Code.FILE_UNREADABLE, Severity.ERROR, layer, 0, null, args);
        }
        return new LayerSummary(layer, entry.file(), "", "", 0, 0);
    }

    private LayerSummary readFiles(LayerFiles files, DoubleConsumer progress)
            throws IOException, LayerRefusedException {
        LayerCrs crs = LayerCrs.of(entry, files, context);
        PlainShapes shapes = PlainShapes.copy(files, context.scratch(), context.token());
        int before = features.count();
        try (AttributeTable table = AttributeTable.open(entry, files, shapes.count(), issues);
                ShapeStream stream = ShapeStream.open(shapes)) {
            if (shapes.isCutShort() || shapes.count() < table.count()) {
                Map<String, String> args = Map.of("file", files.name(), "count", Integer.toString(shapes.count()));
                issues.add(Code.FILE_TRUNCATED, Severity.ERROR, layer, 0, null, args);
            }
            AttributeMapper mapper = new AttributeMapper(entry, table.rows(), table.encoding(), issues);
            RecordFilter filter = filter(table);
            int read = 0;
            for (int i = 0; i < shapes.count(); i++) {
                if (i % STRIDE == 0) {
                    context.token().throwIfCancelled();
                    progress.accept((double) i / shapes.count());
                }
                Attempt attempt = next(stream);
                byte[] row = table.findRow(i);
                if (row == null || DbfTable.isDeleted(row) || filter == null || filter.accepts(row, table.rows())) {
                    read++;
                    take(i + 1, shapes.verdict(i), attempt, row, crs.transform(), mapper);
                }
            }
            if (crs.looksGeographic(extent(before))) {
                issues.add(Code.CRS_LOOKS_GEOGRAPHIC, Severity.WARNING, layer, 0, null, Map.of());
            }
            return new LayerSummary(
                    layer, files.name(), table.encoding().name(), crs.name(), read, features.count() - before);
        }
    }

    private Envelope extent(int before) {
        Envelope extent = new Envelope();
        features.toList()
                .subList(before, features.count())
                .forEach(each -> extent.expandToInclude(each.shape().getEnvelopeInternal()));
        return extent;
    }

    private @Nullable RecordFilter filter(AttributeTable table) throws LayerRefusedException {
        if (entry.filter() == null) {
            return null;
        }
        RecordFilter filter = new RecordFilter(entry.filter(), table.rows());
        for (String name : filter.names()) {
            if (table.rows().findField(name).isEmpty()) {
                throw new LayerRefusedException(Code.FIELD_MISSING, Map.of("field", name));
            }
        }
        return filter;
    }

    /** What GeoTools made of a record. */
    private record Attempt(@Nullable Geometry shape, boolean failed) {}

    private static Attempt next(ShapeStream stream) {
        try {
            return new Attempt(stream.next(), false);
        } catch (IOException e) {
            return new Attempt(null, true);
        }
    }

    private void take(
            int record,
            Verdict verdict,
            Attempt attempt,
            byte @Nullable [] row,
            LayerTransform transform,
            AttributeMapper mapper) {
        if (row != null && DbfTable.isDeleted(row)) {
            issues.add(Code.RECORD_DELETED, Severity.NOTE, layer, record, null, Map.of());
            return;
        }
        Geometry raw = attempt.shape();
        if (raw == null) {
            Code code = shapelessCode(verdict, attempt.failed());
            boolean kind = code == Code.GEOMETRY_KIND;
            String found = verdict == Verdict.MULTIPATCH ? "multipatch" : "mixed";
            Map<String, String> args = kind ? Map.of("found", found, "needed", needed.id()) : Map.of();
            leaveOut(code, record, null, args, row, mapper);
            return;
        }
        if (raw.isEmpty()) {
            leaveOut(Code.GEOMETRY_EMPTY, record, null, Map.of(), row, mapper);
            return;
        }
        Geometry shape;
        try {
            shape = transform.apply(raw);
        } catch (TransformException e) {
            leaveOut(Code.GEOMETRY_UNUSABLE, record, null, Map.of(), row, mapper);
            return;
        }
        ShapeKind found = ShapeKind.of(shape);
        Coordinate place = shape.getEnvelopeInternal().centre();
        if (!needed.accepts(found)) {
            Map<String, String> args = Map.of("found", found.id(), "needed", needed.id());
            leaveOut(Code.GEOMETRY_KIND, record, place, args, row, mapper);
            return;
        }
        keep(record, verdict, shape, place, row, mapper);
    }

    private void keep(
            int record,
            Verdict verdict,
            Geometry shape,
            Coordinate place,
            byte @Nullable [] row,
            AttributeMapper mapper) {
        ShapeRepair.Repaired repaired = ShapeRepair.repair(shape);
        if (ShapeRepair.isNothing(repaired.shape())) {
            leaveOut(Code.GEOMETRY_EMPTY, record, place, Map.of(), row, mapper);
            return;
        }
        if (repaired.fault() != null || verdict == Verdict.CLOSED) {
            Coordinate fault = repaired.fault() == null ? place : repaired.fault();
            issues.add(Code.GEOMETRY_REPAIRED, Severity.WARNING, layer, record, fault, Map.of());
        }
        features.add(record, repaired.shape(), place, mapper.map(row, record, place));
    }

    private static Code shapelessCode(Verdict verdict, boolean failed) {
        if (failed) {
            return Code.GEOMETRY_UNUSABLE;
        }
        return switch (verdict) {
            case NULL -> Code.GEOMETRY_NULL;
            case EMPTY -> Code.GEOMETRY_EMPTY;
            case MULTIPATCH, MIXED -> Code.GEOMETRY_KIND;
            case BROKEN, SOUND, CLOSED -> Code.GEOMETRY_UNUSABLE;
        };
    }

    /** The record is gone, but not the people that its row speaks of: they are said to be missing. */
    private void leaveOut(
            Code code,
            int record,
            @Nullable Coordinate place,
            Map<String, String> args,
            byte @Nullable [] row,
            AttributeMapper mapper) {
        double people = row == null ? 0 : mapper.residents(row);
        Map<String, String> all = new HashMap<>(args);
        if (people > 0) {
            all.put("people", Long.toString(Math.round(people)));
        }
        issues.add(code, Severity.ERROR, layer, record, place, all);
        issues.leaveOut(people);
    }
}
