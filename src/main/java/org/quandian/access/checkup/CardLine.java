package org.quandian.access.checkup;

import java.util.Optional;
import java.util.OptionalDouble;
import org.quandian.access.CoverageRate;
import org.quandian.planning.Obligation;

/**
 * One indicator on a card.
 *
 * @param indicatorId the indicator
 * @param figure total and served as every other table tells them, by the indicator's usual denominator: the key says which ledger and regime
 * @param of the class it is graded in; empty where there is none for it
 * @param value what is graded: a share, or a surplus (positive) or shortage (negative) for each person or household; empty where not graded
 * @param grade empty where not graded
 * @param ungraded why not; empty where it is
 * @param missing what lacks, 0 or more, in {@code unit}
 * @param unit of what lacks: that of the denominator, or {@code item} for a checklist
 * @param people whom the lack concerns: people without it, or else residents in proportion to what lacks
 * @param estimated whether {@code people} is such a proportion
 * @param obligation how much the rules demand it
 * @param asked whether it has to be there, so that lacking it is a problem
 */
public record CardLine(
        String indicatorId,
        CoverageRate figure,
        Optional<GradeClass> of,
        OptionalDouble value,
        Optional<Grade> grade,
        Optional<Ungraded> ungraded,
        double missing,
        String unit,
        double people,
        boolean estimated,
        Obligation obligation,
        boolean asked) {
    /** The unit of checklists: {@code missing} counts items that are known not to be there. */
    public static final String ITEM = "item";
}
