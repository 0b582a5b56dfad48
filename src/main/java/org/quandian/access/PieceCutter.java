package org.quandian.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Geometry;
import org.quandian.access.people.ZoneCut;
import org.quandian.geometry.FlatPolygon;
import org.quandian.geometry.PolygonParts;
import org.quandian.geometry.ShapeSplit;
import org.quandian.planning.Baseline;
import org.quandian.planning.DemandUnit;
import org.quandian.planning.LayerRole;
import org.quandian.task.CancellationToken;

/** Cuts parcels at borders of districts and communities, and large ones into tiles. Immutable; any thread. */
final class PieceCutter {
    /** Parcels are cut to this size, metres: a reach then mostly holds a piece wholly or not at all, and few arcs meet in it. */
    private static final double MAX_SIDE = 200;

    private final List<DemandUnit> units;
    private final ZoneCut districts;
    private final ZoneCut communities;
    private final ParcelOverlaps overlaps;

    PieceCutter(Baseline baseline) {
        this.units = baseline.demandUnits();
        this.districts = new ZoneCut(baseline.features(LayerRole.DISTRICTS));
        this.communities = new ZoneCut(baseline.features(LayerRole.COMMUNITIES));
        this.overlaps = new ParcelOverlaps(units);
    }

    ZoneCut districts() {
        return districts;
    }

    ZoneCut communities() {
        return communities;
    }

    /** All pieces, in the order of the units; every unit has at least one. */
    List<DemandPiece> cutAll(CancellationToken token) {
        return IntStream.range(0, units.size())
                .parallel()
                .mapToObj(unit -> {
                    token.throwIfCancelled();
                    return cut(units.get(unit));
                })
                .flatMap(List::stream)
                .toList();
    }

    private List<DemandPiece> cut(DemandUnit unit) {
        List<DemandPiece> pieces = new ArrayList<>();
        Geometry shape = PolygonParts.polygonal(unit.shape());
        Optional<Geometry> shared = overlaps.withEarlier(unit);
        if (shared.isPresent()) {
            ShapeSplit split = ShapeSplit.of(shape, shared.get());
            addPieces(unit, split.outside(), true, pieces);
            addPieces(unit, split.inside(), false, pieces);
        } else {
            addPieces(unit, shape, true, pieces);
        }
        if (pieces.isEmpty()) {
            pieces.add(new DemandPiece(FlatPolygon.of(shape), unit.index(), ZoneCut.REST, ZoneCut.REST, true));
        }
        return pieces;
    }

    private void addPieces(DemandUnit unit, Geometry shape, boolean countsAsLand, List<DemandPiece> pieces) {
        for (ZoneCut.Part inDistrict : districts.cut(shape)) {
            for (ZoneCut.Part part : communities.cut(inDistrict.shape())) {
                for (FlatPolygon tile : FlatPolygon.of(part.shape()).tiles(MAX_SIDE)) {
                    pieces.add(new DemandPiece(tile, unit.index(), inDistrict.zone(), part.zone(), countsAsLand));
                }
            }
        }
    }
}
