package org.quandian.planning;

/** Groups of residents that figures are made for. */
public enum PeopleGroup {
    /** All residents. */
    RESIDENTS(Attributes.POPULATION, Denominator.POPULATION),
    /** Aged 60 and more. */
    ELDERLY(Attributes.ELDERLY, Denominator.ELDERLY),
    /** Of primary school age. */
    CHILDREN_PRIMARY(Attributes.CHILDREN_PRIMARY, Denominator.CHILDREN_PRIMARY),
    /** Of junior school age. */
    CHILDREN_JUNIOR(Attributes.CHILDREN_JUNIOR, Denominator.CHILDREN_JUNIOR),
    /** Of kindergarten age, where the city gives it. */
    CHILDREN_PRESCHOOL(Attributes.CHILDREN_PRESCHOOL, Denominator.CHILDREN_PRESCHOOL),
    /** Under three, where the city gives it. */
    INFANTS(Attributes.INFANTS, Denominator.INFANTS);

    private final String attribute;
    private final Denominator denominator;

    PeopleGroup(String attribute, Denominator denominator) {
        this.attribute = attribute;
        this.denominator = denominator;
    }

    /** The name of the parcel's or building's value. */
    public String attribute() {
        return attribute;
    }

    /** The denominator that counts this group. */
    public Denominator denominator() {
        return denominator;
    }
}
