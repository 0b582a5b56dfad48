package org.quandian.ui.map.tool;

import java.util.Optional;
import java.util.Set;
import org.locationtech.jts.geom.Geometry;
import org.quandian.planning.Intervention;
import org.quandian.planning.ScenarioEdit;

/** The thing in the hand follows the mouse; a click puts it down, with Shift the tool stays in hand. */
final class Placing extends Hanging {
    private final Intervention blank;

    Placing(ToolBench bench) {
        super(bench);
        this.blank = bench.blank();
    }

    @Override
    Proposal proposalAt(Pointer pointer) {
        mark(Optional.empty());
        Intervention ghost = bench().fitted(blank, pointer.ground()).orElseGet(() -> blank.withShape(shapeAt(pointer)));
        return Proposal.of(new ScenarioEdit.Place(ghost), ghost);
    }

    /** The idle parcel under the mouse where it is to be filled and there is one; else the stamp. */
    private Geometry shapeAt(Pointer pointer) {
        Brush brush = bench().brush();
        if (brush.outline() == Outline.PARCEL) {
            Optional<Geometry> parcel = bench().parcelAt(pointer.ground());
            if (parcel.isPresent()) {
                mark(Optional.of(new Snap(pointer.ground(), Snap.Kind.PARCEL)));
                return parcel.get();
            }
        }
        return brush.stampAt(snap(pointer, SnapWish.of(brush)));
    }

    @Override
    ToolState dropped(GesturePreview end, Pointer pointer) {
        if (pointer.shift()) {
            return new Placing(bench());
        }
        bench().select(Set.of(blank.id()));
        bench().useTool(ToolKind.SELECT);
        return this;
    }

    @Override
    public ToolState cancelled() {
        vanish();
        bench().useTool(ToolKind.SELECT);
        return this;
    }

    @Override
    public String hint() {
        return switch (bench().brush().kind()) {
            case CLOSURE -> "close";
            case ENTRANCE -> "entrance";
            default -> bench().brush().outline() == Outline.PARCEL ? "fill" : "place";
        };
    }
}
