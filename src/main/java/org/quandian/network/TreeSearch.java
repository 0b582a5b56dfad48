package org.quandian.network;

/**
 * Shortest ways from one or several origins to every node within a limit (Dijkstra 1959, bounded). Made once for streets, used again
 * and again: a search costs what it reaches, not what there is. Scratch of one thread.
 *
 * <p>Use: {@link #begin}, then {@link #seed} for each origin, then {@link #run}; afterwards {@link #distance} of any node until the next
 * {@link #begin}.
 */
@SuppressWarnings("DoNotCallSuggester")
public final class TreeSearch {
    private final Streets streets;

    /** A search on these streets. */
    public TreeSearch(Streets streets) {
        this.streets = streets;
    }

    /** The streets. */
    public Streets streets() {
        return streets;
    }

    /**
     * Forgets everything before.
     *
     * @param limit metres, inclusive
     */
    public void begin(double limit) {
        throw new UnsupportedOperationException("being built: " + limit);
    }

    /** An origin at a place on a street: its leg counts. The number says which origin it is and may be any. */
    public void seed(EdgePoint place, int origin) {
        throw new UnsupportedOperationException("being built: " + place + origin);
    }

    /** An origin at a node that is already some way off, such as the edge of a region that is computed again. */
    public void seed(int node, double distance, int origin) {
        throw new UnsupportedOperationException("being built: " + node + distance + origin);
    }

    /** Finds every node within the limit. */
    public void run() {
        throw new UnsupportedOperationException("being built");
    }

    /** The same, but only within some nodes: no way leads through others (what they would bring must be given as seeds). */
    public void run(java.util.function.IntPredicate region) {
        throw new UnsupportedOperationException("being built: " + region);
    }

    /** Metres from the nearest origin; positive infinity where none is within the limit. */
    public double distance(int node) {
        throw new UnsupportedOperationException("being built: " + node);
    }

    /** The number of the nearest origin; of several at the same distance the least. Only of nodes that were reached. */
    public int origin(int node) {
        throw new UnsupportedOperationException("being built: " + node);
    }

    /** How many nodes were reached. */
    public int reachedCount() {
        throw new UnsupportedOperationException("being built");
    }

    /** The i-th node that was reached, nearest first. */
    public int reached(int i) {
        throw new UnsupportedOperationException("being built: " + i);
    }
}
