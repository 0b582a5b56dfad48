package org.quandian.ui.map.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quandian.planning.Intervention;
import org.quandian.planning.ScenarioEdit;
import org.quandian.siting.SitingIssue;

/**
 * A gesture that shows at every movement what it would lead to. A few things are checked at each movement; the check of many follows
 * behind the hand, so that the hand never waits for it, and what is let go is always checked to the last thing.
 */
abstract class Gesture implements ToolState {
    /** So many things are checked in a few milliseconds. */
    private static final int AT_ONCE = 20;

    private final ToolBench bench;
    private @Nullable GesturePreview current;
    private Optional<Snap> snapped = Optional.empty();
    private List<SitingIssue> lastKnown = List.of();

    Gesture(ToolBench bench) {
        this.bench = bench;
    }

    /**
     * What a gesture would do.
     *
     * @param edit the one step of undo that it would be
     * @param ghosts the things as they would be; the first is the one in the hand
     */
    record Proposal(ScenarioEdit edit, List<Intervention> ghosts) {
        static Proposal of(ScenarioEdit edit, Intervention ghost) {
            return new Proposal(edit, List.of(ghost));
        }
    }

    /** What would be done if it ended there. */
    abstract Proposal proposalAt(Pointer pointer);

    /** The window around it. */
    final ToolBench bench() {
        return bench;
    }

    /** What is shown now; empty before the first movement and after the end. */
    final Optional<GesturePreview> current() {
        return Optional.ofNullable(current);
    }

    /** The place that a tool would take, which is marked on the map. */
    final Snap snap(Pointer pointer, SnapWish wish) {
        Snap snap = bench.snap(pointer, wish);
        mark(snap.isFree() ? Optional.empty() : Optional.of(snap));
        return snap;
    }

    /** Marks a place that the hand is drawn to, or none. */
    final void mark(Optional<Snap> place) {
        snapped = place;
    }

    /** Shows what it would lead to there. */
    final void follow(Pointer pointer) {
        Proposal proposal = proposalAt(pointer);
        boolean few = proposal.ghosts().size() <= AT_ONCE;
        show(previewOf(proposal, few ? issuesOf(proposal) : lastKnown, pointer));
        if (!few) {
            bench.checkLater(proposal.edit(), proposal.ghosts(), this::learned);
        }
    }

    /** What it is at its end, every thing checked; from now on it is not under way any more. */
    final GesturePreview endAt(Pointer pointer) {
        Proposal proposal = proposalAt(pointer);
        current = null;
        return previewOf(proposal, issuesOf(proposal), pointer);
    }

    /** It leaves no trace. */
    final void vanish() {
        current = null;
        bench.endPreview();
    }

    private void show(GesturePreview preview) {
        current = preview;
        bench.preview(preview);
    }

    /** The check of many things has come to an end; meanwhile the hand may have gone on, or the gesture may be over. */
    private void learned(List<SitingIssue> found) {
        lastKnown = found;
        GesturePreview now = current;
        if (now != null && !now.issues().equals(found)) {
            show(new GesturePreview(now.edit(), now.ghosts(), found, now.pointer()));
            bench.overlayChanged();
        }
    }

    private List<SitingIssue> issuesOf(Proposal proposal) {
        List<Intervention> ghosts = proposal.ghosts();
        return ghosts.size() == 1 ? bench.check(ghosts.get(0)) : bench.checkAll(proposal.edit(), ghosts);
    }

    private static GesturePreview previewOf(Proposal proposal, List<SitingIssue> issues, Pointer pointer) {
        return new GesturePreview(proposal.edit(), proposal.ghosts(), issues, pointer.at());
    }

    /** The ghosts, the first with its radius, and the place that the hand is drawn to. */
    @Override
    public List<OverlayItem> overlay() {
        GesturePreview now = current;
        if (now == null) {
            return List.of();
        }
        List<OverlayItem> items = new ArrayList<>();
        for (Intervention ghost : now.ghosts()) {
            double radius = ghost.id().equals(now.ghost().id()) ? bench.radiusOf(ghost) : 0;
            items.add(OverlayItem.Ghost.of(ghost, radius, now.isAllowed()));
        }
        snapped.ifPresent(place -> items.add(new OverlayItem.Snapped(place)));
        return items;
    }
}
