package org.quandian.planning;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The named values of one feature, under the program's own names (see the constants), never the file's field names. Values are
 * {@link Double}, {@link Long} or {@link String}; a value that was missing or unusable in the file is absent.
 */
public record Attributes(Map<String, Object> values) {
    /** No values. */
    public static final Attributes NONE = new Attributes(Map.of());

    /** Residents (常住人口), persons. */
    public static final String POPULATION = "population";
    /** Households (户). */
    public static final String HOUSEHOLDS = "households";
    /** Children of primary school age. */
    public static final String CHILDREN_PRIMARY = "children_primary";
    /** Children of junior school age. */
    public static final String CHILDREN_JUNIOR = "children_junior";
    /** Residents aged 60 and more. */
    public static final String ELDERLY = "elderly";
    /** Children of kindergarten age, three to six. */
    public static final String CHILDREN_PRESCHOOL = "children_preschool";
    /** Children under three. */
    public static final String INFANTS = "infants";
    /** Year of construction. */
    public static final String BUILT = "built";
    /** Storeys above ground. */
    public static final String FLOORS = "floors";
    /** Use of a building. */
    public static final String USE = "use";
    /** Type of a facility, kebab-case English. */
    public static final String TYPE = "type";
    /** Floor area of a facility or building, square metres. */
    public static final String FLOOR_AREA = "floor_area";
    /** Places, beds or persons a facility has room for. */
    public static final String CAPACITY = "capacity";
    /** Parking spaces with charging. */
    public static final String PILES = "piles";
    /** First and last hour (0 to 24) at which a shared car park is open to residents; the last may lie past midnight. */
    public static final String OPEN_FROM = "open_from";
    /** See {@link #OPEN_FROM}. */
    public static final String OPEN_TO = "open_to";
    /** Name of the school that a zone belongs to. */
    public static final String SCHOOL = "school";
    /** School level: {@code primary}, {@code junior}, {@code nine_year}, {@code senior}. */
    public static final String LEVEL = "level";
    /** School seats (学位). */
    public static final String SEATS = "seats";
    /** Parking spaces (泊位). */
    public static final String SPACES = "spaces";
    /** Road class. */
    public static final String CLASS = "class";
    /** Kind of a barrier: {@code river}, {@code water}, {@code railway}; kind of a parking lot. */
    public static final String KIND = "kind";
    /** Whether a road runs on a bridge: a number, or a word such as {@code viaduct}. */
    public static final String BRIDGE = "bridge";
    /** Whether a road runs in a tunnel: a number, or a word; {@code building_passage} leads through a house on the ground. */
    public static final String TUNNEL = "tunnel";
    /** How high a road runs above others that it crosses; 0 the ground, negative below. A number, or a text that is one. */
    public static final String LAYER = "layer";
    /** Whether a road may be walked: {@code no}, {@code private}; {@code yes}, {@code designated}, {@code permissive}. */
    public static final String FOOT = "foot";
    /** Whether a road may be used at all; the words of {@link #FOOT}, which outdoes it. */
    public static final String ACCESS = "access";

    /** Whether a green, a road or a car park says that it is closed to the public, see {@link #ACCESS}. */
    public static boolean isClosed(Feature feature) {
        String access = feature.attributes().text(ACCESS).orElse("");
        return access.equals("no") || access.equals("private");
    }

    /** Takes a copy. */
    public Attributes {
        values = Map.copyOf(values);
    }

    /** The number under that name, if there is one. */
    public OptionalDouble number(String name) {
        return values.get(name) instanceof Number number
                ? OptionalDouble.of(number.doubleValue())
                : OptionalDouble.empty();
    }

    /** The number under that name, 0 where there is none. */
    public double numberOrZero(String name) {
        return number(name).orElse(0);
    }

    /** The text under that name, if there is one. */
    public Optional<String> text(String name) {
        return values.get(name) instanceof String text ? Optional.of(text) : Optional.empty();
    }
}
