package org.quandian.ui.map;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.quandian.map.MapViewport;
import org.quandian.map.ScaleBar;
import org.quandian.ui.fx.Nodes;

/** The scale bar at the lower left corner of the map. */
public final class ScaleBarNode extends VBox {
    private static final double LONGEST = 130;

    private final Label length = Nodes.digits("", "micro");
    private final Region bar = new Region();

    /** An empty bar. */
    public ScaleBarNode() {
        super(1);
        getStyleClass().add("scale-bar");
        bar.getStyleClass().add("bar");
        setAlignment(Pos.CENTER);
        setMouseTransparent(true);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().addAll(length, bar);
    }

    /** Shows the scale of what is seen. */
    public void show(MapViewport viewport) {
        ScaleBar fitting = ScaleBar.fitting(viewport, LONGEST);
        length.setText(fitting.text());
        double width = Math.rint(fitting.pixels());
        bar.setMinWidth(width);
        bar.setMaxWidth(width);
    }
}
