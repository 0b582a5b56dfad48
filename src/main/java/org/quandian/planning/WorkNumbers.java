package org.quandian.planning;

import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The numbers that interventions go by: sizes, distances and unit prices. Each is a parameter of the rules in force and can be edited; a
 * project made before there was such a parameter goes by the number shipped, which is repeated here. Stateless.
 */
public final class WorkNumbers {
    /** Least area of a pocket park, m². */
    public static final String POCKET_LEAST = "pocket-park.area.least";
    /** Largest area of a pocket park, m². */
    public static final String POCKET_MOST = "pocket-park.area.most";
    /** Hours a day that a green should be open at least. */
    public static final String GREEN_HOURS = "green.open-hours.least";
    /** Least floor of an embedded service centre, m². */
    public static final String EMBEDDED_FLOOR = "embedded.floor.least";
    /** Least number of its services. */
    public static final String EMBEDDED_SERVICES = "embedded.services.least";
    /** Least number among them for the old, children, after school and meals. */
    public static final String EMBEDDED_CORE = "embedded.core.least";
    /** Land of one space on the ground, m². */
    public static final String SPACE_SURFACE = "parking.m2-per-space";
    /** Floor of one space in a parking deck, m². */
    public static final String SPACE_DECK = "parking.m2-per-space.deck";
    /** Land of one space of a mechanical car park on one level, m². */
    public static final String SPACE_MECHANICAL = "parking.m2-per-space.mechanical";
    /** Kerb of one space, m. */
    public static final String KERB_LENGTH = "parking.kerb.length";
    /** How far kerbside spaces must be from a junction, m. */
    public static final String KERB_JUNCTION = "parking.kerb.junction";
    /** How far kerbside spaces may be from the middle of their road, m. */
    public static final String KERB_ROAD = "parking.kerb.road";
    /** Land of one school seat, m². */
    public static final String SEAT_LAND = "school.m2-per-seat";
    /** Least classes of a school, by level. */
    public static final String CLASSES_LEAST = "school.classes.least.";
    /** Most classes of a school, by level. */
    public static final String CLASSES_MOST = "school.classes.most.";
    /** How far what is added to something may be from it, m. */
    public static final String ADDED_WITHIN = "added.within";
    /** Least distance of a shelter from what may burn or explode, m. */
    public static final String SHELTER_HAZARD = "shelter.hazard-distance";
    /** Least floor of a public toilet, m². */
    public static final String TOILET_FLOOR = "toilet.floor.least";
    /** Least floor of a micro fire station, m². */
    public static final String FIRE_MICRO_FLOOR = "fire.micro.floor.least";

    private static final Map<String, Double> SHIPPED = Map.ofEntries(
            Map.entry(POCKET_LEAST, 400.0),
            Map.entry(POCKET_MOST, 10_000.0),
            Map.entry(GREEN_HOURS, 12.0),
            Map.entry(EMBEDDED_FLOOR, 600.0),
            Map.entry(EMBEDDED_SERVICES, 3.0),
            Map.entry(EMBEDDED_CORE, 2.0),
            Map.entry(SPACE_SURFACE, 30.0),
            Map.entry(SPACE_DECK, 35.0),
            Map.entry(SPACE_MECHANICAL, 20.0),
            Map.entry(KERB_LENGTH, 6.0),
            Map.entry(KERB_JUNCTION, 20.0),
            Map.entry(KERB_ROAD, 20.0),
            Map.entry(SEAT_LAND, 20.0),
            Map.entry(CLASSES_LEAST + "primary", 12.0),
            Map.entry(CLASSES_LEAST + "junior", 18.0),
            Map.entry(CLASSES_LEAST + "nine_year", 18.0),
            Map.entry(CLASSES_MOST + "primary", 36.0),
            Map.entry(CLASSES_MOST + "junior", 36.0),
            Map.entry(CLASSES_MOST + "nine_year", 45.0),
            Map.entry(ADDED_WITHIN, 50.0),
            Map.entry(SHELTER_HAZARD, 30.0),
            Map.entry(TOILET_FLOOR, 30.0),
            Map.entry(FIRE_MICRO_FLOOR, 35.0));

    private WorkNumbers() {}

    /** The number with that id: of the rules, else as shipped; empty where neither has it. */
    public static OptionalDouble find(RuleBook rules, String id) {
        Optional<Parameter> own = rules.findParameter(id);
        if (own.isPresent()) {
            return OptionalDouble.of(own.get().value());
        }
        Double shipped = id.startsWith(PriceList.PRICE) ? PriceList.SHIPPED.get(id) : SHIPPED.get(id);
        return shipped == null ? OptionalDouble.empty() : OptionalDouble.of(shipped);
    }

    /**
     * The same where there is one.
     *
     * @throws NoSuchElementException if there is none
     */
    public static double get(RuleBook rules, String id) {
        return find(rules, id).orElseThrow(() -> new NoSuchElementException("no parameter " + id));
    }

    /** All numbers as shipped, unit prices left out. */
    public static Map<String, Double> shipped() {
        return SHIPPED;
    }
}
