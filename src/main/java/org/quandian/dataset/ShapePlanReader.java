package org.quandian.dataset;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.operation.TransformException;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.quandian.dataset.CrsReader.UnknownCrsException;
import org.quandian.geometry.WorkingCrs;
import org.quandian.workspace.PlanRefusedException;

/** Reads a plan out of shapefiles: ours, all of a folder or zip together, or those of other programs. Used once. */
final class ShapePlanReader {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final int MOST_HEAD_BYTES = 1 << 16;

    private final Path file;
    private final String shown;
    private final WorkingCrs crs;
    private final Path scratch;
    private final List<Placed> placed = new ArrayList<>();
    private PlanHead head;

    private record Placed(int order, PlanRecord record) {}

    ShapePlanReader(Path file, WorkingCrs crs, Path scratch) {
        this.file = file;
        this.shown = String.valueOf(file.getFileName());
        this.crs = crs;
        this.scratch = scratch;
        this.head = PlanHead.ofForeign(shown.replaceFirst("\\.[^.]*$", ""));
    }

    /** Everything that is there. */
    PlanGeoJson.Content read() throws PlanRefusedException {
        try {
            List<LayerFiles> layers = layers();
            if (layers.isEmpty() && !head.isOurs()) {
                throw PlanChecker.notAPlan(shown, 0, ".shp?");
            }
            for (LayerFiles each : layers) {
                readLayer(each);
            }
        } catch (LayerRefusedException refused) {
            throw PlanChecker.notAPlan(
                    shown, 0, refused.code() + " " + refused.args().values());
        } catch (IOException unreadable) {
            throw PlanChecker.notAPlan(shown, 0, String.valueOf(unreadable.getMessage()));
        }
        List<PlanRecord> records = placed.stream()
                .sorted(Comparator.comparingInt(Placed::order))
                .map(Placed::record)
                .toList();
        return new PlanGeoJson.Content(head, records);
    }

    private List<LayerFiles> layers() throws IOException, LayerRefusedException {
        if (Files.isDirectory(file)) {
            return folder(file);
        }
        if (shown.toLowerCase(Locale.ROOT).endsWith(".zip")) {
            return zip();
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null && Files.isRegularFile(folder.resolve(ShapePlanWriter.HEAD))) {
            return folder(folder);
        }
        return List.of(LayerFiles.locate(folder == null ? Path.of("") : folder, shown, scratch));
    }

    private List<LayerFiles> folder(Path folder) throws IOException, LayerRefusedException {
        Path own = folder.resolve(ShapePlanWriter.HEAD);
        if (Files.isRegularFile(own)) {
            readHead(Files.readAllBytes(own));
        }
        List<String> names;
        try (Stream<Path> files = Files.list(folder)) {
            names = files.map(each -> String.valueOf(each.getFileName()))
                    .filter(name -> name.toLowerCase(Locale.ROOT).endsWith(".shp"))
                    .sorted()
                    .toList();
        }
        List<LayerFiles> layers = new ArrayList<>();
        for (String name : names) {
            layers.add(LayerFiles.locate(folder, name, scratch));
        }
        return layers;
    }

    private List<LayerFiles> zip() throws IOException, LayerRefusedException {
        List<String> names = new ArrayList<>();
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            for (ZipEntry entry : zip.stream().toList()) {
                String name = entry.getName();
                if (name.toLowerCase(Locale.ROOT).endsWith(".shp") && !name.contains("__MACOSX/")) {
                    names.add(name);
                } else if (name.equals(ShapePlanWriter.HEAD)) {
                    try (var in = zip.getInputStream(entry)) {
                        readHead(in.readNBytes(MOST_HEAD_BYTES));
                    }
                }
            }
        }
        List<LayerFiles> layers = new ArrayList<>();
        for (String name : names.stream().sorted().toList()) {
            layers.add(ZippedShapefile.unpack(file, name, scratch));
        }
        return layers;
    }

    private void readHead(byte[] json) throws IOException {
        head = PlanGeoJson.headOf(MAPPER.readTree(new String(json, StandardCharsets.UTF_8)), head.name());
    }

    private void readLayer(LayerFiles files) throws IOException, LayerRefusedException {
        LayerTransform transform = transform(files);
        try (FileWindow in = new FileWindow(files.shp());
                DbfTable table = table(files)) {
            RecordIndex index = RecordIndex.of(in, files);
            ShapePlanRows rows = table == null
                    ? null
                    : new ShapePlanRows(
                            table.fields(), TextEncoding.choose(LayerEntry.AUTO, files.cpg(), table), head.isOurs());
            for (int i = 0; i < index.count(); i++) {
                byte[] row = table != null && i < table.count() ? table.row(i) : null;
                if (row == null || !DbfTable.isDeleted(row)) {
                    Map<String, String> values = row == null || rows == null ? ShapePlanRows.none() : rows.values(row);
                    int order = row == null || rows == null ? i + 1 : rows.order(row, i + 1);
                    ShapeRecord shape = ShapeRecord.judge(index.content(in, i));
                    placed.add(new Placed(order, record(files.name(), i + 1, values, shape, transform)));
                }
            }
        }
    }

    private static @Nullable DbfTable table(LayerFiles files) throws IOException, LayerRefusedException {
        Path dbf = files.dbf();
        return dbf == null ? null : DbfTable.open(dbf, files.name());
    }

    private static PlanRecord record(
            String name, int number, Map<String, String> values, ShapeRecord judged, LayerTransform transform) {
        String note = Optional.ofNullable(values.remove(ShapePlanWriter.RINGS)).orElse("");
        Geometry shape = null;
        String fault = "";
        switch (judged.verdict()) {
            case SOUND, CLOSED -> {
                try {
                    Geometry read = ShapeParts.shape(judged, note);
                    shape = transform.isNone() ? read : transform.apply(read);
                } catch (IllegalArgumentException | TransformException wrong) {
                    fault = String.valueOf(wrong.getMessage());
                }
            }
            case NULL, EMPTY -> fault = "";
            default -> fault = judged.verdict().name();
        }
        return new PlanRecord(name, number, 0, values, shape, fault);
    }

    /** From the system of a layer to the city's; as it is where nobody says, or says the same. */
    private LayerTransform transform(LayerFiles files) throws IOException, LayerRefusedException {
        Path prj = files.prj();
        if (prj == null || Files.readString(prj, StandardCharsets.ISO_8859_1).equals(latin(crs.wkt()))) {
            return LayerTransform.none();
        }
        CrsReader reader = new CrsReader(Path.of(""));
        try {
            return LayerTransform.between(reader.readPrj(prj), reader.read(crs.wkt()));
        } catch (UnknownCrsException | FactoryException unusable) {
            throw LayerRefusedException.unreadable(files.name(), ".prj: " + unusable.getMessage());
        }
    }

    private static String latin(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }
}
