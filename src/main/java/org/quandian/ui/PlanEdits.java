package org.quandian.ui;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.quandian.planning.ScenarioEdit;

/** Edits of one thing that do not come from the mouse: typed names and areas, the bin. Each is one step of undo. Knows no toolkit. */
final class PlanEdits {
    private final PlanDesk desk;

    PlanEdits(PlanDesk desk) {
        this.desk = desk;
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
            if (each.programme().locked()) {
                desk.refuseLocked(each);
                return;
            }
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
        desk.scenario().findIntervention(id).ifPresent(each -> {
            if (each.programme().locked()) {
                desk.refuseLocked(each);
            } else {
                desk.select(Set.of());
                desk.commit(new ScenarioEdit.Remove(id));
            }
        });
    }
}
