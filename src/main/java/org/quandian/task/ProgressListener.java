package org.quandian.task;

/** Hears how far a long piece of work has come. Called on the worker's thread, possibly often; must return at once. */
@FunctionalInterface
public interface ProgressListener {
    /** Hears nothing. */
    ProgressListener SILENT = (step, done) -> {};

    /** Hears the part of a longer piece of work that goes from one share to another. */
    static ProgressListener part(ProgressListener whole, double from, double to) {
        return (step, done) -> whole.report(step, done < 0 ? done : from + done * (to - from));
    }

    /**
     * One report.
     *
     * @param step what is being worked on: a file or layer name, never a sentence
     * @param done the share that is done, 0 to 1, or a negative number where it cannot be told
     */
    void report(String step, double done);
}
