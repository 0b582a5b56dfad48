package org.quandian.ui.map.tool;

import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.quandian.map.MapPoint;
import org.quandian.planning.Intervention;
import org.quandian.planning.ScenarioEdit;

/** A corner of a placed thing follows the mouse; the opposite corner stays, the form too, the area changes. */
final class Resizing extends Pulling {
    /** A pull never makes a thing smaller than this share of its size: it would vanish under the mouse. */
    private static final double LEAST = 0.05;

    private final Handle handle;
    private final Pointer start;

    Resizing(ToolBench bench, Handle handle, Pointer start) {
        super(bench);
        this.handle = handle;
        this.start = start;
    }

    @Override
    Proposal proposalAt(Pointer pointer) {
        MapPoint anchor = handle.anchor();
        double before = distance(handle.corner(), anchor);
        MapPoint place = snap(
                        pointer.over(cornerUnder(pointer)),
                        SnapWish.cornerOf(handle.subject().id()))
                .place();
        double factor = Math.max(distance(place, anchor) / before, LEAST);
        Geometry scaled = AffineTransformation.scaleInstance(factor, factor, anchor.x(), anchor.y())
                .transform(handle.subject().shape());
        Intervention ghost = handle.subject().withShape(scaled);
        return Proposal.of(new ScenarioEdit.Revise(ghost.id(), scaled, Optional.empty()), ghost);
    }

    /** The handle lies beside the corner and keeps its distance. */
    private MapPoint cornerUnder(Pointer pointer) {
        return new MapPoint(
                handle.corner().x() + pointer.ground().x() - start.ground().x(),
                handle.corner().y() + pointer.ground().y() - start.ground().y());
    }

    private static double distance(MapPoint one, MapPoint other) {
        return Math.hypot(one.x() - other.x(), one.y() - other.y());
    }

    @Override
    public PointerLook look() {
        return PointerLook.RESIZE;
    }

    @Override
    public String hint() {
        return "resizing";
    }
}
