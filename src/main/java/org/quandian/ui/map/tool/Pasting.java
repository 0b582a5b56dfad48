package org.quandian.ui.map.tool;

import java.util.List;
import org.quandian.planning.Intervention;
import org.quandian.planning.ScenarioEdit;

/** Copies hang at the mouse until a click puts them down, all in one step. */
final class Pasting extends Hanging {
    private final List<Intervention> copies;

    /**
     * @param copies what is to be put down, under identifiers that nothing has
     */
    Pasting(ToolBench bench, List<Intervention> copies) {
        super(bench);
        this.copies = List.copyOf(copies);
    }

    @Override
    Proposal proposalAt(Pointer pointer) {
        List<Intervention> ghosts = ScenarioEdits.around(copies, pointer.ground());
        return new Proposal(
                ScenarioEdits.together(ghosts.stream()
                        .<ScenarioEdit>map(ScenarioEdit.Place::new)
                        .toList()),
                ghosts);
    }

    @Override
    ToolState dropped(GesturePreview end, Pointer pointer) {
        bench().select(end.ids());
        return new SelectIdle(bench());
    }

    @Override
    public ToolState cancelled() {
        vanish();
        return new SelectIdle(bench());
    }

    @Override
    public String hint() {
        return "pasting";
    }
}
