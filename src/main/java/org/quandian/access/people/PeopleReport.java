package org.quandian.access.people;

/**
 * What became of the residents that a city gives on parcels and on buildings: shown beside the figures, so that nothing is left out or
 * taken twice in silence. Numbers are of residents; whole groups follow the same rules each on its own.
 *
 * @param onParcels residents of parcels without homes: they stand on the parcel's area
 * @param spread residents of parcels that were spread over the homes in them
 * @param homes homes of those parcels
 * @param onBuildings residents given on buildings, and used, inside parcels
 * @param passedOver residents given on buildings whose parcel gives them too: the parcel's number is the one that counts
 * @param outside residents given on buildings outside every parcel, and used
 * @param withoutFloors homes whose storeys are not known: counted as one storey
 */
public record PeopleReport(
        double onParcels,
        double spread,
        int homes,
        double onBuildings,
        double passedOver,
        double outside,
        int withoutFloors) {
    /** Everybody who counts. */
    public double total() {
        return onParcels + spread + onBuildings + outside;
    }
}
