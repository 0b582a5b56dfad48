package org.quandian.access.people;

import java.util.Arrays;
import java.util.List;
import org.quandian.planning.Baseline;
import org.quandian.planning.DemandUnit;
import org.quandian.planning.Feature;
import org.quandian.planning.LayerRole;
import org.quandian.planning.PeopleGroup;

/**
 * Where the people of one group live. A parcel's own number counts before what its buildings say; it is spread over its homes. A
 * number of 0 gives nothing: many files write 0 where they do not know. Immutable; any thread.
 */
final class HeadCount {
    final double[] ofHome;
    final double[] ofUnit;
    final boolean isEmpty;
    private final double onParcels;
    private final double spread;
    private final double onBuildings;
    private final double passedOver;
    private final double outside;
    private final int spreadOver;

    private HeadCount(Counting counting) {
        this.ofHome = counting.ofHome;
        this.ofUnit = counting.ofUnit;
        this.onParcels = counting.onParcels;
        this.spread = counting.spread;
        this.onBuildings = counting.onBuildings;
        this.passedOver = counting.passedOver;
        this.outside = counting.outside;
        this.spreadOver = counting.spreadOver;
        this.isEmpty = onParcels + spread + onBuildings + outside == 0;
    }

    static HeadCount of(Baseline baseline, Homes homes, PeopleGroup group) {
        Counting counting = new Counting(baseline, homes, group);
        baseline.demandUnits().forEach(counting::add);
        counting.addOutside();
        return new HeadCount(counting);
    }

    PeopleReport report(int withoutFloors) {
        return new PeopleReport(onParcels, spread, spreadOver, onBuildings, passedOver, outside, withoutFloors);
    }

    private static final class Counting {
        private final List<Feature> buildings;
        private final Homes homes;
        private final PeopleGroup group;
        final double[] ofHome;
        final double[] ofUnit;
        double onParcels;
        double spread;
        double onBuildings;
        double passedOver;
        double outside;
        int spreadOver;

        Counting(Baseline baseline, Homes homes, PeopleGroup group) {
            this.buildings = baseline.features(LayerRole.BUILDINGS);
            this.homes = homes;
            this.group = group;
            this.ofHome = new double[homes.unit.length];
            this.ofUnit = new double[baseline.demandUnits().size()];
        }

        void add(DemandUnit unit) {
            int first = homes.firstOfUnit[unit.index()];
            int end = homes.firstOfUnit[unit.index() + 1];
            double people = Math.max(0, unit.people(group));
            if (people > 0) {
                ofUnit[unit.index()] = people;
                if (first == end) {
                    onParcels += people;
                } else {
                    spread(people, first, end);
                }
            } else {
                ofUnit[unit.index()] = take(first, end);
                onBuildings += ofUnit[unit.index()];
            }
        }

        void addOutside() {
            outside = take(homes.firstOfUnit[ofUnit.length], ofHome.length);
        }

        private void spread(double people, int first, int end) {
            double[] shares =
                    FloorShares.of(people, Arrays.copyOfRange(homes.weight, first, end), i -> building(first + i)
                            .id());
            System.arraycopy(shares, 0, ofHome, first, shares.length);
            spread += people;
            spreadOver += shares.length;
            for (int home = first; home < end; home++) {
                passedOver += Homes.given(building(home), group);
            }
        }

        private double take(int first, int end) {
            double sum = 0;
            for (int home = first; home < end; home++) {
                ofHome[home] = Homes.given(building(home), group);
                sum += ofHome[home];
            }
            return sum;
        }

        private Feature building(int home) {
            return buildings.get(homes.building[home]);
        }
    }
}
