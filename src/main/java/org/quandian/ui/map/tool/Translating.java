package org.quandian.ui.map.tool;

import java.util.ArrayList;
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
final class Translating implements ToolState {
    /** Of a shape with more corners only so many are tried at the edges: what is dragged must follow the hand. */
    private static final int MOST_CORNERS = 12;

    private final ToolBench bench;
    private final List<Intervention> subjects;
    private final Set<String> ids;
    private final Pointer start;
    private GesturePreview current;
    private Optional<Snap> snapped = Optional.empty();

    /**
     * @param subjects what moves; the first is the one in the hand
     */
    Translating(ToolBench bench, List<Intervention> subjects, Pointer start) {
        this.bench = bench;
        this.subjects = List.copyOf(subjects);
        this.ids = subjects.stream().map(Intervention::id).collect(Collectors.toSet());
        this.start = start;
        this.current = previewOf(0, 0, start);
    }

    @Override
    public ToolState dragged(Pointer pointer) {
        current = previewAt(pointer);
        bench.preview(current);
        return this;
    }

    @Override
    public ToolState released(Pointer pointer) {
        current = previewAt(pointer);
        if (current.isAllowed()) {
            bench.commit(current.edit());
        } else {
            bench.endPreview();
        }
        return new SelectIdle(bench);
    }

    @Override
    public ToolState cancelled() {
        bench.endPreview();
        return new SelectIdle(bench);
    }

    @Override
    public List<OverlayItem> overlay() {
        List<OverlayItem> items = new ArrayList<>();
        for (Intervention ghost : current.ghosts()) {
            double radius = ghost.id().equals(current.ghost().id()) ? bench.radiusOf(ghost) : 0;
            items.add(OverlayItem.Ghost.of(ghost, radius, current.isAllowed()));
        }
        snapped.ifPresent(snap -> items.add(new OverlayItem.Snapped(snap)));
        return items;
    }

    @Override
    public PointerLook look() {
        return PointerLook.MOVE;
    }

    @Override
    public String hint() {
        return "translating";
    }

    private GesturePreview previewAt(Pointer pointer) {
        double dx = pointer.ground().x() - start.ground().x();
        double dy = pointer.ground().y() - start.ground().y();
        MapPoint drawn = drawn(dx, dy, pointer);
        return previewOf(dx + drawn.x(), dy + drawn.y(), pointer);
    }

    private GesturePreview previewOf(double dx, double dy, Pointer pointer) {
        AffineTransformation shift = AffineTransformation.translationInstance(dx, dy);
        List<Intervention> ghosts = subjects.stream()
                .map(each -> each.withShape(shift.transform(each.shape())))
                .toList();
        List<ScenarioEdit> moves = subjects.stream()
                .<ScenarioEdit>map(each -> new ScenarioEdit.Move(each.id(), dx, dy))
                .toList();
        ScenarioEdit edit = ScenarioEdits.together(moves);
        return new GesturePreview(edit, ghosts, bench.checkAll(edit, ghosts), pointer.at());
    }

    /** How much farther the thing in the hand is drawn: its corners to edges, its middle to the middle of a parcel. */
    private MapPoint drawn(double dx, double dy, Pointer pointer) {
        Geometry shape = subjects.get(0).shape();
        Coordinate[] corners = shape.getCoordinates();
        int many = Math.min(corners.length, MOST_CORNERS);
        SnapWish corner = new SnapWish(SnapWish.Hand.CORNER, 0, ids);
        SnapWish middle = new SnapWish(SnapWish.Hand.STAMP, 0, ids);
        MapPoint best = new MapPoint(0, 0);
        double least = Double.MAX_VALUE;
        snapped = Optional.empty();
        for (int i = -1; i < many; i++) {
            Coordinate at = i < 0 ? shape.getCentroid().getCoordinate() : corners[i];
            MapPoint place = new MapPoint(at.x + dx, at.y + dy);
            boolean mark = i < 0 || shape.getDimension() == 0;
            Snap snap = bench.snap(pointer.over(place), mark ? middle : corner);
            double distance =
                    Math.hypot(snap.place().x() - place.x(), snap.place().y() - place.y());
            boolean usable = !snap.isFree() && (shape.getDimension() == 0 || i >= 0 || snap.kind() == Snap.Kind.MIDDLE);
            if (usable && distance < least) {
                least = distance;
                best = new MapPoint(snap.place().x() - place.x(), snap.place().y() - place.y());
                snapped = Optional.of(snap);
            }
        }
        return best;
    }
}
