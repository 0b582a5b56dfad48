package org.quandian.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import org.quandian.planning.Baseline;
import org.quandian.planning.LayerRole;
import org.quandian.planning.ZoneLevel;

/** The measures of the docks (UI.md §2), and which kinds of zones their figures can speak of. */
final class Docks {
    /** From this width of the window on there is room for words beside icons. */
    static final double WIDE = 1400;

    private static final double VERY_WIDE = 1920;

    private Docks() {}

    /** A dock that scrolls where it must. */
    static ScrollPane dock(String side, Node content) {
        ScrollPane dock = new ScrollPane(content);
        dock.getStyleClass().addAll("dock", side);
        dock.setFitToWidth(true);
        dock.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        dock.setFocusTraversable(false);
        return dock;
    }

    static double leftWidth(double window) {
        return window >= WIDE ? 264 : 224;
    }

    static double rightWidth(double window) {
        if (window > VERY_WIDE) {
            return 400;
        }
        return window >= WIDE ? 348 : 300;
    }

    static void setWidth(Region dock, double width) {
        if (dock.getPrefWidth() != width) {
            dock.setMinWidth(width);
            dock.setPrefWidth(width);
            dock.setMaxWidth(width);
        }
    }

    /** Folds a dock, or unfolds it. */
    static void toggle(Region dock) {
        dock.setVisible(!dock.isVisible());
        dock.setManaged(dock.isVisible());
    }

    /** The kinds of zones, besides the city itself, that this city has. */
    static List<ZoneLevel> zoneLevels(Baseline baseline) {
        Map<ZoneLevel, LayerRole> roles =
                Map.of(ZoneLevel.DISTRICT, LayerRole.DISTRICTS, ZoneLevel.COMMUNITY, LayerRole.COMMUNITIES);
        return Arrays.stream(ZoneLevel.values())
                .filter(level -> {
                    LayerRole role = roles.get(level);
                    return role != null && !baseline.features(role).isEmpty();
                })
                .toList();
    }
}
