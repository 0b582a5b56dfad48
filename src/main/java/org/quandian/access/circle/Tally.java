package org.quandian.access.circle;

/**
 * What is counted of a chunk, a zone or the city, in residents; one row of numbers so that rows can be shared and added. Written by one
 * thread, then only read.
 */
final class Tally {
    /** Lower bounds of the score classes. */
    static final double[] CLASS_FROM = {0, 50, 65, 75, 88};

    private static final int TOTAL = 0;
    private static final int COMPLETE = 1;
    private static final int REACHED = 2;
    private static final int REACHED_WEIGHT = 3;
    private static final int CLASSES = 4;
    private static final int LACKING = CLASSES + CLASS_FROM.length;

    private final double[] row;

    Tally(int items) {
        this.row = new double[LACKING + items];
    }

    /** Residents of whom the same can be said. */
    void add(double people, double complete, double reached, double reachedWeight, double score) {
        row[TOTAL] += people;
        row[COMPLETE] += people * complete;
        row[REACHED] += people * reached;
        row[REACHED_WEIGHT] += people * reachedWeight;
        int scoreClass = CLASS_FROM.length - 1;
        while (score < CLASS_FROM[scoreClass]) {
            scoreClass--;
        }
        row[CLASSES + scoreClass] += people;
    }

    void addLacking(int item, double people) {
        row[LACKING + item] += people;
    }

    void add(Tally other) {
        for (int i = 0; i < row.length; i++) {
            row[i] += other.row[i];
        }
    }

    /** Residents. */
    double total() {
        return row[TOTAL];
    }

    /** Residents in a complete circle. */
    double complete() {
        return row[COMPLETE];
    }

    /** Residents times types that reach them. */
    double reached() {
        return row[REACHED];
    }

    /** Residents times the weight of the types that reach them. */
    double reachedWeight() {
        return row[REACHED_WEIGHT];
    }

    /** Residents of a score class. */
    double inClass(int scoreClass) {
        return row[CLASSES + scoreClass];
    }

    /** Residents whom a type does not reach. */
    double lacking(int item) {
        return row[LACKING + item];
    }
}
