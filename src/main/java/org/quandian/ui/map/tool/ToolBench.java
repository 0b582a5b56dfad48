package org.quandian.ui.map.tool;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.locationtech.jts.geom.Geometry;
import org.quandian.map.DisplayPoint;
import org.quandian.map.MapPoint;
import org.quandian.map.MapViewport;
import org.quandian.planning.Intervention;
import org.quandian.planning.Scenario;
import org.quandian.planning.ScenarioEdit;
import org.quandian.siting.SitingIssue;

/** What tools need from the window around them. */
public interface ToolBench {
    /** What is seen. */
    MapViewport viewport();

    /** The scenario on screen. */
    Scenario scenario();

    /** The placed thing at a place of the pane, the topmost first. */
    Optional<Intervention> findAt(DisplayPoint place);

    /** Whether a placed thing is drawn: what is hidden cannot be picked on the map. */
    default boolean isDrawn(Intervention placed) {
        return true;
    }

    /** Identifiers of what is selected. */
    Set<String> selection();

    /** Selects these and nothing else. */
    void select(Set<String> ids);

    /** What a click would put down. */
    Brush brush();

    /** The thing in the hand with a fresh identifier and a default name, before it has a shape. */
    Intervention blank();

    /** The thing in the hand as what lies under the mouse would have it, such as in the shape of an idle site; empty where it is free. */
    Optional<Intervention> fitted(Intervention blank, MapPoint place);

    /** The rules that a thing breaks there. */
    List<SitingIssue> check(Intervention intervention);

    /** How far a thing of that size serves, metres; 0 where it would not count. */
    double radiusOf(Intervention intervention);

    /** The rules that things would break after an edit which is about them all. */
    List<SitingIssue> checkAll(ScenarioEdit edit, List<Intervention> after);

    /** The same for many things, asked while the hand goes on: the answer comes later, that to the newest question only. */
    void checkLater(ScenarioEdit edit, List<Intervention> after, Consumer<List<SitingIssue>> then);

    /** The place that a tool would take: one that its hand is drawn to and that is near, else the mouse's own. */
    Snap snap(Pointer pointer, SnapWish wish);

    /** The idle parcel at a place. */
    Optional<Geometry> parcelAt(MapPoint place);

    /** Something cannot be done because of rules; says so. */
    void refuse(Intervention subject, List<SitingIssue> issues);

    /** Something cannot be done because it is locked; says so. */
    void refuseLocked(Intervention subject);

    /** Shows what an edit would lead to; replaces the preview before it. */
    void preview(GesturePreview preview);

    /** No gesture is under way any more: figures and map show the scenario itself. */
    void endPreview();

    /** Carries an edit out, as one step of undo. */
    void commit(ScenarioEdit edit);

    /** Picks another tool. */
    void useTool(ToolKind tool);

    /** Moves the map with the hand, logical pixels. */
    void pan(double dx, double dy);

    /** What the overlay shows has changed. */
    void overlayChanged();
}
