package org.quandian.ui.map.tool;

import java.util.Locale;
import org.quandian.map.MapPoint;

/**
 * The place that a tool means: the mouse's own, or one near by that the hand is drawn to.
 *
 * @param place where, metres
 * @param kind what is there
 * @param turn how far a stamp turns so that a side of it lies along what is there, radians; 0 where it stays as it is
 */
public record Snap(MapPoint place, Kind kind, double turn) {
    /** What a place is. */
    public enum Kind {
        /** The mouse's own place. */
        FREE,
        /** Somewhere along a street. */
        STREET,
        /** Where streets meet. */
        JUNCTION,
        /** The end of a street that leads no farther. */
        DEAD_END,
        /** A corner of a parcel. */
        CORNER,
        /** Somewhere on the edge of a parcel. */
        EDGE,
        /** The middle of a parcel. */
        MIDDLE,
        /** Beside the edge of a parcel, so that a side of the stamp lies on it. */
        BESIDE,
        /** A corner of something that is placed. */
        PLACED_CORNER,
        /** The edge of something that is placed. */
        PLACED_EDGE,
        /** The whole of an idle parcel. */
        PARCEL;

        /** The word in message keys. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A place where nothing turns. */
    public Snap(MapPoint place, Kind kind) {
        this(place, kind, 0);
    }

    /** The mouse's own place. */
    public static Snap free(MapPoint place) {
        return new Snap(place, Kind.FREE);
    }

    /** Whether it is the mouse's own place, so that there is nothing to mark. */
    public boolean isFree() {
        return kind == Kind.FREE;
    }
}
