package org.quandian.ui.compare;

import java.util.Optional;
import java.util.OptionalDouble;
import org.quandian.access.explain.Question;
import org.quandian.planning.Denominator;
import org.quandian.planning.Ledger;
import org.quandian.planning.TargetSense;

/**
 * One line of the table: a number of the city as it stands and under two plans. Immutable.
 *
 * @param key unique in the table
 * @param indicatorId the indicator it belongs to; empty for what a plan takes
 * @param label what it is
 * @param unit of the numbers as shown
 * @param ledger how distance was measured; empty where nothing is measured by distance
 * @param denominator what the number is, or is a share of; empty where nobody can say where it comes from
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
        Optional<Denominator> denominator,
        String regime,
        Measure measure,
        OptionalDouble baseline,
        OptionalDouble left,
        OptionalDouble right,
        Optional<CompareTarget> target) {
    static final String NOTHING = "–";

    /** The same with what is wanted. */
    CompareRow withTarget(Optional<CompareTarget> wanted) {
        return new CompareRow(
                key, indicatorId, label, unit, ledger, denominator, regime, measure, baseline, left, right, wanted);
    }

    /** The same under another key. */
    CompareRow withKey(String other) {
        return new CompareRow(
                other, indicatorId, label, unit, ledger, denominator, regime, measure, baseline, left, right, target);
    }

    /** What to ask about where it comes from; empty where there is nothing to tell. */
    Optional<Question> question() {
        return denominator.map(each -> Question.city(indicatorId, each));
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
        return target.map(each -> (each.sense() == TargetSense.AT_MOST ? "≤ " : "") + measure.text(each.value()))
                .orElse(NOTHING);
    }

    /** What the plan on the right still lacks of the target, as it is shown; empty where it meets it. */
    Optional<String> shortfallText() {
        if (target.isEmpty() || right.isEmpty() || isMet()) {
            return Optional.empty();
        }
        double gap = target.get().sense().gap(right.getAsDouble(), target.get().value());
        return Optional.of(measure.text(gap));
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
