package org.quandian.dataset.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Polygon;

/** Writes the car parks: those on plots, some of them institutions' that are open at night, and the spaces along branch roads. */
final class ParkingFiles {
    private static final String PUBLIC = "公共停车场";
    private static final String SHARED = "单位共享停车场";
    private static final double SPACE_LENGTH = 6.5;
    private static final double SPACE_WIDTH = 2.5;

    private final Path folder;
    private final Model model;

    ParkingFiles(Path folder, Model model) {
        this.folder = folder;
        this.model = model;
    }

    void parking() throws IOException {
        List<DbfColumn> columns = List.of(
                DbfColumn.text("BSM", 8),
                DbfColumn.text("MC", 45),
                DbfColumn.text("LX", 21),
                DbfColumn.whole("BWS", 5),
                DbfColumn.whole("CDZ", 5),
                DbfColumn.whole("KS", 2),
                DbfColumn.whole("JS", 2));
        try (ShapeFile file = new ShapeFile(folder, "parking", ShapeKind.POLYGON, columns, CityFiles.UTF8)) {
            onPlots(file);
            kerbside(file);
        }
    }

    private void onPlots(ShapeFile file) throws IOException {
        NamePool names = new NamePool(Words.ESTATES, "停车场", Dice.of(model.plan().seed(), "car parks"));
        Dice dice = Dice.of(model.plan().seed(), "car park kinds");
        for (Plot plot : model.plots()) {
            if (plot.use() == Use.PARKING) {
                String kind = dice.chance(0.7) ? PUBLIC : "配建停车场";
                long spaces = Math.max(6, Math.round(plot.area() / dice.between(27, 36)));
                Dice own = Dice.of(model.plan().seed(), "car park use", file.records());
                boolean shared = kind.equals(PUBLIC) && own.chance(0.25);
                long piles = Math.round(spaces * own.between(0.0, 0.2));
                file.write(
                        plot.shape(),
                        Ids.of("TC", file.records()),
                        names.next(),
                        shared ? SHARED : kind,
                        spaces,
                        piles,
                        shared ? 18 : "",
                        shared ? 8 : "");
            }
        }
    }

    /** A row of spaces along the middle half of some branch roads. */
    private void kerbside(ShapeFile file) throws IOException {
        for (int i = 0; i < model.roads().size(); i++) {
            RoadPiece road = model.roads().get(i);
            Dice dice = Dice.of(model.plan().seed(), "kerbside", i);
            Spot start = Spot.of(road.line().getCoordinateN(0));
            Spot end = Spot.of(road.line().getCoordinateN(1));
            double length = start.distance(end) / 2;
            boolean fits = road.roadClass() == RoadClass.BRANCH && !road.bridge() && length > 5 * SPACE_LENGTH;
            if (fits && dice.chance(0.12)) {
                long spaces = (long) (length / SPACE_LENGTH);
                file.write(
                        strip(start.towards(end, 0.25), start.towards(end, 0.75), road.width()),
                        Ids.of("TC", file.records()),
                        road.name() + "路内停车",
                        "路内停车",
                        spaces,
                        0,
                        "",
                        "");
            }
        }
    }

    /** The strip between the kerb and as far into the road as a car is wide. */
    private static Polygon strip(Spot from, Spot to, double roadWidth) {
        Spot aside = to.minus(from).unit().left();
        Spot outer = aside.times(roadWidth / 2);
        Spot inner = aside.times(roadWidth / 2 - SPACE_WIDTH);
        Coordinate first = from.plus(inner).coordinate();
        return CentimetreGrid.factory().createPolygon(new Coordinate[] {
            first,
            from.plus(outer).coordinate(),
            to.plus(outer).coordinate(),
            to.plus(inner).coordinate(),
            first.copy()
        });
    }
}
