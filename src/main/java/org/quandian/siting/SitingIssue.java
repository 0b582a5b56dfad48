package org.quandian.siting;

import java.util.Map;

/**
 * One reason why an intervention should not stand where it is.
 *
 * @param code which rule it breaks
 * @param args values for the sentence: {@code area}, {@code min}, {@code max}, {@code name}, {@code count}, {@code metres}
 */
public record SitingIssue(Code code, Map<String, String> args) {
    /** Which rule is broken. */
    public enum Code {
        /** An outline without an area, or a way without a length. */
        NO_SIZE,
        /** An outline that crosses or touches itself. */
        CROSSES_ITSELF,
        /** Smaller than its kind allows. */
        TOO_SMALL,
        /** Larger than its kind allows. */
        TOO_LARGE,
        /** On a building. */
        INSIDE_BUILDING,
        /** In a river, lake or canal. */
        IN_WATER,
        /** On railway land. */
        ON_RAILWAY,
        /** Not (wholly) inside the study area. */
        OUTSIDE_STUDY_AREA,
        /** On an existing park. */
        ON_PARK,
        /** On another intervention. */
        ON_INTERVENTION,
        /** A street that leads across water and is no bridge. */
        ACROSS_WATER,
        /** A street that leads across a railway and is neither bridge nor underpass. */
        ACROSS_RAILWAY,
        /** A street that leads through a building. */
        THROUGH_BUILDING,
        /** A bar that lies across no road. */
        NO_ROAD,
        /** An entrance that is far from what it leads into, or from everything. */
        FAR_FROM_PLACE,
        /** Less floor than its kind needs. */
        FLOOR_TOO_SMALL(true),
        /** A centre with fewer services than it should have. */
        TOO_FEW_SERVICES(true),
        /** A centre with too few services for the old, for infants, after school or for meals. */
        TOO_FEW_CORE_SERVICES(true),
        /** A centre whose services need more floor than it has. */
        SERVICES_EXCEED_FLOOR(true),
        /** A school with fewer or more classes than the standard has. */
        CLASSES_OUT_OF_RANGE(true),
        /** A school on less land than its seats need. */
        SCHOOL_LAND_SMALL(true),
        /** Parking without room for a single space. */
        NO_SPACES,
        /** Shared parking that is not open all night, so that nobody can leave a car there. */
        NOT_OPEN_AT_NIGHT(true),
        /** A green that is open for fewer hours than it should be. */
        HOURS_SHORT(true),
        /** An idle site that is none. */
        NOT_IDLE,
        /** An idle site that something else of the plan already uses. */
        ALREADY_USED,
        /** A green that the public may enter already. */
        ALREADY_OPEN,
        /** A green of which the city's data know nothing. */
        NO_CLOSED_GREEN(true),
        /** Kerbside parking along no road. */
        FAR_FROM_ROAD,
        /** Kerbside parking at a junction. */
        AT_JUNCTION,
        /** What it names is not in the city's data, nor in the plan. */
        UNKNOWN_PLACE,
        /** It names something that is farther away than what is added to it may be. */
        FAR_FROM_NAMED,
        /** The renewal of an estate where nobody lives. */
        NO_ESTATE,
        /** A shelter near something that may burn or explode. */
        NEAR_HAZARD,
        /** A community for which the plan has another complete community. */
        COMMUNITY_TWICE(true);

        private final boolean advice;

        Code() {
            this(false);
        }

        Code(boolean advice) {
            this.advice = advice;
        }

        /** Whether it is told and hinders nobody: the number may be another one in that city, and can be changed afterwards. */
        public boolean isAdvice() {
            return advice;
        }
    }

    /** Takes a copy. */
    public SitingIssue {
        args = Map.copyOf(args);
    }
}
