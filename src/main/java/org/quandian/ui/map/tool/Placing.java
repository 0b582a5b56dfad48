package org.quandian.ui.map.tool;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.quandian.planning.Intervention;
import org.quandian.planning.ScenarioEdit;

/** The thing in the hand follows the mouse; a click puts it down, with Shift the tool stays in hand. */
final class Placing implements ToolState {
    private final ToolBench bench;
    private final Intervention blank;
    private @Nullable GesturePreview current;
    private Optional<Snap> snapped = Optional.empty();

    Placing(ToolBench bench) {
        this.bench = bench;
        this.blank = bench.blank();
    }

    @Override
    public ToolState moved(Pointer pointer) {
        current = previewAt(pointer);
        bench.preview(current);
        return this;
    }

    @Override
    public ToolState dragged(Pointer pointer) {
        return moved(pointer);
    }

    @Override
    public ToolState released(Pointer pointer) {
        GesturePreview dropped = previewAt(pointer);
        if (!dropped.isAllowed()) {
            return moved(pointer);
        }
        bench.commit(dropped.edit());
        if (pointer.shift()) {
            return new Placing(bench);
        }
        bench.select(Set.of(blank.id()));
        bench.useTool(ToolKind.SELECT);
        return this;
    }

    @Override
    public ToolState left() {
        current = null;
        bench.endPreview();
        return this;
    }

    @Override
    public ToolState cancelled() {
        bench.endPreview();
        current = null;
        bench.useTool(ToolKind.SELECT);
        return this;
    }

    @Override
    public List<OverlayItem> overlay() {
        if (current == null) {
            return List.of();
        }
        OverlayItem ghost = OverlayItem.Ghost.of(current.ghost(), bench.radiusOf(current.ghost()), current.isAllowed());
        return snapped.map(cross -> List.of(ghost, new OverlayItem.Snapped(cross)))
                .orElse(List.of(ghost));
    }

    @Override
    public PointerLook look() {
        return PointerLook.CROSSHAIR;
    }

    @Override
    public String hint() {
        return switch (bench.brush().kind()) {
            case CLOSURE -> "close";
            case ENTRANCE -> "entrance";
            default -> bench.brush().outline() == Outline.PARCEL ? "fill" : "place";
        };
    }

    private GesturePreview previewAt(Pointer pointer) {
        Intervention ghost = bench.fitted(blank, pointer.ground()).orElseGet(() -> blank.withShape(shapeAt(pointer)));
        return GesturePreview.of(new ScenarioEdit.Place(ghost), ghost, bench.check(ghost), pointer.at());
    }

    /** The idle parcel under the mouse where it is to be filled and there is one; else the stamp. */
    private Geometry shapeAt(Pointer pointer) {
        Brush brush = bench.brush();
        if (brush.outline() == Outline.PARCEL) {
            Optional<Geometry> parcel = bench.parcelAt(pointer.ground());
            if (parcel.isPresent()) {
                snapped = Optional.of(new Snap(pointer.ground(), Snap.Kind.PARCEL));
                return parcel.get();
            }
        }
        Snap snap = bench.snap(pointer, SnapWish.of(brush));
        snapped = Optional.of(snap).filter(each -> !each.isFree());
        return brush.stampAt(snap);
    }
}
