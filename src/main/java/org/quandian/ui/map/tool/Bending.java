package org.quandian.ui.map.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.locationtech.jts.geom.Geometry;
import org.quandian.planning.Intervention;
import org.quandian.planning.ScenarioEdit;
import org.quandian.siting.SitingIssue;

/** A point of a way or an outline follows the mouse; a double click upon it, or Delete while it is held, takes it away. */
final class Bending extends Pulling {
    private final Bend bend;

    Bending(ToolBench bench, Bend bend) {
        super(bench);
        this.bend = bend;
    }

    @Override
    Proposal proposalAt(Pointer pointer) {
        Geometry shape = bend.pulledTo(snap(pointer, wish()).place());
        return Proposal.of(reshaped(shape), bend.subject().withShape(shape));
    }

    private SnapWish wish() {
        Set<String> itself = Set.of(bend.subject().id());
        return bend.subject().shape().getDimension() == 1
                ? SnapWish.way().except(itself)
                : SnapWish.corner().except(itself);
    }

    private ScenarioEdit reshaped(Geometry shape) {
        return new ScenarioEdit.Revise(bend.subject().id(), shape, Optional.empty());
    }

    @Override
    ToolState clicked(Pointer pointer) {
        return pointer.clicks() > 1 ? erased() : cancelled();
    }

    @Override
    public ToolState erased() {
        vanish();
        bend.removed().ifPresent(rest -> {
            Intervention without = bend.subject().withShape(rest);
            List<SitingIssue> issues = bench().check(without);
            if (GesturePreview.isAllowed(issues)) {
                bench().commit(reshaped(rest));
            } else {
                bench().refuse(without, issues);
            }
        });
        return new SelectIdle(bench());
    }

    @Override
    public List<OverlayItem> overlay() {
        List<OverlayItem> items = new ArrayList<>(super.overlay());
        current().ifPresent(now -> items.add(OverlayItem.Bends.of(now.ghost(), bench().viewport())));
        return items;
    }

    @Override
    public PointerLook look() {
        return PointerLook.CROSSHAIR;
    }

    @Override
    public String hint() {
        return "bending";
    }
}
