package org.quandian.access.checkup;

/**
 * The thresholds of one class, all of them inclusive.
 *
 * @param of the class
 * @param excellent from here it is 优: a least share or a greatest shortage
 * @param good from here it is 良
 * @param fair from here it is 中; beyond it is 差
 */
public record GradeRule(GradeClass of, double excellent, double good, double fair) {
    /** Smaller differences are rounding: a need that is met to the last place lacks nothing. */
    private static final double NOISE = 1e-9;

    /** Whether a better grade asks no less than a worse one; thresholds that contradict each other grade nothing. */
    public boolean isInOrder() {
        return of.basis().isRate() ? excellent >= good && good >= fair : excellent <= good && good <= fair;
    }

    /**
     * The grade of a value; never worse for a better value.
     *
     * @param value a share, or a balance for each person or household: positive for a surplus, negative for a shortage
     */
    public Grade grade(double value) {
        if (reaches(value, excellent)) {
            return Grade.EXCELLENT;
        }
        if (reaches(value, good)) {
            return Grade.GOOD;
        }
        return reaches(value, fair) ? Grade.FAIR : Grade.POOR;
    }

    /** The threshold of a grade. */
    public double threshold(Grade grade) {
        return switch (grade) {
            case EXCELLENT -> excellent;
            case GOOD -> good;
            case FAIR, POOR -> fair;
        };
    }

    private boolean reaches(double value, double threshold) {
        return value >= (of.basis().isRate() ? threshold : -threshold) - NOISE;
    }
}
