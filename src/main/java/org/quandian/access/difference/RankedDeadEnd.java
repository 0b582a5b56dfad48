package org.quandian.access.difference;

import java.util.OptionalDouble;

/**
 * A dead end with what opening it would bring to one indicator.
 *
 * @param rank from 1
 * @param end the dead end and its link
 * @param people how much more of the indicator's people, or of what it counts else, is served; 0 or more
 * @param savedMetres by how much the way to the nearest facility becomes shorter, on average over those for whom it does; empty where nobody
 *     walks less, or the indicator knows no nearest facility
 */
public record RankedDeadEnd(int rank, DeadEnd end, double people, OptionalDouble savedMetres) {
    /** What it is ranked by: people gained per metre of link. */
    public double peoplePerMetre() {
        return people / end.metres();
    }
}
