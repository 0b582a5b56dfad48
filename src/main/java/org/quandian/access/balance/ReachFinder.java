package org.quandian.access.balance;

import java.util.function.Predicate;
import org.quandian.planning.Facility;

/** Finds which places lie within a distance of a facility, in one ledger and under one plan. Immutable; any thread. */
interface ReachFinder {
    /** Every place within the limit, which is inclusive; none where it is not above 0 or the facility has no shape. */
    Reach around(Facility facility, double limitMetres);

    /** The facilities around which another finder certainly finds the very same. */
    Predicate<Facility> sameAs(ReachFinder other, double limitMetres);

    /**
     * Places and how far they are. The arrays are not to be written to.
     *
     * @param places numbers of places, ascending
     * @param metres distance of each
     */
    // Arrays, because a city has hundreds of thousands of pairs; nobody compares these.
    @SuppressWarnings("ArrayRecordComponent")
    record Reach(int[] places, double[] metres) {
        /** Nothing. */
        static final Reach NONE = new Reach(new int[0], new double[0]);
    }
}
