package org.quandian.ui.map;

import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;

/**
 * What is reached on foot, as the map shows it over everything else. Immutable.
 *
 * @param streets parts of streets that are reached
 * @param grounds what is reached within some minutes, the least first
 * @param ways ways to facilities
 */
public record WalkPicture(List<LineString> streets, List<Ground> grounds, List<Way> ways) {
    /** Nothing. */
    public static final WalkPicture NONE = new WalkPicture(List.of(), List.of(), List.of());

    /** Takes copies. */
    public WalkPicture {
        streets = List.copyOf(streets);
        grounds = List.copyOf(grounds);
        ways = List.copyOf(ways);
    }

    /**
     * What is reached within some minutes.
     *
     * @param minutes on foot
     * @param metres on foot
     * @param area m
     */
    public record Ground(int minutes, double metres, Geometry area) {}

    /**
     * A way to a facility.
     *
     * @param line from the place to the facility
     * @param within whether it is near enough
     */
    public record Way(LineString line, boolean within) {}

    /** The same with these ways. */
    public WalkPicture withWays(List<Way> newWays) {
        return new WalkPicture(streets, grounds, newWays);
    }
}
