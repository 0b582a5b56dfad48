package org.quandian.access.walk;

import org.quandian.access.people.Dwellings;

/**
 * The points whose distances count: first every dwelling, then every parcel, which stands for its land and for people without homes.
 * Immutable; any thread.
 */
final class Demand {
    private final Dwellings dwellings;
    private final int parcels;

    Demand(Dwellings dwellings, int parcels) {
        this.dwellings = dwellings;
        this.parcels = parcels;
    }

    int size() {
        return dwellings.size() + parcels;
    }

    int dwellingCount() {
        return dwellings.size();
    }

    /** The point of a parcel. */
    int ofParcel(int parcel) {
        return dwellings.size() + parcel;
    }

    boolean isParcel(int point) {
        return point >= dwellings.size();
    }

    /** The parcel that a point stands for or in, or {@link Dwellings#NO_UNIT}. */
    int parcel(int point) {
        return isParcel(point) ? point - dwellings.size() : dwellings.unit(point);
    }

    double x(int point) {
        return isParcel(point) ? dwellings.centreX(point - dwellings.size()) : dwellings.x(point);
    }

    double y(int point) {
        return isParcel(point) ? dwellings.centreY(point - dwellings.size()) : dwellings.y(point);
    }

    Dwellings dwellings() {
        return dwellings;
    }
}
