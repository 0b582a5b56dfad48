package org.quandian.ui.map.tool;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.quandian.map.MapPoint;
import org.quandian.planning.Intervention;
import org.quandian.planning.ScenarioEdit;

/** What several things do together: the one step of undo that a gesture is, and one place for all. Stateless. */
public final class ScenarioEdits {
    private ScenarioEdits() {}

    /** All of them or none; one alone stays what it is. */
    public static ScenarioEdit together(List<ScenarioEdit> edits) {
        return edits.size() == 1 ? edits.get(0) : new ScenarioEdit.Batch(edits);
    }

    /** Identifiers of what an edit places. */
    public static Set<String> placedBy(ScenarioEdit edit) {
        List<ScenarioEdit> parts = edit instanceof ScenarioEdit.Batch batch ? batch.edits() : List.of(edit);
        return parts.stream()
                .filter(ScenarioEdit.Place.class::isInstance)
                .flatMap(each -> each.subjects().stream())
                .collect(Collectors.toSet());
    }

    /** Things moved together so that the middle of the box around them is at a place. */
    public static List<Intervention> around(List<Intervention> things, MapPoint place) {
        Envelope all = new Envelope();
        things.forEach(each -> all.expandToInclude(each.shape().getEnvelopeInternal()));
        Coordinate middle = all.centre();
        AffineTransformation shift =
                AffineTransformation.translationInstance(place.x() - middle.x, place.y() - middle.y);
        return things.stream()
                .map(each -> each.withShape(shift.transform(each.shape())))
                .toList();
    }
}
