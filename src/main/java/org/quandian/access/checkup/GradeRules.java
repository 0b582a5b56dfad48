package org.quandian.access.checkup;

import java.util.EnumMap;
import java.util.Map;
import org.quandian.planning.Obligation;
import org.quandian.planning.Parameter;
import org.quandian.planning.RuleBook;

/**
 * All thresholds of a health check, and what counts as a problem. Read from a rule book; what it does not say is as shipped, for projects
 * made before there was a health check say nothing. Immutable; any thread.
 */
public final class GradeRules {
    /** The parameter that says from which grade on an indicator is a problem: 2 良, 3 中, 4 差. */
    public static final String PROBLEM_FROM = "checkup.problem.grade";
    /** The parameter that says what must be there: 0 only what rules demand (▲), 1 also what they ask for where needed (△), 2 everything. */
    public static final String PROBLEM_SCOPE = "checkup.problem.scope";

    private static final double SHIPPED_FROM = 3;
    private static final double SHIPPED_SCOPE = 1;

    private final Map<GradeClass, GradeRule> rules = new EnumMap<>(GradeClass.class);
    private final Grade problemFrom;
    private final long scope;

    private GradeRules(RuleBook book) {
        for (GradeClass each : GradeClass.values()) {
            GradeRule shipped = each.shipped();
            rules.put(
                    each,
                    new GradeRule(
                            each,
                            number(book, each.parameter(Grade.EXCELLENT), shipped.excellent()),
                            number(book, each.parameter(Grade.GOOD), shipped.good()),
                            number(book, each.parameter(Grade.FAIR), shipped.fair())));
        }
        long from = Math.round(number(book, PROBLEM_FROM, SHIPPED_FROM));
        this.problemFrom = from <= 2 ? Grade.GOOD : from == 3 ? Grade.FAIR : Grade.POOR;
        this.scope = Math.round(number(book, PROBLEM_SCOPE, SHIPPED_SCOPE));
    }

    /** Those of a rule book. */
    public static GradeRules of(RuleBook book) {
        return new GradeRules(book);
    }

    private static double number(RuleBook book, String id, double otherwise) {
        return book.findParameter(id).map(Parameter::value).orElse(otherwise);
    }

    /** The thresholds of a class. */
    public GradeRule rule(GradeClass of) {
        GradeRule rule = rules.get(of);
        return rule == null ? of.shipped() : rule;
    }

    /** Whether a grade makes a problem; the best never does. */
    public boolean isProblem(Grade grade) {
        return grade.compareTo(problemFrom) >= 0;
    }

    /** Whether what is demanded so much has to be there: else it is graded, but lacking it is no problem. */
    public boolean isAsked(Obligation obligation) {
        return switch (obligation) {
            case MUST -> true;
            case NEED -> scope >= 1;
            case UNSAID -> scope >= 2;
        };
    }
}
