package org.quandian.dataset.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;

/** Writes the buildings plot by plot, and beside them the few that stand empty. */
final class BuildingFiles {
    private static final double IDLE_AT_SCALE_ONE = 40;
    private final Path folder;
    private final Model model;
    private final CancellationToken token;
    private final ProgressListener progress;

    BuildingFiles(Path folder, Model model, CancellationToken token, ProgressListener progress) {
        this.folder = folder;
        this.model = model;
        this.token = token;
        this.progress = progress;
    }

    void write() throws IOException {
        List<DbfColumn> columns = List.of(DbfColumn.whole("BSM", 7), DbfColumn.whole("CS", 2), DbfColumn.text("YT", 6));
        List<DbfColumn> idleColumns =
                List.of(DbfColumn.text("BSM", 8), DbfColumn.text("MC", 48), DbfColumn.whole("JZMJ", 6));
        try (ShapeFile all = new ShapeFile(folder, "buildings", ShapeKind.POLYGON, columns, CityFiles.UTF8);
                ShapeFile idle =
                        new ShapeFile(folder, "idle_buildings", ShapeKind.POLYGON, idleColumns, CityFiles.UTF8)) {
            int wanted = model.plan().count(IDLE_AT_SCALE_ONE);
            long candidates =
                    model.plots().stream().filter(BuildingFiles::mayStandEmpty).count();
            double chance = wanted * 1.15 / Math.max(1, candidates);
            NamePool names =
                    new NamePool(Words.STREETS, "路闲置用房", Dice.of(model.plan().seed(), "idle names"));
            for (int i = 0; i < model.plots().size(); i++) {
                if (i % 2000 == 0) {
                    token.throwIfCancelled();
                    progress.report("buildings", 0.6 + 0.4 * i / model.plots().size());
                }
                Plot plot = model.plots().get(i);
                Dice dice = Dice.of(model.plan().seed(), "buildings", i);
                List<Building> buildings = BuildingLayout.buildings(plot, dice);
                for (Building building : buildings) {
                    all.write(building.shape(), all.records() + 1, building.floors(), building.use());
                }
                if (mayStandEmpty(plot) && !buildings.isEmpty() && dice.chance(chance) && idle.records() < wanted) {
                    writeIdle(idle, buildings.get(0), names.next());
                }
            }
        }
    }

    private static boolean mayStandEmpty(Plot plot) {
        return plot.use() == Use.COMMERCE || plot.use() == Use.INDUSTRY || plot.use() == Use.PUBLIC;
    }

    private static void writeIdle(ShapeFile file, Building building, String name) throws IOException {
        long floor = Math.round(building.shape().getArea() * building.floors());
        file.write(building.shape(), Ids.of("XF", file.records()), name, floor);
    }
}
