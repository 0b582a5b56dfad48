package org.quandian.ui.map.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.quandian.map.MapPoint;
import org.quandian.planning.Intervention;
import org.quandian.planning.ScenarioEdit;
import org.quandian.planning.StreetLink;

/**
 * A way point by point, each on a street where one is near; a double click or Enter ends it, Backspace takes the last point back. A new
 * street that begins or ends where a street leads no farther is a dead end carried on.
 */
final class Lining implements ToolState {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    /** Points nearer to each other are one, metres. */
    private static final double LEAST = 0.5;

    private final ToolBench bench;
    private final Intervention blank;
    private final List<Snap> points = new ArrayList<>();
    private Snap next;
    private Pointer last;
    private boolean allowed = true;

    Lining(ToolBench bench, Pointer first) {
        this.bench = bench;
        this.blank = bench.blank();
        this.next = bench.snap(first);
        this.last = first;
        points.add(next);
    }

    @Override
    public ToolState moved(Pointer pointer) {
        last = pointer;
        next = bench.snap(pointer);
        List<Snap> line = new ArrayList<>(points);
        if (isApart(next)) {
            line.add(next);
        }
        if (line.size() >= 2) {
            GesturePreview preview = previewOf(line);
            allowed = preview.isAllowed();
            bench.preview(preview);
        } else {
            allowed = true;
            bench.endPreview();
        }
        return this;
    }

    @Override
    public ToolState dragged(Pointer pointer) {
        return moved(pointer);
    }

    @Override
    public ToolState released(Pointer pointer) {
        last = pointer;
        next = bench.snap(pointer);
        if (pointer.clicks() > 1) {
            return finish(pointer.shift());
        }
        if (isApart(next)) {
            points.add(next);
        }
        return this;
    }

    @Override
    public ToolState confirmed() {
        return finish(false);
    }

    @Override
    public ToolState erased() {
        points.remove(points.size() - 1);
        bench.endPreview();
        return points.isEmpty() ? new LineIdle(bench) : this;
    }

    @Override
    public ToolState cancelled() {
        bench.endPreview();
        return new LineIdle(bench);
    }

    @Override
    public List<OverlayItem> overlay() {
        boolean bridge = form().equals(StreetLink.Form.FOOTBRIDGE.id());
        List<MapPoint> corners = points.stream().map(Snap::place).toList();
        OverlayItem way = new OverlayItem.Way(corners, next.place(), bridge, allowed);
        return next.isOnStreet() ? List.of(way, new OverlayItem.Snapped(next)) : List.of(way);
    }

    @Override
    public PointerLook look() {
        return PointerLook.CROSSHAIR;
    }

    @Override
    public String hint() {
        return "line";
    }

    /** Ends the way if it may lie there; otherwise the pen stays where it is. */
    private ToolState finish(boolean keepTool) {
        if (points.size() < 2) {
            return this;
        }
        GesturePreview drawn = previewOf(points);
        if (!drawn.isAllowed()) {
            bench.preview(drawn);
            return this;
        }
        bench.commit(drawn.edit());
        if (keepTool) {
            return new LineIdle(bench);
        }
        bench.select(Set.of(blank.id()));
        bench.useTool(ToolKind.SELECT);
        return this;
    }

    private boolean isApart(Snap snap) {
        MapPoint before = points.get(points.size() - 1).place();
        return Math.hypot(snap.place().x() - before.x(), snap.place().y() - before.y()) >= LEAST;
    }

    private GesturePreview previewOf(List<Snap> line) {
        Coordinate[] corners = line.stream()
                .map(each -> new Coordinate(each.place().x(), each.place().y()))
                .toArray(Coordinate[]::new);
        LineString shape = FACTORY.createLineString(corners);
        Intervention ghost = inForm(line).withShape(shape);
        return new GesturePreview(new ScenarioEdit.Place(ghost), ghost, bench.check(ghost), last.at());
    }

    private Intervention inForm(List<Snap> line) {
        boolean atDeadEnd = line.get(0).kind() == Snap.Kind.DEAD_END
                || line.get(line.size() - 1).kind() == Snap.Kind.DEAD_END;
        return atDeadEnd && form().equals(StreetLink.Form.STREET.id())
                ? blank.withValues(Map.of(StreetLink.FORM, StreetLink.Form.DEAD_END.id()))
                : blank;
    }

    private String form() {
        return blank.values().getOrDefault(StreetLink.FORM, "");
    }
}
