package org.quandian.ui.panel;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.quandian.access.CoverageRate;
import org.quandian.portrayal.FigureFormat;
import org.quandian.portrayal.Messages;
import org.quandian.ui.fx.Nodes;

/** One indicator in the card: name, mark of a rule that is still to be checked, ledger, rate. */
final class PickerRow extends HBox {
    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");

    private final Messages words;
    private final String indicatorId;
    private final Label ledger = Nodes.tag("", "tag-radius");
    private final Label rate = Nodes.digits("—", "small", "picker-rate");
    private final Label sites;
    private final Button pin;
    private boolean allowed = true;

    PickerRow(Messages words, PickerModel.Row row, boolean current, PickerCard.Actions actions) {
        super(8);
        this.words = words;
        this.indicatorId = row.id();
        getStyleClass().add("picker-row");
        setAlignment(Pos.CENTER_LEFT);
        setId("pick-" + row.id());
        setAccessibleText(row.name());
        Label name = Nodes.shrinkable(row.name(), "body");
        name.setTooltip(Nodes.tooltip(row.name()));
        getChildren().addAll(name, Nodes.spacer());
        if (current) {
            getStyleClass().add("current");
        }
        if (!row.checked()) {
            Label mark = Nodes.label(words.text("ui.rule.to_check.short"), "micro", "warning");
            mark.setTooltip(Nodes.tooltip(words.text("ui.rule.to_check.explained")));
            getChildren().add(mark);
        }
        sites = Nodes.label(words.text("ui.picker.no_sites"), "micro", "faint");
        getChildren().add(sites);
        rate.setMinWidth(50);
        rate.setAlignment(Pos.CENTER_RIGHT);
        pin = Nodes.iconButton("mdi2p-pin-outline", words.text("ui.pin.pin"), () -> actions.togglePin(row.id()));
        pin.getStyleClass().add("tiny-icon");
        pin.setId("pin-" + row.id());
        pin.setFocusTraversable(false);
        getChildren().addAll(ledger, rate, pin);
        row.reason().ifPresent(reason -> {
            allowed = false;
            name.getStyleClass().add("faint");
            Tooltip.install(this, Nodes.tooltip(reason));
            name.setTooltip(Nodes.tooltip(reason));
        });
        setOnMouseClicked(event -> {
            if (allowed) {
                actions.choose(row.id());
            }
        });
        show(row);
    }

    String indicatorId() {
        return indicatorId;
    }

    boolean canBeChosen() {
        return allowed;
    }

    void show(PickerModel.Row row) {
        ledger.setVisible(row.rate().isPresent());
        sites.setVisible(!row.hasSites());
        sites.setManaged(!row.hasSites());
        rate.setText(row.rate()
                .filter(each -> each.total() > 0)
                .map(each -> FigureFormat.rate(each.rate()))
                .orElse("—"));
        row.rate().map(CoverageRate::key).ifPresent(key -> {
            ledger.setText(words.text("ui.ledger." + key.ledger().id() + ".short"));
            ledger.getStyleClass().removeIf(each -> each.startsWith("tag-"));
            ledger.getStyleClass().add("tag-" + key.ledger().id());
        });
    }

    /**
     * Shows whether it is pinned.
     *
     * @param possible whether it can be pinned, or its pin taken out
     */
    void showPin(boolean pinned, boolean possible) {
        PinGlyph.show(pin, words, pinned, possible && allowed);
    }

    void setMarked(boolean isMarked) {
        pseudoClassStateChanged(MARKED, isMarked);
    }
}
