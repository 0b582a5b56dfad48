package org.quandian.ui.map.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.quandian.map.MapPoint;
import org.quandian.planning.Intervention;
import org.quandian.planning.ScenarioEdit;

/**
 * An outline or a way point by point; a double click or Enter ends it, an outline also its first corner; Backspace takes the last point
 * back.
 */
final class Drawing implements ToolState {
    /** So near the first corner a click closes the outline, logical pixels. */
    private static final double REACH = 10;

    /** Points nearer to each other are one, metres. */
    private static final double LEAST = 0.5;

    private final ToolBench bench;
    private final Pen pen;
    private final Intervention blank;
    private final List<Snap> points = new ArrayList<>();
    private Snap next;
    private Pointer last;
    private boolean allowed = true;

    Drawing(ToolBench bench, Pen pen, Pointer first) {
        this.bench = bench;
        this.pen = pen;
        this.blank = bench.blank();
        this.next = bench.snap(first, pen.wish());
        this.last = first;
        points.add(next);
    }

    @Override
    public ToolState moved(Pointer pointer) {
        follow(pointer);
        List<Snap> drawn = new ArrayList<>(points);
        if (!closesAt(pointer) && isApart(next)) {
            drawn.add(next);
        }
        allowed = true;
        if (drawn.size() < pen.least()) {
            bench.endPreview();
            return this;
        }
        GesturePreview preview = previewOf(drawn);
        allowed = preview.isAllowed();
        bench.preview(preview);
        return this;
    }

    @Override
    public ToolState dragged(Pointer pointer) {
        return moved(pointer);
    }

    @Override
    public ToolState released(Pointer pointer) {
        follow(pointer);
        if (pointer.clicks() > 1 || closesAt(pointer)) {
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
        return points.isEmpty() ? new DrawingIdle(bench, pen) : this;
    }

    @Override
    public ToolState cancelled() {
        bench.endPreview();
        return new DrawingIdle(bench, pen);
    }

    @Override
    public List<OverlayItem> overlay() {
        List<MapPoint> corners = points.stream().map(Snap::place).toList();
        OverlayItem drawn = pen.overlay(blank, corners, next.place(), closesAt(last), allowed);
        return next.isFree() ? List.of(drawn) : List.of(drawn, new OverlayItem.Snapped(next));
    }

    @Override
    public PointerLook look() {
        return PointerLook.CROSSHAIR;
    }

    @Override
    public String hint() {
        return pen.hint();
    }

    private void follow(Pointer pointer) {
        last = pointer;
        next = bench.snap(pointer, pen.wish());
    }

    /** Ends it if what it makes may lie there; otherwise the pen stays where it is. */
    private ToolState finish(boolean keepTool) {
        if (points.size() < pen.least()) {
            return this;
        }
        GesturePreview drawn = previewOf(points);
        if (!drawn.isAllowed()) {
            bench.preview(drawn);
            return this;
        }
        bench.commit(drawn.edit());
        if (keepTool) {
            return new DrawingIdle(bench, pen);
        }
        bench.select(Set.of(blank.id()));
        bench.useTool(ToolKind.SELECT);
        return this;
    }

    private boolean closesAt(Pointer pointer) {
        return pen == Pen.OUTLINE
                && points.size() >= pen.least()
                && pointer.pixelsTo(bench.viewport().toDisplay(points.get(0).place())) <= REACH;
    }

    private boolean isApart(Snap snap) {
        MapPoint before = points.get(points.size() - 1).place();
        return Math.hypot(snap.place().x() - before.x(), snap.place().y() - before.y()) >= LEAST;
    }

    private GesturePreview previewOf(List<Snap> drawn) {
        Intervention ghost = pen.formed(blank, drawn).withShape(pen.shapeOf(drawn));
        return GesturePreview.of(new ScenarioEdit.Place(ghost), ghost, bench.check(ghost), last.at());
    }
}
