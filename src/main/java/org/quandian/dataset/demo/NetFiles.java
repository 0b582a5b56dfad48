package org.quandian.dataset.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.locationtech.jts.geom.Geometry;

/** Writes roads, what roads cannot simply cross, and the facilities beside them. */
final class NetFiles {
    private final Path folder;
    private final Model model;

    NetFiles(Path folder, Model model) {
        this.folder = folder;
        this.model = model;
    }

    void roads() throws IOException {
        List<DbfColumn> columns = List.of(
                DbfColumn.text("BSM", 8),
                DbfColumn.text("MC", 20),
                DbfColumn.text("DJ", 6),
                DbfColumn.number("KD", 4, 1),
                DbfColumn.whole("QL", 1));
        try (ShapeFile file = new ShapeFile(folder, "roads", ShapeKind.LINE, columns, CityFiles.GBK)) {
            for (RoadPiece road : model.roads()) {
                file.write(
                        road.line(),
                        Ids.of("DL", file.records()),
                        road.name(),
                        road.roadClass().chinese(),
                        road.width(),
                        road.bridge() ? 1 : 0);
            }
        }
    }

    void barriers() throws IOException {
        List<DbfColumn> columns = List.of(DbfColumn.text("BSM", 8), DbfColumn.text("MC", 30), DbfColumn.text("LX", 8));
        Landscape landscape = model.landscape();
        Geometry study = model.plan().studyArea();
        try (ShapeFile file = new ShapeFile(folder, "barriers", ShapeKind.POLYGON, columns, CityFiles.UTF8)) {
            barrier(file, study, landscape.riverWater(), "昆河", "河流");
            barrier(file, study, landscape.canalWater(), "民生渠", "水面");
            barrier(file, study, model.lake(), "南湖", "水面");
            barrier(file, study, landscape.railwayTracks(), "鹿兰铁路", "铁路");
            barrier(file, study, landscape.spurTracks(), "鹿钢专用线", "铁路");
        }
    }

    private static void barrier(ShapeFile file, Geometry study, Geometry shape, String name, String kind)
            throws IOException {
        Geometry inside = CentimetreGrid.intersection(shape, study);
        if (!inside.isEmpty()) {
            file.write(inside, Ids.of("ZA", file.records()), name, kind);
        }
    }

    void facilities() throws IOException {
        List<DbfColumn> columns = List.of(
                DbfColumn.text("BSM", 8),
                DbfColumn.text("MC", 66),
                DbfColumn.text("LX", 30),
                DbfColumn.whole("JZMJ", 5),
                DbfColumn.whole("RL", 4));
        try (ShapeFile file = new ShapeFile(folder, "facilities", ShapeKind.POINT, columns, CityFiles.UTF8)) {
            for (Facility facility : model.facilities()) {
                file.write(
                        CentimetreGrid.factory().createPoint(facility.spot().coordinate()),
                        Ids.of("SS", file.records()),
                        facility.name(),
                        facility.kind().chinese(),
                        facility.floor(),
                        facility.capacity());
            }
        }
    }
}
