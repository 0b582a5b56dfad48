package org.quandian.ui.panel;

import java.util.OptionalDouble;
import java.util.function.BiFunction;
import org.quandian.planning.Regime;
import org.quandian.planning.StandardsCatalogue;

/**
 * One number of a rule set in the editor. Immutable.
 *
 * @param id unique within the thing that is edited, such as {@code radius.0}
 * @param label what stands before it
 * @param range what it may be
 * @param value what it is
 * @param shipped what it was when the project began; empty where it was not there
 * @param regimeId the rule set it stands in
 * @param change the rule set with another value
 */
public record StandardsField(
        String id,
        String label,
        NumberRange range,
        double value,
        OptionalDouble shipped,
        String regimeId,
        BiFunction<Regime, Double, Regime> change) {
    /** Whether a user gave it another value. */
    public boolean isChanged() {
        return shipped.isEmpty() || Math.abs(shipped.getAsDouble() - value) > 1e-9;
    }

    /** The catalogue with another value. */
    public StandardsCatalogue applyTo(StandardsCatalogue catalogue, double newValue) {
        return catalogue.withRegime(change.apply(catalogue.getRegime(regimeId), newValue));
    }
}
