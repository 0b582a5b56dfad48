package org.quandian.access.explain;

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
 *     building that people live in
 */
public record Question(String indicatorId, Optional<Denominator> denominator, ZoneLevel level, String place) {
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
}
