package org.quandian.access.flow;

/** Finds a flow that is (nearly) best from nothing. */
interface FlowStart {
    /** Whether it can work on this machine. */
    boolean isAvailable();

    /**
     * Fills an empty network and sets prices near the right ones; whatever it leaves, {@link Network#makeContent} and
     * {@link Repair} make of it the best.
     */
    void fill(Network network);
}
