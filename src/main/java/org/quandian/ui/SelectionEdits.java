package org.quandian.ui;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.quandian.map.MapPoint;
import org.quandian.planning.Intervention;
import org.quandian.planning.Programme;
import org.quandian.planning.ScenarioEdit;
import org.quandian.siting.SitingIssue;
import org.quandian.ui.map.tool.GesturePreview;
import org.quandian.ui.map.tool.ScenarioEdits;
import org.quandian.ui.panel.Arrangement;
import org.quandian.ui.panel.Directions;

/**
 * What is done to everything that is selected at once: each is one step of undo, or nothing where a rule or a lock is in the way, and then it
 * says so. Knows no toolkit; FX thread.
 */
final class SelectionEdits {
    /** A duplicate stands so far east of what it is a copy of, metres. */
    private static final double BESIDE = 10;

    private final PlanDesk desk;

    SelectionEdits(PlanDesk desk) {
        this.desk = desk;
    }

    /** What is selected, in the order of the plan. */
    List<Intervention> selected() {
        return desk.scenario().interventions().stream()
                .filter(each -> desk.selection().contains(each.id()))
                .toList();
    }

    /** Selects everything there is. */
    void selectAll() {
        desk.select(
                desk.scenario().interventions().stream().map(Intervention::id).collect(Collectors.toSet()));
    }

    /** Takes everything selected off the map. */
    void delete() {
        List<Intervention> subjects = selected();
        if (unlocked(subjects)) {
            desk.select(Set.of());
            commit(subjects.stream()
                    .<ScenarioEdit>map(each -> new ScenarioEdit.Remove(each.id()))
                    .toList());
        }
    }

    /** Moves everything selected, metres. */
    void move(double dx, double dy) {
        List<Intervention> subjects = selected();
        if (unlocked(subjects)) {
            commitChecked(subjects.stream()
                    .<ScenarioEdit>map(each -> new ScenarioEdit.Move(each.id(), dx, dy))
                    .toList());
        }
    }

    /** Puts everything selected in line. */
    void arrange(Arrangement arrangement) {
        List<Intervention> subjects = selected();
        if (unlocked(subjects)) {
            commitChecked(arrangement.moves(subjects));
        }
    }

    /** Turns one thing around its middle so that its longest side points to a direction, degrees from east. */
    void turn(String id, double degrees) {
        desk.scenario().findIntervention(id).ifPresent(subject -> {
            double by = Math.toRadians(degrees - Directions.degrees(subject.shape()));
            Coordinate middle = subject.shape().getCentroid().getCoordinate();
            Geometry turned = AffineTransformation.rotationInstance(by, middle.x, middle.y)
                    .transform(subject.shape());
            reshape(subject, turned);
        });
    }

    /** Brings the middle of one thing to a place. */
    void moveTo(String id, MapPoint place) {
        desk.scenario().findIntervention(id).ifPresent(subject -> {
            Coordinate middle = subject.shape().getCentroid().getCoordinate();
            if (unlocked(List.of(subject))) {
                commitChecked(List.of(new ScenarioEdit.Move(id, place.x() - middle.x, place.y() - middle.y)));
            }
        });
    }

    /** Gives everything selected the same fields of its programme: year, cost, disabled, locked. */
    void programme(Map<String, String> values) {
        commit(selected().stream()
                .<ScenarioEdit>map(each -> new ScenarioEdit.Revise(
                        each.id(), java.util.Optional.empty(), java.util.Optional.empty(), values))
                .toList());
    }

    /** Locks everything selected; where all of it is locked, unlocks it. */
    void toggleLock() {
        boolean all = selected().stream().allMatch(each -> each.programme().locked());
        programme(Map.of(Programme.LOCKED, all ? "no" : Programme.YES));
    }

    /** Disables everything selected; where all of it is disabled, it counts again. */
    void toggleOff() {
        boolean all = selected().stream().allMatch(each -> each.programme().off());
        programme(Map.of(Programme.OFF, all ? "no" : Programme.YES));
    }

    /** Puts copies of everything selected beside it; where they may not stand they hang at the mouse. */
    void duplicate() {
        List<Intervention> originals = selected();
        if (!originals.isEmpty()) {
            Envelope all = new Envelope();
            originals.forEach(each -> all.expandToInclude(each.shape().getEnvelopeInternal()));
            Coordinate middle = all.centre();
            place(originals, new MapPoint(middle.x + all.getWidth() + BESIDE, middle.y));
        }
    }

    /**
     * Puts copies of things down together around a place; where they may not stand they hang at the mouse until a click puts them down.
     */
    void place(List<Intervention> things, MapPoint place) {
        List<Intervention> copies = desk.copies(things, place);
        ScenarioEdit edit = ScenarioEdits.together(
                copies.stream().<ScenarioEdit>map(ScenarioEdit.Place::new).toList());
        if (GesturePreview.isAllowed(desk.checkAll(edit, copies))) {
            desk.commit(edit);
            desk.select(copies.stream().map(Intervention::id).collect(Collectors.toSet()));
        } else {
            desk.hang(copies);
        }
    }

    private void reshape(Intervention subject, Geometry shape) {
        if (unlocked(List.of(subject))) {
            commitChecked(List.of(new ScenarioEdit.Revise(subject.id(), shape, java.util.Optional.empty())));
        }
    }

    private boolean unlocked(List<Intervention> subjects) {
        for (Intervention each : subjects) {
            if (each.programme().locked()) {
                desk.refuseLocked(each);
                return false;
            }
        }
        return true;
    }

    /** All of it where every one may stand; else none, and the card says why. */
    private void commitChecked(List<ScenarioEdit> edits) {
        if (edits.isEmpty()) {
            return;
        }
        ScenarioEdit edit = ScenarioEdits.together(edits);
        Set<String> ids = new HashSet<>(edit.subjects());
        List<Intervention> after = edit.applyTo(desk.scenario()).interventions().stream()
                .filter(each -> ids.contains(each.id()))
                .toList();
        List<SitingIssue> issues = desk.checkAll(edit, after);
        if (GesturePreview.isAllowed(issues)) {
            desk.commit(edit);
        } else {
            desk.refuse(after.get(0), issues);
        }
    }

    private void commit(List<ScenarioEdit> edits) {
        if (!edits.isEmpty()) {
            desk.commit(ScenarioEdits.together(edits));
        }
    }
}
