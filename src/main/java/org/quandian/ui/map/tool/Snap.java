package org.quandian.ui.map.tool;

import org.quandian.map.MapPoint;

/**
 * The place that a street tool means: the mouse's own, or one on the streets near by.
 *
 * @param place where, metres
 * @param kind what is there
 */
public record Snap(MapPoint place, Kind kind) {
    /** What a place on the streets is. */
    public enum Kind {
        /** The mouse's own place. */
        FREE,
        /** Somewhere along a street. */
        STREET,
        /** The end of a street that leads no farther. */
        DEAD_END
    }

    /** The mouse's own place. */
    public static Snap free(MapPoint place) {
        return new Snap(place, Kind.FREE);
    }

    /** Whether it is on a street. */
    public boolean isOnStreet() {
        return kind != Kind.FREE;
    }
}
