package org.quandian.access.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.quandian.access.IndicatorResult;
import org.quandian.fixture.CityFixture;
import org.quandian.fixture.RandomShapes;
import org.quandian.planning.Attributes;
import org.quandian.planning.Baseline;
import org.quandian.planning.Ledger;

/** In small cities every way of seating the children one by one is tried, over ways that Floyd and Warshall found. */
class WalkSeatsOracleTest {
    private static final double LIMIT = 1000;
    private static final double JOIN = 100;

    @Property(tries = 60)
    void noOtherSeatingIsBetterOnFoot(@ForAll long seed) {
        RandomShapes random = new RandomShapes(seed);
        RandomStreets streets = new RandomStreets(seed, 4, 250, 0.7);
        CityFixture city = CityFixture.city();
        streets.addTo(city);
        List<double[]> children = new ArrayList<>();
        for (int parcel = 0; parcel < 4; parcel++) {
            int count = random.count(0, 2);
            double x = random.between(0, 750);
            double y = random.between(0, 750);
            city.block(x - 1e-3, y - 1e-3, 2e-3, 2e-3).with(Attributes.CHILDREN_PRIMARY, count);
            for (int child = 0; child < count; child++) {
                children.add(new double[] {x, y});
            }
        }
        List<double[]> schools = new ArrayList<>();
        int[] seats = new int[3];
        for (int school = 0; school < seats.length; school++) {
            seats[school] = random.count(0, 3);
            schools.add(new double[] {random.between(0, 750), random.between(0, 750)});
            city.school("primary", seats[school], schools.get(school)[0], schools.get(school)[1]);
        }
        Best best = new Best(streets, children, schools);
        best.tryAll(0, seats, 0, 0);
        Baseline made = city.build();

        IndicatorResult result = Figures.onFoot("school.primary.seats", made, BalanceRules.standard());

        double seated = result.city().served();
        assertThat(result.city().key().ledger()).isEqualTo(Ledger.WALK);
        assertThat(seated).isEqualTo(best.seated);
        assertThat(result.details().number("mean_distance_m") * seated).isCloseTo(best.distance, within(0.1));
    }

    private static final class Best {
        private final RandomStreets streets;
        private final List<double[]> children;
        private final List<double[]> schools;
        private int seated;
        private double distance;

        Best(RandomStreets streets, List<double[]> children, List<double[]> schools) {
            this.streets = streets;
            this.children = children;
            this.schools = schools;
        }

        void tryAll(int child, int[] seats, int have, double way) {
            if (child == children.size()) {
                if (have > seated || (have == seated && way < distance)) {
                    seated = have;
                    distance = way;
                }
                return;
            }
            tryAll(child + 1, seats, have, way);
            double[] home = children.get(child);
            for (int school = 0; school < seats.length; school++) {
                double[] there = schools.get(school);
                double metres = streets.metres(home[0], home[1], there[0], there[1], JOIN);
                if (seats[school] > 0 && metres <= LIMIT) {
                    seats[school]--;
                    tryAll(child + 1, seats, have + 1, way + metres);
                    seats[school]++;
                }
            }
        }
    }
}
