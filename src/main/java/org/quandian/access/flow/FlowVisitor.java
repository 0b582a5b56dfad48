package org.quandian.access.flow;

/** Is told who goes where. Called on the thread that asked. */
@FunctionalInterface
public interface FlowVisitor {
    /**
     * One unit's part in one place.
     *
     * @param unit place of the unit in the list of units
     * @param sinkId where it goes
     * @param amount how many of it go there, above 0
     */
    void visit(int unit, String sinkId, double amount);
}
