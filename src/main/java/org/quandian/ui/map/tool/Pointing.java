package org.quandian.ui.map.tool;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.locationtech.jts.geom.Geometry;
import org.quandian.planning.Intervention;
import org.quandian.planning.ScenarioEdit;
import org.quandian.portrayal.PlacedKind;
import org.quandian.siting.SitingIssue;

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
        Intervention held = subject.get();
        if (held.programme().locked()) {
            bench.refuseLocked(held);
            return new Held(bench);
        }
        if (!bench.selection().contains(held.id())) {
            bench.select(Set.of(held.id()));
        }
        return new Translating(bench, together(held), start).dragged(pointer);
    }

    /** What is selected moves with it, unless it is locked. */
    private List<Intervention> together(Intervention held) {
        List<Intervention> moving = new ArrayList<>(List.of(held));
        for (Intervention each : bench.scenario().interventions()) {
            if (bench.selection().contains(each.id())
                    && !each.id().equals(held.id())
                    && !each.programme().locked()) {
                moving.add(each);
            }
        }
        return moving;
    }

    /** The second click on a park upon idle land gives it the shape of the parcel. */
    private boolean fill(Intervention park, Pointer pointer) {
        Optional<Geometry> parcel = bench.parcelAt(pointer.ground());
        if (PlacedKind.of(park) != PlacedKind.PARK
                || park.programme().locked()
                || parcel.isEmpty()
                || parcel.get().equals(park.shape())) {
            return false;
        }
        Intervention filling = park.withShape(parcel.get());
        List<SitingIssue> issues = bench.check(filling);
        if (GesturePreview.isAllowed(issues)) {
            bench.commit(new ScenarioEdit.Revise(park.id(), parcel.get(), Optional.empty()));
        } else {
            bench.refuse(filling, issues);
        }
        return true;
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
            if (pointer.clicks() == 2 && fill(subject.get(), pointer)) {
                return new SelectIdle(bench);
            }
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
