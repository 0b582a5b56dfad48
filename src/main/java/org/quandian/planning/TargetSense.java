package org.quandian.planning;

/** How a target (目标) is meant. */
public enum TargetSense {
    /** At least the value (不低于). */
    AT_LEAST("at_least"),
    /** At most the value (不高于). */
    AT_MOST("at_most"),
    /** Everything or everybody (全部); the value, where there is one, is the whole. */
    ALL("all"),
    /** Words without a number that can be reached or missed (定性). */
    WORDS("words");

    private final String id;

    TargetSense(String id) {
        this.id = id;
    }

    /** The word used in files. */
    public String id() {
        return id;
    }

    /** Whether a figure fulfils a target value; a figure one part in a thousand million short does, for figures are sums. */
    public boolean isMet(double figure, double value) {
        return gap(figure, value) <= 1e-9 * Math.max(1, Math.abs(value));
    }

    /** What a figure lacks, in the target's unit: positive where it falls short, 0 or negative where the target is met. */
    public double gap(double figure, double value) {
        return this == AT_MOST ? figure - value : value - figure;
    }
}
