package org.quandian.ui.map;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.quandian.portrayal.Messages;
import org.quandian.ui.fx.Nodes;

/** The map with what lies over it: buttons at the upper right, scale bar at the lower left, the card at the pointer. */
public final class MapView extends StackPane {
    private final MapPane pane;
    private final CursorCard card = new CursorCard();
    private final StackPane pinned = new StackPane();

    /**
     * @param pane the map
     * @param words the language of the buttons
     * @param locate shows what is selected
     * @param whole shows the whole area
     */
    public MapView(MapPane pane, Messages words, Runnable locate, Runnable whole) {
        this.pane = pane;
        ScaleBarNode scaleBar = new ScaleBarNode();
        scaleBar.show(pane.viewport());
        pane.addViewportListener(scaleBar::show);
        VBox buttons = new VBox(
                named("zoom-in", Nodes.iconButton("mdi2p-plus", words.text("ui.map.zoom_in"), () -> pane.zoom(1.6))),
                Nodes.rule(),
                named(
                        "zoom-out",
                        Nodes.iconButton("mdi2m-minus", words.text("ui.map.zoom_out"), () -> pane.zoom(1 / 1.6))),
                Nodes.rule(),
                named("locate", Nodes.iconButton("mdi2c-crosshairs-gps", words.text("ui.map.locate"), locate)),
                Nodes.rule(),
                named("whole", Nodes.iconButton("mdi2c-compass-outline", words.text("ui.map.whole"), whole)));
        buttons.getStyleClass().addAll("map-card", "map-buttons");
        buttons.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        Pane floating = new Pane(card);
        floating.setMouseTransparent(true);
        pinned.setPickOnBounds(false);
        pinned.setAlignment(Pos.TOP_RIGHT);
        // Left of the buttons, so that the map can still be zoomed.
        pinned.setPadding(new Insets(16, 60, 16, 16));
        getChildren().addAll(pane, buttons, scaleBar, pinned, floating);
        setAlignment(buttons, Pos.TOP_RIGHT);
        setMargin(buttons, new Insets(16));
        setAlignment(scaleBar, Pos.BOTTOM_LEFT);
        setMargin(scaleBar, new Insets(16));
        setMinSize(320, 240);
    }

    /** The map itself. */
    public MapPane pane() {
        return pane;
    }

    /** Pins a card to the right edge of the map; another card leaves. */
    public void pin(Node pinnedCard) {
        pinned.getChildren().setAll(pinnedCard);
    }

    /** Takes a card away, if it is there. */
    public void unpin(Node pinnedCard) {
        pinned.getChildren().remove(pinnedCard);
    }

    /** Puts something small into the upper left corner, for good. */
    public void addAtTopLeft(Node node) {
        // Below the card at the pointer and whatever is pinned.
        getChildren().add(getChildren().indexOf(pinned), node);
        setAlignment(node, Pos.TOP_LEFT);
        setMargin(node, new Insets(16));
    }

    /** Whether that card is on the map. */
    public boolean isPinned(Node pinnedCard) {
        return pinned.getChildren().contains(pinnedCard);
    }

    /** The card at the pointer. */
    public CursorCard card() {
        return card;
    }

    private static Node named(String id, Button button) {
        button.setId(id);
        button.setFocusTraversable(true);
        return button;
    }
}
