package org.quandian.access.flow;

/**
 * Who goes where, and who is left without a place. Immutable; may be read from any thread.
 *
 * <p>Amounts are whole thousandths, so nothing is lost: {@code assigned + unassigned == demand} holds exactly in
 * thousandths, and for every sink {@code assignedTo <= capacity}. Figures do not depend on the order in which units
 * or sinks were given, nor on how the answer was found.
 */
public interface FlowSolution {
    /** Everything that needs a place: the units' demands, each rounded to a thousandth, added up. */
    double demand();

    /** How much of it has a place. */
    double assigned();

    /** How much of it has none: out of everyone's reach, or the places in reach are taken. */
    double unassigned();

    /** All places, used or not. */
    double capacity();

    /** Distance of all that have a place, in person-metres, from the given distances taken to the micrometre. */
    double totalDistanceMetres();

    /**
     * How many places of a sink are taken: the numerator of its utilisation.
     *
     * @throws IllegalArgumentException if there is no such sink
     */
    double assignedTo(String sinkId);

    /** How much of a unit has no place. */
    double unassignedOf(int unit);

    /** Tells who goes where, in the order of the units and, for one unit, nearest first (equally near: by the sink's id). */
    void forEachFlow(FlowVisitor visitor);

    /** The longest distance anyone is assigned over, in metres; 0 if nobody is assigned. */
    double farthestMetres();

    /** The same with every unit kept together; see {@link WholeUnits} for the method and its gap. */
    WholeUnits withoutSplitting();
}
