package org.quandian.ui.map.tool;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quandian.planning.Intervention;

/** The button is down and the mouse has hardly moved: a click, or the beginning of a drag. */
final class Pointing implements ToolState {
    /** A drag begins after so many logical pixels. */
    private static final double SLACK = 4;

    private final ToolBench bench;
    private final Pointer start;
    private final Optional<Intervention> subject;

    Pointing(ToolBench bench, Pointer start, Optional<Intervention> subject) {
        this.bench = bench;
        this.start = start;
        this.subject = subject;
    }

    @Override
    public void entered() {
        if (subject.isPresent() && !start.control()) {
            String id = subject.get().id();
            bench.select(bench.selection().contains(id) ? bench.selection() : Set.of(id));
        }
    }

    @Override
    public ToolState dragged(Pointer pointer) {
        if (pointer.pixelsTo(start.at()) < SLACK) {
            return this;
        }
        if (subject.isEmpty()) {
            return new Boxing(bench, start).dragged(pointer);
        }
        bench.select(Set.of(subject.get().id()));
        return new Translating(bench, subject.get(), start).dragged(pointer);
    }

    @Override
    public ToolState released(Pointer pointer) {
        if (subject.isEmpty()) {
            bench.select(Set.of());
        } else if (start.control()) {
            Set<String> selection = new HashSet<>(bench.selection());
            String id = subject.get().id();
            if (!selection.remove(id)) {
                selection.add(id);
            }
            bench.select(selection);
        } else {
            bench.select(Set.of(subject.get().id()));
        }
        return new SelectIdle(bench).moved(pointer);
    }

    @Override
    public ToolState cancelled() {
        return new SelectIdle(bench);
    }

    @Override
    public List<OverlayItem> overlay() {
        return new SelectIdle(bench).overlay();
    }

    @Override
    public String hint() {
        return "select";
    }
}
