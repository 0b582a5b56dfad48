package org.quandian.ui.panel;

import java.util.Map;
import java.util.Optional;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.quandian.planning.Ledger;
import org.quandian.portrayal.FigureFormat;
import org.quandian.portrayal.Messages;
import org.quandian.ui.fx.Nodes;

/**
 * 半径口径 | 步行口径 in the header: which ledger every figure on screen is told in. The walk half says why it cannot be chosen yet. The
 * small menu beside it sets the pace that minutes are counted with.
 */
public final class LedgerSwitch extends HBox {
    /** What the user asks of the switch. */
    public interface Actions {
        /** Every figure in that ledger. */
        void choose(Ledger ledger);

        /** Minutes by the pace of older people and children, or of adults. */
        void choosePace(boolean slow);

        /** All numbers of walking. */
        void openWalkRules();
    }

    private final Messages words;
    private final Actions actions;
    private final ToggleButton radius;
    private final ToggleButton walk;
    private final StackPane walkPane;
    private final Tooltip reason = Nodes.tooltip("");
    private final MenuButton pace = new MenuButton();
    private Ledger shown = Ledger.RADIUS;

    /**
     * @param words the language
     * @param actions what happens on clicks
     */
    public LedgerSwitch(Messages words, Actions actions) {
        this.words = words;
        this.actions = actions;
        radius = half(Ledger.RADIUS, "mdi2c-circle-double");
        walk = half(Ledger.WALK, "mdi2w-walk");
        walk.getStyleClass().add("walk");
        walk.setDisable(true);
        walkPane = new StackPane(walk);
        Tooltip.install(walkPane, reason);
        pace.setId("pace");
        pace.getStyleClass().addAll("flat", "pace-menu");
        pace.setGraphic(Nodes.icon("mdi2s-speedometer", 16));
        pace.setTooltip(Nodes.tooltip(words.text("ui.pace.tip")));
        pace.setAccessibleText(words.text("ui.pace.tip"));
        getStyleClass().add("segments");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        getChildren().addAll(radius, walkPane, pace);
        hidePace();
        choose(shown);
    }

    /**
     * Shows which ledger is on screen.
     *
     * @param now the ledger on screen
     * @param whyNot why the walk ledger cannot be chosen; empty where it can
     */
    public void show(Ledger now, Optional<String> whyNot) {
        choose(now);
        walk.setDisable(whyNot.isPresent());
        reason.setText(whyNot.orElse(words.text("ui.ledger.walk.explained")) + "  L");
        walkPane.setAccessibleText(whyNot.orElse(words.text("ui.ledger.walk")));
    }

    /** Shows what the pace may be, m/s; only the walk ledger has one. */
    public void showPace(double adult, double slow, boolean isSlow) {
        MenuItem first = pace("ui.pace.adult", adult, !isSlow, false);
        MenuItem second = pace("ui.pace.slow", slow, isSlow, true);
        MenuItem rules = new MenuItem(words.text("ui.pace.rules") + "  F4", Nodes.icon("mdi2b-bookmark-outline", 16));
        rules.setId("walk-rules");
        rules.setOnAction(event -> actions.openWalkRules());
        pace.getItems().setAll(first, second, new SeparatorMenuItem(), rules);
        pace.setVisible(true);
        pace.setManaged(true);
    }

    /** There is no pace to be set. */
    public void hidePace() {
        pace.setVisible(false);
        pace.setManaged(false);
    }

    private MenuItem pace(String key, double metresPerSecond, boolean chosen, boolean slow) {
        String speed = new NumberRange(0, 10, 2, "").write(metresPerSecond);
        MenuItem item = new MenuItem(
                words.text(key, Map.of("speed", speed, "metres", FigureFormat.whole(metresPerSecond * 15 * 60))));
        item.setId(slow ? "pace-slow" : "pace-adult");
        item.setGraphic(chosen ? Nodes.icon("mdi2c-check", 16) : null);
        item.setOnAction(event -> actions.choosePace(slow));
        return item;
    }

    private ToggleButton half(Ledger ledger, String icon) {
        ToggleButton button = new ToggleButton(words.text("ui.ledger." + ledger.id()), Nodes.icon(icon, 16));
        button.setId("ledger-" + ledger.id());
        button.setOnAction(event -> {
            choose(shown);
            actions.choose(ledger);
        });
        if (ledger == Ledger.RADIUS) {
            button.setTooltip(Nodes.tooltip(words.text("ui.ledger.radius.explained") + "  L"));
        }
        return button;
    }

    private void choose(Ledger now) {
        shown = now;
        radius.setSelected(now == Ledger.RADIUS);
        walk.setSelected(now == Ledger.WALK);
    }
}
