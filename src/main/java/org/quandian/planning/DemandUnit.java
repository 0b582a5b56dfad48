package org.quandian.planning;

import org.locationtech.jts.geom.Geometry;

/**
 * A residential parcel (需求单元): where people live whose reach is measured.
 *
 * @param index position in {@link Baseline#demandUnits()}
 * @param id identifier of the parcel
 * @param name name, may be empty
 * @param shape polygonal, valid, metres
 * @param area its area in square metres, greater than 0
 * @param population residents, 0 or more
 * @param households households, 0 or more
 * @param childrenPrimary children of primary school age
 * @param childrenJunior children of junior school age
 * @param elderly residents aged 60 and more
 * @param attributes everything else the parcel says, such as {@link Attributes#BUILT} or {@link Attributes#SPACES}
 */
public record DemandUnit(
        int index,
        String id,
        String name,
        Geometry shape,
        double area,
        double population,
        double households,
        double childrenPrimary,
        double childrenJunior,
        double elderly,
        Attributes attributes) {

    /** Residents of a group. */
    public double people(PeopleGroup group) {
        return switch (group) {
            case RESIDENTS -> population;
            case ELDERLY -> elderly;
            case CHILDREN_PRIMARY -> childrenPrimary;
            case CHILDREN_JUNIOR -> childrenJunior;
            case CHILDREN_PRESCHOOL, INFANTS -> attributes.numberOrZero(group.attribute());
        };
    }

    static DemandUnit of(int index, Feature feature) {
        Attributes values = feature.attributes();
        return new DemandUnit(
                index,
                feature.id(),
                feature.name(),
                feature.shape(),
                feature.shape().getArea(),
                values.numberOrZero(Attributes.POPULATION),
                values.numberOrZero(Attributes.HOUSEHOLDS),
                values.numberOrZero(Attributes.CHILDREN_PRIMARY),
                values.numberOrZero(Attributes.CHILDREN_JUNIOR),
                values.numberOrZero(Attributes.ELDERLY),
                values);
    }
}
