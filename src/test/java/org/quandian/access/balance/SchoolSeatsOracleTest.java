package org.quandian.access.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.locationtech.jts.geom.Geometry;
import org.quandian.access.IndicatorResult;
import org.quandian.fixture.CityFixture;
import org.quandian.fixture.RandomShapes;
import org.quandian.fixture.Shapes;
import org.quandian.planning.Attributes;
import org.quandian.planning.LayerRole;

/** In small cities every way of seating the children one by one is tried. */
class SchoolSeatsOracleTest {
    private static final double LIMIT = 1000;

    @Property(tries = 60)
    void noOtherSeatingIsBetter(@ForAll long seed) {
        RandomShapes random = new RandomShapes(seed);
        CityFixture city = CityFixture.city();
        List<Geometry> children = new ArrayList<>();
        for (int parcel = 0; parcel < 4; parcel++) {
            int count = random.count(0, 2);
            double x = random.between(0, 2000);
            double y = random.between(0, 600);
            city.block(x - 10, y - 10, 20, 20).with(Attributes.CHILDREN_PRIMARY, count);
            for (int child = 0; child < count; child++) {
                children.add(Shapes.point(x, y));
            }
        }
        List<Geometry> schools = new ArrayList<>();
        int[] seats = new int[3];
        for (int school = 0; school < seats.length; school++) {
            seats[school] = random.count(0, 3);
            schools.add(random.star(random.between(0, 2000), random.between(0, 600), 50, false));
            city.feature(LayerRole.SCHOOLS, schools.get(school))
                    .with(Attributes.LEVEL, "primary")
                    .with(Attributes.SEATS, seats[school]);
        }
        Best best = new Best(children, schools);
        best.tryAll(0, seats, 0, 0);

        IndicatorResult result = Figures.result("school.primary.seats", city.build());

        double seated = result.city().served();
        assertThat(seated).isEqualTo(best.seated);
        assertThat(result.details().number("mean_distance_m") * seated).isCloseTo(best.distance, within(0.01));
    }

    private static final class Best {
        private final List<Geometry> children;
        private final List<Geometry> schools;
        private int seated;
        private double distance;

        Best(List<Geometry> children, List<Geometry> schools) {
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
            for (int school = 0; school < seats.length; school++) {
                double metres = schools.get(school).distance(children.get(child));
                if (seats[school] > 0 && metres <= LIMIT) {
                    seats[school]--;
                    tryAll(child + 1, seats, have + 1, way + metres);
                    seats[school]++;
                }
            }
        }
    }
}
