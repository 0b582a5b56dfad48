package org.quandian.ui.map.tool;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quandian.planning.Intervention;
import org.quandian.planning.ScenarioEdit;

/** Copies hang at the mouse until a click puts them down, all in one step. */
final class Pasting implements ToolState {
    private final ToolBench bench;
    private final List<Intervention> copies;
    private @Nullable GesturePreview current;

    /**
     * @param copies what is to be put down, under identifiers that nothing has
     */
    Pasting(ToolBench bench, List<Intervention> copies) {
        this.bench = bench;
        this.copies = List.copyOf(copies);
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
        bench.select(dropped.ids());
        return new SelectIdle(bench);
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
        return new SelectIdle(bench);
    }

    @Override
    public List<OverlayItem> overlay() {
        GesturePreview now = current;
        return now == null
                ? List.of()
                : now.ghosts().stream()
                        .<OverlayItem>map(each -> OverlayItem.Ghost.of(
                                each, each.id().equals(now.ghost().id()) ? bench.radiusOf(each) : 0, now.isAllowed()))
                        .toList();
    }

    @Override
    public PointerLook look() {
        return PointerLook.CROSSHAIR;
    }

    @Override
    public String hint() {
        return "pasting";
    }

    private GesturePreview previewAt(Pointer pointer) {
        List<Intervention> ghosts = ScenarioEdits.around(copies, pointer.ground());
        ScenarioEdit edit = ScenarioEdits.together(
                ghosts.stream().<ScenarioEdit>map(ScenarioEdit.Place::new).toList());
        return new GesturePreview(edit, ghosts, bench.checkAll(edit, ghosts), pointer.at());
    }
}
