package org.quandian.ui.compare;

import java.util.Optional;
import java.util.OptionalDouble;
import org.quandian.planning.Ledger;

/**
 * One line of the table: a number of the city as it stands and under two plans. Immutable.
 *
 * @param key unique in the table
 * @param indicatorId the indicator it belongs to; empty for what a plan takes
 * @param label what it is
 * @param unit of the numbers as shown
 * @param ledger how distance was measured; empty where nothing is measured by distance
 * @param regime the rule set behind it; empty where there is none
 * @param measure how numbers are written
 * @param baseline as it stands; empty where there is nothing to measure
 * @param left under the plan on the left
 * @param right under the plan on the right
 * @param target what is wanted; empty where nothing is
 */
record CompareRow(
        String key,
        String indicatorId,
        String label,
        String unit,
        Optional<Ledger> ledger,
        String regime,
        Measure measure,
        OptionalDouble baseline,
        OptionalDouble left,
        OptionalDouble right,
        Optional<CompareTarget> target) {
    static final String NOTHING = "–";

    /** The same with what is wanted. */
    CompareRow withTarget(Optional<CompareTarget> wanted) {
        return new CompareRow(key, indicatorId, label, unit, ledger, regime, measure, baseline, left, right, wanted);
    }

    String baselineText() {
        return text(baseline);
    }

    String leftText() {
        return text(left);
    }

    String rightText() {
        return text(right);
    }

    /** Right less left, with its sign. */
    String changeText() {
        return change().isPresent() ? measure.change(change().getAsDouble()) : NOTHING;
    }

    /** Right less left. */
    OptionalDouble change() {
        return left.isPresent() && right.isPresent()
                ? OptionalDouble.of(right.getAsDouble() - left.getAsDouble())
                : OptionalDouble.empty();
    }

    /** {@code good}, {@code bad} or nothing: what going from left to right means. */
    String tone() {
        return change().isPresent() ? measure.tone(change().getAsDouble()) : "";
    }

    /** Whether left and right differ by as much as is shown. */
    boolean isDifferent() {
        return change().isPresent() && measure.isSeen(change().getAsDouble());
    }

    String targetText() {
        return target.map(each -> measure.text(each.value())).orElse(NOTHING);
    }

    /** Whether the plan on the right meets the target. */
    boolean isMet() {
        return target.isPresent()
                && right.isPresent()
                && target.get().sense().isMet(right.getAsDouble(), target.get().value());
    }

    /** Whether the three numbers are not all the same as they are shown. */
    boolean isChanged() {
        return !(baselineText().equals(leftText()) && leftText().equals(rightText()));
    }

    private String text(OptionalDouble value) {
        return value.isPresent() ? measure.text(value.getAsDouble()) : NOTHING;
    }
}
