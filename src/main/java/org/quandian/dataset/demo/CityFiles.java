package org.quandian.dataset.demo;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.locationtech.jts.geom.Geometry;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;

/**
 * Writes all layers and the manifest. Half of the tables are GBK and say so nowhere, the other half UTF-8 with a {@code .cpg} file:
 * that is how they come from different offices.
 */
final class CityFiles {
    static final Charset GBK = Charset.forName("GBK");
    static final Charset UTF8 = StandardCharsets.UTF_8;
    private final Path folder;
    private final Model model;
    private final CancellationToken token;
    private final ProgressListener progress;

    CityFiles(Path folder, Model model, CancellationToken token, ProgressListener progress) {
        this.folder = folder;
        this.model = model;
        this.token = token;
        this.progress = progress;
    }

    void write() throws IOException {
        LandFiles land = new LandFiles(folder, model);
        step("residential", 0.5);
        land.residential();
        land.parks();
        land.schools();
        new ParkingFiles(folder, model).parking();
        land.idleLand();
        land.entrances();
        step("areas", 0.55);
        NetFiles net = new NetFiles(folder, model);
        net.roads();
        net.barriers();
        net.facilities();
        areas();
        new BuildingFiles(folder, model, token, progress).write();
        Files.writeString(folder.resolve("city.yaml"), Manifest.text(model));
        progress.report("city.yaml", 1);
    }

    private void step(String name, double done) {
        token.throwIfCancelled();
        progress.report(name, done);
    }

    private void areas() throws IOException {
        areas("districts", GBK, "15020", model.districts());
        areas("communities", UTF8, "SQ", model.communities());
        areas("historic", GBK, "LS", List.of(new Model.NamedArea("老城历史文化街区", "", model.historic())));
        areas(
                "study_area",
                UTF8,
                "FW",
                List.of(new Model.NamedArea("鹿城示例市中心城区", "", model.plan().studyArea())));
        List<DbfColumn> columns = List.of(
                DbfColumn.text("BSM", 8),
                DbfColumn.text("MC", 40),
                DbfColumn.text("JB", 12),
                DbfColumn.text("XXMC", 36));
        try (ShapeFile file = new ShapeFile(folder, "school_zones", ShapeKind.POLYGON, columns, GBK)) {
            for (Model.NamedArea zone : new ZoneFaults(model).in(model.schoolZones())) {
                file.write(zone.shape(), Ids.of("XQ", file.records()), zone.name(), School.PRIMARY, zone.other());
            }
            for (Model.NamedArea zone : model.juniorZones()) {
                file.write(zone.shape(), Ids.of("XQ", file.records()), zone.name(), School.JUNIOR, zone.other());
            }
        }
        builtLand();
    }

    /** Superblocks that are built on, with their streets and parks, without water. */
    private void builtLand() throws IOException {
        List<DbfColumn> columns = List.of(DbfColumn.text("BSM", 8), DbfColumn.text("MC", 40));
        Set<Cell> cells = new LinkedHashSet<>();
        model.plots().stream()
                .filter(plot -> plot.zone() != Zone.COUNTRY && plot.use() != Use.IDLE)
                .forEach(plot -> cells.add(plot.cell()));
        Geometry water = CentimetreGrid.union(
                List.of(model.landscape().riverWater(), model.landscape().canalWater(), model.lake()));
        try (ShapeFile file = new ShapeFile(folder, "built_land", ShapeKind.POLYGON, columns, GBK)) {
            for (Cell cell : cells) {
                Geometry inside = CentimetreGrid.areas(CentimetreGrid.intersection(
                        cell.patch().polygon(CentimetreGrid.factory()),
                        model.plan().studyArea()));
                Geometry dry = CentimetreGrid.areas(CentimetreGrid.difference(inside, water));
                if (dry.getArea() > 0) {
                    file.write(dry, Ids.of("JS", file.records()), "建设用地" + (file.records() + 1));
                }
            }
        }
    }

    private void areas(String name, Charset charset, String prefix, List<Model.NamedArea> areas) throws IOException {
        List<DbfColumn> columns = List.of(DbfColumn.text("BSM", 8), DbfColumn.text("MC", 40));
        try (ShapeFile file = new ShapeFile(folder, name, ShapeKind.POLYGON, columns, charset)) {
            for (Model.NamedArea area : areas) {
                file.write(area.shape(), Ids.of(prefix, file.records()), area.name());
            }
        }
    }
}
