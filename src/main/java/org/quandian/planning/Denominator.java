package org.quandian.planning;

import java.util.Arrays;
import java.util.Optional;

/** What a rate is a share of. Rates with different denominators are never compared or added. */
public enum Denominator {
    /** Residential land (居住用地), by covered area. */
    RESIDENTIAL_LAND("residential_land", "m2"),
    /** Built land (建设用地), by covered area. */
    BUILT_LAND("built_land", "m2"),
    /** Residents (常住人口). */
    POPULATION("population", "person"),
    /** Residents aged 60 and more. */
    ELDERLY("elderly", "person"),
    /** Children of primary school age. */
    CHILDREN_PRIMARY("children_primary", "person"),
    /** Children of junior school age. */
    CHILDREN_JUNIOR("children_junior", "person"),
    /** Children of kindergarten age, three to six. */
    CHILDREN_PRESCHOOL("children_preschool", "person"),
    /** Children under three. */
    INFANTS("infants", "person"),
    /** Parking spaces that are needed (泊位). */
    SPACES("spaces", "space"),
    /** Parking spaces that need charging. */
    CHARGING_SPACES("charging_spaces", "space"),
    /** Places or beds that are needed. */
    PLACES("places", "place"),
    /** Effective shelter area that is needed (有效避难面积). */
    SHELTER_AREA("shelter_area", "m2"),
    /** Addresses: residential parcels by number. */
    ADDRESSES("addresses", "address"),
    /** Communities by number. */
    COMMUNITIES("communities", "community");

    private final String id;
    private final String unit;

    Denominator(String id, String unit) {
        this.id = id;
        this.unit = unit;
    }

    /** The word used in files and on the command line. */
    public String id() {
        return id;
    }

    /** The unit of totals, such as {@code m2}, {@code person}, {@code space}. */
    public String unit() {
        return unit;
    }

    /** The denominator with that word, if it is one. */
    public static Optional<Denominator> findById(String id) {
        return Arrays.stream(values()).filter(each -> each.id.equals(id)).findFirst();
    }

    /** Whether it counts residents or some of them, wherever they live. */
    public boolean countsPeople() {
        return unit.equals("person");
    }
}
