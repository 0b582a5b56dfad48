package org.quandian.dataset.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

/**
 * Makes plots of blocks: steps back from the streets, cuts by fences, and takes away what river, railway, canal and ring need. What
 * would remain as a splinter is left as verge.
 */
final class PlotCutter {
    private final CityPlan plan;
    private final PreparedGeometry study;
    private final List<PreparedGeometry> corridors = new ArrayList<>();

    PlotCutter(CityPlan plan, Landscape landscape) {
        this.plan = plan;
        this.study = PreparedGeometryFactory.prepare(plan.studyArea());
        landscape.corridors().forEach(each -> corridors.add(PreparedGeometryFactory.prepare(each)));
    }

    /** The plots of one block, all with the given use. */
    List<Plot> plots(Cell cell, int number, Patch block, Use use, boolean whole) {
        List<Patch> pieces = new ArrayList<>();
        Dice dice = Dice.of(plan.seed(), "plots", cell.column(), cell.row(), number);
        Optional<Patch> land = block.shrunk();
        if (land.isPresent()) {
            cut(land.get(), cell.zone(), whole ? Double.MAX_VALUE : cell.zone().plotArea(), dice, pieces);
        }
        List<Plot> plots = new ArrayList<>();
        for (Patch piece : pieces) {
            Optional<Patch> inside = piece.shrunk();
            if (inside.isPresent() && isUsable(inside.get().polygon(CentimetreGrid.factory()), 120)) {
                findPlot(cell, number, inside.get(), use).ifPresent(plots::add);
            }
        }
        return plots;
    }

    private void cut(Patch patch, Zone zone, double wanted, Dice dice, List<Patch> pieces) {
        if (patch.area() < wanted * dice.between(1.2, 1.75)) {
            pieces.add(patch);
            return;
        }
        Cut cut = Cut.of(patch, wanted, zone.crookedness(), dice);
        Side fence = Side.fence(fenceGap(zone));
        Optional<Patch> left = patch.leftOf(cut.origin(), cut.direction(), fence);
        Optional<Patch> right = patch.leftOf(cut.origin(), cut.direction().times(-1), fence);
        if (left.isEmpty() || right.isEmpty()) {
            pieces.add(patch);
            return;
        }
        cut(left.get(), zone, wanted, dice, pieces);
        cut(right.get(), zone, wanted, dice, pieces);
    }

    private static double fenceGap(Zone zone) {
        return switch (zone) {
            case OLD, HISTORIC, VILLAGE -> 1;
            case NEW_TOWN -> 4;
            case INDUSTRY -> 6;
            default -> 2;
        };
    }

    private Optional<Plot> findPlot(Cell cell, int number, Patch patch, Use use) {
        Polygon shape = patch.polygon(CentimetreGrid.factory());
        Polygon rest = shape;
        boolean cut = false;
        if (!study.covers(shape)) {
            return Optional.empty();
        }
        for (PreparedGeometry corridor : corridors) {
            if (!rest.isEmpty() && corridor.intersects(rest)) {
                cut = true;
                rest = CentimetreGrid.largest(CentimetreGrid.difference(rest, corridor.getGeometry()));
            }
        }
        if (!cut) {
            return Optional.of(new Plot(cell, number, patch, shape, use));
        }
        boolean worthIt = isUsable(rest, Math.min(1500, shape.getArea() * 0.3));
        return worthIt ? Optional.of(new Plot(cell, number, null, rest, use)) : Optional.empty();
    }

    /** Whether a shape is large and stout enough to be land that somebody owns. */
    private static boolean isUsable(Polygon shape, double leastArea) {
        double length = shape.getLength();
        return shape.getArea() >= leastArea && shape.getArea() / (length * length) > 0.028;
    }
}
