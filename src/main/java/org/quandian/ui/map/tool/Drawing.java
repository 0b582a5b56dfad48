package org.quandian.ui.map.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.quandian.map.MapPoint;
import org.quandian.planning.Intervention;
import org.quandian.planning.ScenarioEdit;
import org.quandian.portrayal.PlacedKind;

/** An outline corner by corner; a double click, Enter or the first corner closes it, Backspace takes the last corner back. */
final class Drawing implements ToolState {
    private static final GeometryFactory FACTORY = new GeometryFactory();

    /** So near the first corner a click closes the outline, logical pixels. */
    private static final double REACH = 10;

    private final ToolBench bench;
    private final Intervention blank;
    private final List<MapPoint> corners = new ArrayList<>();
    private Pointer last;

    Drawing(ToolBench bench, Pointer first) {
        this.bench = bench;
        this.blank = bench.blank();
        this.last = first;
        corners.add(first.ground());
    }

    @Override
    public ToolState moved(Pointer pointer) {
        last = pointer;
        List<MapPoint> outline = new ArrayList<>(corners);
        if (!closesAt(pointer)) {
            outline.add(pointer.ground());
        }
        if (outline.size() >= 3) {
            GesturePreview preview = previewOf(outline, pointer);
            if (preview.ghost().shape().isValid()) {
                bench.preview(preview);
            } else {
                bench.endPreview();
            }
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
        if (pointer.clicks() > 1 || closesAt(pointer)) {
            return finish(pointer.shift());
        }
        corners.add(pointer.ground());
        return this;
    }

    @Override
    public ToolState confirmed() {
        return finish(false);
    }

    @Override
    public ToolState erased() {
        corners.remove(corners.size() - 1);
        bench.endPreview();
        return corners.isEmpty() ? new DrawingIdle(bench) : this;
    }

    @Override
    public ToolState cancelled() {
        bench.endPreview();
        return new DrawingIdle(bench);
    }

    @Override
    public List<OverlayItem> overlay() {
        return List.of(new OverlayItem.Draft(PlacedKind.of(blank), corners, last.ground(), closesAt(last)));
    }

    @Override
    public PointerLook look() {
        return PointerLook.CROSSHAIR;
    }

    @Override
    public String hint() {
        return "draw";
    }

    /** Closes the outline if what it makes may stand there; otherwise the pen stays where it is. */
    private ToolState finish(boolean keepTool) {
        if (corners.size() < 3) {
            return this;
        }
        GesturePreview drawn = previewOf(corners, last);
        if (!drawn.ghost().shape().isValid() || !drawn.isAllowed()) {
            bench.preview(drawn);
            return this;
        }
        bench.commit(drawn.edit());
        if (keepTool) {
            return new DrawingIdle(bench);
        }
        bench.select(Set.of(blank.id()));
        bench.useTool(ToolKind.SELECT);
        return this;
    }

    private boolean closesAt(Pointer pointer) {
        return corners.size() >= 3 && pointer.pixelsTo(bench.viewport().toDisplay(corners.get(0))) <= REACH;
    }

    private GesturePreview previewOf(List<MapPoint> outline, Pointer pointer) {
        Coordinate[] ring = new Coordinate[outline.size() + 1];
        for (int i = 0; i < outline.size(); i++) {
            ring[i] = new Coordinate(outline.get(i).x(), outline.get(i).y());
        }
        ring[outline.size()] = ring[0].copy();
        Polygon polygon = FACTORY.createPolygon(ring);
        Intervention ghost = blank.withShape(polygon);
        return new GesturePreview(new ScenarioEdit.Place(ghost), ghost, bench.check(ghost), pointer.at());
    }
}
