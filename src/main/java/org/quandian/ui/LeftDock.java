package org.quandian.ui;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;

/**
 * The left dock: the layers, and for a while a guide in their place, so that nothing lies over the map. It folds; a guide that comes
 * unfolds it, and when the guide leaves the dock is as it was. FX thread.
 */
final class LeftDock extends StackPane {
    private final Node layers;
    private Optional<Node> guide = Optional.empty();
    private boolean folded;
    private boolean guideFolded;

    LeftDock(Node layers) {
        super(layers);
        this.layers = layers;
    }

    /** Shows a guide in the place of the layers. */
    void lead(Node newGuide) {
        if (guide.filter(each -> each == newGuide).isEmpty()) {
            guide = Optional.of(newGuide);
            guideFolded = false;
            getChildren().setAll(layers, newGuide);
            arrange();
        }
    }

    /** The guide is no longer wanted: the layers stand there again. */
    void endGuide() {
        guide = Optional.empty();
        getChildren().setAll(layers);
        arrange();
    }

    /** Folds the dock, or unfolds it. */
    void toggle() {
        if (guide.isPresent()) {
            guideFolded = !guideFolded;
        } else {
            folded = !folded;
        }
        arrange();
    }

    private void arrange() {
        layers.setVisible(guide.isEmpty());
        setVisible(guide.isPresent() ? !guideFolded : !folded);
        setManaged(isVisible());
    }
}
