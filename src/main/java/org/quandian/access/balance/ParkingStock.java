package org.quandian.access.balance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.index.strtree.STRtree;
import org.quandian.geometry.ShapeOutline;
import org.quandian.planning.Attributes;
import org.quandian.planning.Baseline;
import org.quandian.planning.DemandUnit;
import org.quandian.planning.Facility;
import org.quandian.planning.Feature;
import org.quandian.planning.LayerRole;
import org.quandian.planning.NightHours;
import org.quandian.planning.ParkingRatio;

/**
 * Spaces that estates need and have, and the car parks around them, as the city stands.
 *
 * <p>Need of a parcel is its households times the spaces per household of its age; where the year is not known the newest line holds.
 * Its own spaces are what the parcel says and those of estate car parks: one belongs to the parcel its point lies in (of several, the
 * first by id), else to the nearest within the home radius (equally near: the first by id). Amounts by place, in thousandths. Immutable;
 * any thread.
 */
final class ParkingStock {
    private final List<ParkingRatio> ratios;
    private final int[] lineOfParcel;
    private final long[] need;
    private final long[] own;
    private final long[] ownPiles;
    private final long[] charging;
    private final Estates estates;
    private final List<CarPark> around = new ArrayList<>();
    private final List<CarPark> passedOver = new ArrayList<>();
    private final List<CarPark> estatesOfNobody = new ArrayList<>();

    ParkingStock(BalanceGround ground) {
        Baseline baseline = ground.baseline();
        this.ratios = ground.rules().parkingRatios();
        int size = ground.places().size();
        this.lineOfParcel = new int[baseline.demandUnits().size()];
        this.need = new long[size];
        this.own = new long[size];
        this.ownPiles = new long[size];
        this.charging = new long[size];
        baseline.demandUnits().forEach(this::read);
        NightHours night = NightHours.of(ground.rules());
        this.estates = new Estates(baseline.demandUnits(), ground.rules().parameter("parking.home-radius"));
        for (CarPark lot : lots(baseline)) {
            if (lot.kind() == CarPark.Kind.ESTATE) {
                give(lot, estates.ownerOf(lot.facility().shape()));
            } else if (lot.kind() != CarPark.Kind.UNKNOWN && lot.isOpen(night)) {
                around.add(lot);
            } else {
                passedOver.add(lot);
            }
        }
    }

    private void read(DemandUnit parcel) {
        int at = parcel.index();
        own[at] = Thousandths.of(parcel.attributes().numberOrZero(Attributes.SPACES));
        ownPiles[at] = Thousandths.of(parcel.attributes().numberOrZero(Attributes.PILES));
        double year = parcel.attributes().numberOrZero(Attributes.BUILT);
        int line = ratios.size() - 1;
        for (int i = 0; i < ratios.size() && year > 0; i++) {
            if (year < ratios.get(i).builtBefore()) {
                line = i;
                break;
            }
        }
        lineOfParcel[at] = line;
        if (line >= 0) {
            double spaces = parcel.households() * ratios.get(line).spacesPerHousehold();
            need[at] = Thousandths.of(spaces);
            charging[at] = Thousandths.of(spaces * ratios.get(line).chargingShare());
        }
    }

    private void give(CarPark lot, int parcel) {
        if (parcel < 0) {
            estatesOfNobody.add(lot);
        } else {
            own[parcel] += Thousandths.of(lot.spaces());
            ownPiles[parcel] += Thousandths.of(lot.piles());
        }
    }

    /** By id: figures must not depend on the order of a layer. */
    private static List<CarPark> lots(Baseline baseline) {
        List<CarPark> lots = new ArrayList<>();
        baseline.features(LayerRole.PARKING).forEach(each -> lots.add(CarPark.of(each)));
        for (Feature each : baseline.features(LayerRole.FACILITIES)) {
            if (each.attributes()
                    .text(Attributes.TYPE)
                    .filter(Facility.PUBLIC_PARKING::equals)
                    .isPresent()) {
                lots.add(CarPark.ofFacility(each));
            }
        }
        lots.sort(Comparator.comparing(CarPark::id));
        return lots;
    }

    /** Spaces per household by age. */
    List<ParkingRatio> ratios() {
        return ratios;
    }

    /** The line of {@link #ratios} that holds for a parcel, -1 where there are none. */
    int lineOf(int parcel) {
        return lineOfParcel[parcel];
    }

    /** Spaces needed; not to be written to. */
    long[] need() {
        return need;
    }

    /** Own spaces, used or not; not to be written to. */
    long[] own() {
        return own;
    }

    /** Own spaces with charging; not to be written to. */
    long[] ownPiles() {
        return ownPiles;
    }

    /** Spaces that need charging; not to be written to. */
    long[] charging() {
        return charging;
    }

    /** Need that own spaces do not meet; a new array. */
    long[] left() {
        long[] left = new long[need.length];
        for (int place = 0; place < left.length; place++) {
            left[place] = Math.max(0, need[place] - own[place]);
        }
        return left;
    }

    /** Car parks that residents around may use at night, by id. */
    List<CarPark> around() {
        return around;
    }

    /** Car parks of institutions that are not open all night, or do not say, and those of a kind nobody knows. */
    List<CarPark> passedOver() {
        return passedOver;
    }

    /** Estate car parks with no parcel near. */
    List<CarPark> estatesOfNobody() {
        return estatesOfNobody;
    }

    /** The place of the parcel whose own spaces these are, planned or not; -1 where there is no parcel near. */
    int ownerOf(Facility estateParking) {
        return estates.ownerOf(estateParking.shape());
    }

    /** Finds the parcel that an estate's car park belongs to. */
    private static final class Estates {
        private final STRtree index = new STRtree();
        private final double radius;

        Estates(List<DemandUnit> parcels, double radius) {
            this.radius = radius;
            parcels.forEach(each -> index.insert(each.shape().getEnvelopeInternal(), each));
            index.build();
        }

        int ownerOf(Geometry lot) {
            Coordinate inside = lot.getInteriorPoint().getCoordinate();
            Envelope near = new Envelope(lot.getEnvelopeInternal());
            near.expandBy(radius);
            double nearest = Double.POSITIVE_INFINITY;
            int owner = -1;
            String ownerId = "";
            for (Object found : index.query(near)) {
                DemandUnit parcel = (DemandUnit) found;
                double distance = distance(parcel.shape(), lot, inside);
                boolean nearer = distance < nearest
                        || (distance == nearest && parcel.id().compareTo(ownerId) < 0);
                if (distance <= radius && nearer) {
                    nearest = distance;
                    owner = parcel.index();
                    ownerId = parcel.id();
                }
            }
            return owner;
        }

        /** A parcel around the lot's point comes before all that only touch it. */
        private static double distance(Geometry parcel, Geometry lot, Coordinate inside) {
            return ShapeOutline.of(parcel).distance(inside.x, inside.y) == 0 ? -1 : parcel.distance(lot);
        }
    }
}
