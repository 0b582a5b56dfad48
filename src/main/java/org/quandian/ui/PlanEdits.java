package org.quandian.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.quandian.planning.Intervention;
import org.quandian.planning.ScenarioEdit;

/** Edits that do not come from the mouse: arrow keys, typed names and areas, the bin. Each is one step of undo. Knows no toolkit. */
final class PlanEdits {
    private final PlanDesk desk;

    PlanEdits(PlanDesk desk) {
        this.desk = desk;
    }

    /** Moves what is selected, metres; a place that breaks a rule is refused like the end of a drag. */
    void nudge(double dx, double dy) {
        List<ScenarioEdit> moves = new ArrayList<>();
        for (String id : desk.selection()) {
            Optional<Intervention> subject = desk.scenario().findIntervention(id);
            if (subject.isPresent()) {
                Geometry moved = AffineTransformation.translationInstance(dx, dy)
                        .transform(subject.get().shape());
                if (!desk.check(subject.get().withShape(moved)).isEmpty()) {
                    return;
                }
                moves.add(new ScenarioEdit.Move(id, dx, dy));
            }
        }
        if (!moves.isEmpty()) {
            desk.commit(moves.size() == 1 ? moves.get(0) : new ScenarioEdit.Batch(moves));
        }
    }

    /** Gives a placed thing another name. */
    void rename(String id, String name) {
        desk.scenario()
                .findIntervention(id)
                .ifPresent(each -> desk.commit(new ScenarioEdit.Revise(id, each.shape(), Optional.of(name))));
    }

    /** Gives a placed thing another area around its middle, square metres. */
    void resize(String id, double squareMetres) {
        desk.scenario().findIntervention(id).ifPresent(each -> {
            Coordinate middle = each.shape().getCentroid().getCoordinate();
            double factor = Math.sqrt(squareMetres / each.shape().getArea());
            Geometry scaled = AffineTransformation.scaleInstance(factor, factor, middle.x, middle.y)
                    .transform(each.shape());
            desk.commit(new ScenarioEdit.Revise(id, scaled, Optional.empty()));
        });
    }

    /** Gives a placed thing other fields: classes, spaces, floor. */
    void revise(String id, Map<String, String> values) {
        if (desk.scenario().findIntervention(id).isPresent()) {
            desk.commit(new ScenarioEdit.Revise(id, Optional.empty(), Optional.empty(), values));
        }
    }

    /** Takes a placed thing off the map. */
    void delete(String id) {
        if (desk.scenario().findIntervention(id).isPresent()) {
            desk.select(Set.of());
            desk.commit(new ScenarioEdit.Remove(id));
        }
    }
}
