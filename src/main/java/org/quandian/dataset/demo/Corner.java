package org.quandian.dataset.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Polygon;

/**
 * A roughly square corner cut off a plot, with a path of two metres around it.
 *
 * @param piece the corner, of exactly the wanted area before rounding
 * @param rest what the plot keeps
 */
record Corner(Polygon piece, Polygon rest) {
    private static final double PATH_METRES = 2;

    /** A corner of the wanted area in square metres; empty where the plot is too small or no longer convex. */
    static Optional<Corner> of(Plot plot, double area, Dice dice) {
        Patch land = plot.patch();
        if (land == null) {
            return Optional.empty();
        }
        int side = dice.between(0, land.size() - 1);
        double depth = Math.min(land.depth(side), Math.sqrt(area) * dice.between(0.8, 1.15));
        Optional<Patch> band = band(land, side, depth);
        if (band.isEmpty()) {
            return Optional.empty();
        }
        int end = dice.between(0, 1) == 0 ? 1 : band.get().size() - 1;
        Optional<AreaCut.Pieces> cut = AreaCut.along(band.get(), end, area, Side.fence(0));
        if (cut.isEmpty()) {
            return Optional.empty();
        }
        Spot beyond = cut.get().origin().plus(cut.get().direction().left().times(PATH_METRES));
        Spot deeper = land.corner(side).plus(land.direction(side).left().times(depth + PATH_METRES));
        Optional<Patch> hole = enlarged(land)
                .leftOf(deeper, land.direction(side).times(-1), Side.fence(0))
                .flatMap(each -> each.leftOf(beyond, cut.get().direction().times(-1), Side.fence(0)));
        if (hole.isEmpty()) {
            return Optional.empty();
        }
        Polygon rest = CentimetreGrid.largest(
                CentimetreGrid.difference(plot.shape(), hole.get().polygon(CentimetreGrid.factory())));
        return Optional.of(new Corner(cut.get().piece().polygon(CentimetreGrid.factory()), rest));
    }

    /** Overlaps the plot's edges, so that no sliver is left along them. */
    private static Patch enlarged(Patch land) {
        Spot centre = land.centre();
        List<Spot> corners = new ArrayList<>();
        List<Side> sides = new ArrayList<>();
        for (int i = 0; i < land.size(); i++) {
            corners.add(centre.towards(land.corner(i), 1.3));
            sides.add(land.side(i));
        }
        return new Patch(corners, sides);
    }

    private static Optional<Patch> band(Patch land, int side, double depth) {
        Spot along = land.direction(side);
        Spot origin = land.corner(side).plus(along.left().times(depth));
        return land.leftOf(origin, along.times(-1), Side.fence(0));
    }
}
