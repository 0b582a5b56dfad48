package org.quandian.portrayal;

import java.util.Locale;

/** What kind of question an indicator answers: decides its words, its map and what of its details is shown. */
public enum IndicatorFamily {
    /** Who has one in reach: parks and facilities. */
    SERVICE,
    /** Who lives in a complete living circle (生活圈). */
    CIRCLE,
    /** Which children have a seat (学位). */
    SEATS,
    /** Which addresses have a school zone (学区). */
    ZONES,
    /** Which needed parking or charging spaces there are (泊位). */
    SPACES,
    /** Which needed beds and childcare places there are (床位、托位). */
    PLACES,
    /** Which needed shelter area there is (避难面积). */
    SHELTER,
    /** Which communities are complete (完整社区). */
    COMMUNITY;

    /** The family of an indicator; whatever is not known by its id answers who has one in reach. */
    public static IndicatorFamily of(String indicatorId) {
        if (indicatorId.startsWith("living-circle.")) {
            return CIRCLE;
        }
        if (indicatorId.startsWith("school.")) {
            return indicatorId.endsWith(".seats") ? SEATS : ZONES;
        }
        return switch (indicatorId) {
            case "parking", "charging" -> SPACES;
            case "elderly-care.places", "childcare.places" -> PLACES;
            case "shelter.area" -> SHELTER;
            case "complete-community" -> COMMUNITY;
            default -> SERVICE;
        };
    }

    /** The word in message keys: {@code family.ID…}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
