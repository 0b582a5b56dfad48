package org.quandian.ui.map.tool;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.quandian.map.MapPoint;
import org.quandian.planning.Intervention;
import org.quandian.planning.ScenarioEdit;

/** Placed things follow the mouse together; released, they stay there if the rules let every one of them. */
final class Translating extends Pulling {
    /** Of a shape with more corners only so many are tried at the edges: what is dragged must follow the hand. */
    private static final int MOST_CORNERS = 12;

    private final List<Intervention> subjects;
    private final Set<String> ids;
    private final Pointer start;

    /**
     * @param subjects what moves; the first is the one in the hand
     */
    Translating(ToolBench bench, List<Intervention> subjects, Pointer start) {
        super(bench);
        this.subjects = List.copyOf(subjects);
        this.ids = subjects.stream().map(Intervention::id).collect(Collectors.toSet());
        this.start = start;
    }

    @Override
    Proposal proposalAt(Pointer pointer) {
        double dx = pointer.ground().x() - start.ground().x();
        double dy = pointer.ground().y() - start.ground().y();
        MapPoint drawn = drawn(dx, dy, pointer);
        return movedBy(dx + drawn.x(), dy + drawn.y());
    }

    private Proposal movedBy(double dx, double dy) {
        AffineTransformation shift = AffineTransformation.translationInstance(dx, dy);
        List<Intervention> ghosts = subjects.stream()
                .map(each -> each.withShape(shift.transform(each.shape())))
                .toList();
        List<ScenarioEdit> moves = subjects.stream()
                .<ScenarioEdit>map(each -> new ScenarioEdit.Move(each.id(), dx, dy))
                .toList();
        return new Proposal(ScenarioEdits.together(moves), ghosts);
    }

    @Override
    public PointerLook look() {
        return PointerLook.MOVE;
    }

    @Override
    public String hint() {
        return "translating";
    }

    /** How much farther the thing in the hand is drawn: its corners to edges, its middle to the middle of a parcel. */
    private MapPoint drawn(double dx, double dy, Pointer pointer) {
        Geometry shape = subjects.get(0).shape();
        Coordinate[] corners = shape.getCoordinates();
        int many = Math.min(corners.length, MOST_CORNERS);
        SnapWish corner = SnapWish.corner().except(ids);
        SnapWish middle = SnapWish.mark().except(ids);
        MapPoint best = new MapPoint(0, 0);
        double least = Double.MAX_VALUE;
        Optional<Snap> nearest = Optional.empty();
        for (int i = -1; i < many; i++) {
            Coordinate at = i < 0 ? shape.getCentroid().getCoordinate() : corners[i];
            MapPoint place = new MapPoint(at.x + dx, at.y + dy);
            boolean mark = i < 0 || shape.getDimension() == 0;
            Snap snap = bench().snap(pointer.over(place), mark ? middle : corner);
            double distance =
                    Math.hypot(snap.place().x() - place.x(), snap.place().y() - place.y());
            boolean usable = !snap.isFree() && (shape.getDimension() == 0 || i >= 0 || snap.kind() == Snap.Kind.MIDDLE);
            if (usable && distance < least) {
                least = distance;
                best = new MapPoint(snap.place().x() - place.x(), snap.place().y() - place.y());
                nearest = Optional.of(snap);
            }
        }
        mark(nearest);
        return best;
    }
}
