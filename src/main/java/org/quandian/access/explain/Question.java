package org.quandian.access.explain;

import java.util.List;
import java.util.Optional;
import org.quandian.planning.Denominator;
import org.quandian.planning.ZoneLevel;

/**
 * Which figure is to be explained.
 *
 * @param indicatorId the indicator
 * @param denominator what its rate is a share of; the usual one where nothing is said
 * @param level what the figure is of
 * @param place name of the zone; empty for the city and for what lies in no zone; of {@link ZoneLevel#UNIT} the id of a parcel, or of a
 *     building that people live in; of a group of parcels the name of where they lie
 * @param group ids of the parcels whose figure it is together, such as those of a gap; empty for one place
 */
public record Question(
        String indicatorId, Optional<Denominator> denominator, ZoneLevel level, String place, List<String> group) {
    /** Takes a copy. */
    public Question {
        group = List.copyOf(group);
    }

    /** The figure of one place. */
    public Question(String indicatorId, Optional<Denominator> denominator, ZoneLevel level, String place) {
        this(indicatorId, denominator, level, place, List.of());
    }

    /** The figure of the whole city. */
    public static Question city(String indicatorId, Denominator denominator) {
        return new Question(indicatorId, Optional.of(denominator), ZoneLevel.CITY, "");
    }

    /** The same of one parcel or home. */
    public Question ofUnit(String id) {
        return new Question(indicatorId, denominator, ZoneLevel.UNIT, id);
    }

    /** The same of a zone. */
    public Question of(ZoneLevel newLevel, String zone) {
        return new Question(indicatorId, denominator, newLevel, zone);
    }

    /** The same of several parcels together, at least one; {@code where} says where they lie. */
    public Question ofGroup(String where, List<String> parcels) {
        return new Question(indicatorId, denominator, ZoneLevel.UNIT, where, parcels);
    }

    /** Whether it asks for several parcels together. */
    public boolean isOfGroup() {
        return !group.isEmpty();
    }
}
