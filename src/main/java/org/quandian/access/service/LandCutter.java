package org.quandian.access.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Geometry;
import org.quandian.access.people.UnitZones;
import org.quandian.access.people.ZoneCut;
import org.quandian.geometry.FlatPolygon;
import org.quandian.geometry.ShapeSplit;
import org.quandian.planning.ZoneLevel;
import org.quandian.task.CancellationToken;

/** Cuts shapes at borders of districts and communities, and large ones into tiles. Immutable; any thread. */
final class LandCutter {
    /** Shapes are cut to this size, metres: a reach then mostly holds a piece wholly or not at all, and few arcs meet in it. */
    private static final double MAX_SIDE = 200;

    private final List<Geometry> shapes;
    private final ZoneCut districts;
    private final ZoneCut communities;
    private final ShapeOverlaps overlaps;

    /**
     * @param shapes polygonal
     */
    LandCutter(List<Geometry> shapes, UnitZones zones) {
        this.shapes = shapes;
        this.districts = zones.cut(ZoneLevel.DISTRICT);
        this.communities = zones.cut(ZoneLevel.COMMUNITY);
        this.overlaps = new ShapeOverlaps(shapes);
    }

    /** All pieces, in the order of the shapes; every shape has at least one. Uses the common pool of the JDK. */
    List<LandPiece> cutAll(CancellationToken token) {
        return IntStream.range(0, shapes.size())
                .parallel()
                .mapToObj(shape -> {
                    token.throwIfCancelled();
                    return cut(shape);
                })
                .flatMap(List::stream)
                .toList();
    }

    private List<LandPiece> cut(int unit) {
        List<LandPiece> pieces = new ArrayList<>();
        Geometry shape = shapes.get(unit);
        Optional<Geometry> shared = overlaps.withEarlier(unit);
        if (shared.isPresent()) {
            ShapeSplit split = ShapeSplit.of(shape, shared.get());
            addPieces(unit, split.outside(), true, pieces);
            addPieces(unit, split.inside(), false, pieces);
        } else {
            addPieces(unit, shape, true, pieces);
        }
        if (pieces.isEmpty()) {
            pieces.add(new LandPiece(FlatPolygon.of(shape), unit, UnitZones.REST, UnitZones.REST, true));
        }
        return pieces;
    }

    private void addPieces(int unit, Geometry shape, boolean countsAsLand, List<LandPiece> pieces) {
        for (ZoneCut.Part inDistrict : districts.cut(shape)) {
            for (ZoneCut.Part part : communities.cut(inDistrict.shape())) {
                for (FlatPolygon tile : FlatPolygon.of(part.shape()).tiles(MAX_SIDE)) {
                    pieces.add(new LandPiece(tile, unit, inDistrict.zone(), part.zone(), countsAsLand));
                }
            }
        }
    }
}
