package org.quandian.dataset.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;

/** Writes the layers made of plots: homes, parks, schools, car parks, vacant land, and the gates of some. */
final class LandFiles {
    private final Path folder;
    private final Model model;

    LandFiles(Path folder, Model model) {
        this.folder = folder;
        this.model = model;
    }

    void residential() throws IOException {
        List<DbfColumn> columns = List.of(
                DbfColumn.text("BSM", 8),
                DbfColumn.text("MC", 24),
                DbfColumn.whole("RK", 6),
                DbfColumn.whole("HS", 6),
                DbfColumn.whole("XX", 5),
                DbfColumn.whole("CZ", 5),
                DbfColumn.whole("LN", 5),
                DbfColumn.whole("JCND", 4),
                DbfColumn.whole("BWS", 5),
                DbfColumn.whole("CDZ", 5),
                DbfColumn.whole("YE", 5),
                DbfColumn.whole("YY", 5));
        EstateNames names = new EstateNames(model.plan());
        try (ShapeFile file = new ShapeFile(folder, "residential", ShapeKind.POLYGON, columns, CityFiles.GBK)) {
            for (Plot plot : model.plots()) {
                if (plot.use() == Use.LIVING) {
                    Residents who = plot.residents();
                    Estate estate = Estate.of(who, model.plan().seed(), file.records());
                    file.write(
                            plot.shape(),
                            Ids.of("JZ", file.records()),
                            names.name(plot),
                            who.persons(),
                            who.households(),
                            who.primary(),
                            who.junior(),
                            who.elderly(),
                            who.built(),
                            estate.spaces(),
                            estate.piles(),
                            estate.preschool(),
                            estate.infants());
                }
            }
        }
    }

    /** One park is written twice, as it happens when two offices' lists are put together. */
    void parks() throws IOException {
        List<DbfColumn> columns = List.of(
                DbfColumn.text("BSM", 8), DbfColumn.text("MC", 30), DbfColumn.text("LX", 8), DbfColumn.whole("MJ", 7));
        try (ShapeFile file = new ShapeFile(folder, "parks", ShapeKind.POLYGON, columns, CityFiles.GBK)) {
            int twice = model.parks().size() / 2;
            for (int i = 0; i < model.parks().size(); i++) {
                Park park = model.parks().get(i);
                String id = Ids.of("GY", i);
                long area = Math.round(park.shape().getArea());
                file.write(park.shape(), id, park.name(), park.type(), area);
                if (i == twice) {
                    file.write(park.shape(), id, park.name(), park.type(), area);
                }
            }
        }
    }

    void schools() throws IOException {
        List<DbfColumn> columns = List.of(
                DbfColumn.text("BSM", 8),
                DbfColumn.text("MC", 36),
                DbfColumn.text("JB", 10),
                DbfColumn.whole("XWS", 5));
        try (ShapeFile file = new ShapeFile(folder, "schools", ShapeKind.POLYGON, columns, CityFiles.GBK)) {
            for (School school : model.schools()) {
                file.write(
                        school.plot().shape(),
                        Ids.of("XX", file.records()),
                        school.name(),
                        school.level(),
                        school.seats());
            }
        }
    }

    void idleLand() throws IOException {
        List<DbfColumn> columns = List.of(DbfColumn.text("BSM", 8), DbfColumn.text("MC", 30), DbfColumn.whole("MJ", 7));
        NamePool names =
                new NamePool(Words.STREETS, "路闲置地", Dice.of(model.plan().seed(), "idle land"));
        try (ShapeFile file = new ShapeFile(folder, "idle_land", ShapeKind.POLYGON, columns, CityFiles.GBK)) {
            for (Plot plot : model.plots()) {
                if (plot.use() == Use.IDLE) {
                    file.write(plot.shape(), Ids.of("XZ", file.records()), names.next(), Math.round(plot.area()));
                }
            }
        }
    }

    /** Gates of the larger parks, and of the walled estates of the new town. */
    void entrances() throws IOException {
        List<DbfColumn> columns = List.of(DbfColumn.text("BSM", 8), DbfColumn.text("MC", 54), DbfColumn.text("SS", 8));
        try (ShapeFile file = new ShapeFile(folder, "entrances", ShapeKind.POINT, columns, CityFiles.UTF8)) {
            Dice dice = Dice.of(model.plan().seed(), "gates");
            for (int i = 0; i < model.parks().size(); i++) {
                Park park = model.parks().get(i);
                int gates = park.shape().getArea() < 10_000 ? 0 : dice.between(2, 4);
                gates(file, park.shape().getExteriorRing(), gates, park.name(), Ids.of("GY", i), dice);
            }
            int number = 0;
            EstateNames names = new EstateNames(model.plan());
            for (Plot plot : model.plots()) {
                if (plot.use() == Use.LIVING) {
                    String name = names.name(plot);
                    String id = Ids.of("JZ", number++);
                    if (plot.zone() == Zone.NEW_TOWN && plot.area() > 9000 && dice.chance(0.6)) {
                        gates(file, plot.shape().getExteriorRing(), dice.between(1, 2), name, id, dice);
                    }
                }
            }
        }
    }

    private static void gates(ShapeFile file, LineString ring, int count, String name, String of, Dice dice)
            throws IOException {
        for (int i = 0; i < count; i++) {
            int corner = dice.between(0, ring.getNumPoints() - 2);
            Spot spot = Spot.of(ring.getCoordinateN(corner))
                    .towards(Spot.of(ring.getCoordinateN(corner + 1)), dice.between(0.3, 0.7));
            Point gate = CentimetreGrid.factory().createPoint(spot.coordinate());
            file.write(gate, Ids.of("CK", file.records()), name + "出入口" + (i + 1), of);
        }
    }
}
