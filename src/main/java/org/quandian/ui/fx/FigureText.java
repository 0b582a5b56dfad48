package org.quandian.ui.fx;

import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/**
 * A figure with its unit: digits in Plex, the unit one step smaller in the interface face (UI.md §4). The parts are separate texts, so the
 * digits may change sixty times a second without a new layout of the unit.
 */
public final class FigureText extends TextFlow {
    private final Text digits = new Text();
    private final Text unit = new Text();

    /**
     * @param styleClass the style, such as {@code figure-m}; the unit has the style with {@code -unit}
     */
    public FigureText(String styleClass) {
        digits.getStyleClass().addAll("figure-digits", styleClass);
        unit.getStyleClass().addAll("figure-unit", styleClass + "-unit");
        getChildren().addAll(digits, unit);
        setMinWidth(USE_PREF_SIZE);
        setMaxHeight(USE_PREF_SIZE);
    }

    /** Shows a figure; the unit may be empty. */
    public void show(String newDigits, String newUnit) {
        digits.setText(newDigits);
        unit.setText(newUnit.isEmpty() ? "" : " " + newUnit);
        setAccessibleText(digits.getText() + unit.getText());
    }

    /** Shows a figure with a sign that stands close to it, such as %. */
    public void showTight(String newDigits, String sign) {
        digits.setText(newDigits);
        unit.setText(sign);
        setAccessibleText(newDigits + sign);
    }

    /** Colours the figure: {@code good}, {@code bad}, {@code quiet}, or nothing. */
    public void setTone(String tone) {
        digits.getStyleClass().removeIf(each -> each.startsWith("tone-"));
        unit.getStyleClass().removeIf(each -> each.startsWith("tone-"));
        if (!tone.isEmpty()) {
            digits.getStyleClass().add("tone-" + tone);
            unit.getStyleClass().add("tone-" + tone);
        }
    }

    /** The digits on show. */
    public String digitsText() {
        return digits.getText();
    }
}
