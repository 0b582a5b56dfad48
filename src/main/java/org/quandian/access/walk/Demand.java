package org.quandian.access.walk;

import java.util.function.IntConsumer;
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

    /** Hands over the dwellings of a parcel and its own point. */
    void forEachOf(int parcel, IntConsumer visitor) {
        int first = dwellings.firstOf(parcel);
        for (int point = first; point < first + dwellings.countOf(parcel); point++) {
            visitor.accept(point);
        }
        visitor.accept(ofParcel(parcel));
    }

    Dwellings dwellings() {
        return dwellings;
    }
}
