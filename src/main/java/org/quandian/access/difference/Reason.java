package org.quandian.access.difference;

import java.util.Locale;

/** Why somebody who is served on paper is not on foot, in the order in which it is looked for: the first that holds is named. */
public enum Reason {
    /** Only a part of the parcel lies within the radius, its middle does not; on foot a parcel counts as a whole. */
    PARTLY,
    /** The home joins no street. */
    OFF_NETWORK,
    /** No street leads into the facility that serves it on paper. */
    FACILITY_OFF_NETWORK,
    /** Walking to the nearest side of the facility would do, but its ways in are farther. */
    NO_ENTRANCE,
    /** The straight line to the facility crosses a river. */
    RIVER,
    /** It crosses other water. */
    WATER,
    /** It crosses a railway. */
    RAILWAY,
    /** It crosses a road that nobody walks on. */
    MOTORWAY,
    /** With the dead ends around opened it would be near enough. */
    MISSING_LINK,
    /** The streets lead around. */
    DETOUR;

    /** The word in files and message keys. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
