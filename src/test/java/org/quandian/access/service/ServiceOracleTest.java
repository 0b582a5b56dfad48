package org.quandian.access.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.quandian.access.ServiceSource;
import org.quandian.access.people.Dwellings;
import org.quandian.fixture.RandomShapes;
import org.quandian.fixture.Shapes;
import org.quandian.planning.Denominator;
import org.quandian.planning.PeopleGroup;

/** Every service against slow answers that share no code with it: distances by JTS, random points. */
class ServiceOracleTest {
    @Property(tries = 25)
    void aDwellingIsServedIfASourceIsNear(@ForAll long seed) {
        ServiceTown town = new ServiceTown(seed);
        Dwellings dwellings = town.ground.dwellings();

        for (ServiceTable table : town.evaluate(town.city.mixedScenario(6))) {
            for (int home = 0; home < dwellings.size(); home++) {
                Point point = Shapes.point(dwellings.x(home), dwellings.y(home));
                assertThat(table.isServed(home)).isEqualTo(isNear(point, table.sources()));
            }
        }
    }

    @Property(tries = 25)
    void peopleInDwellingsAreAddedUp(@ForAll long seed) {
        ServiceTown town = new ServiceTown(seed);
        Dwellings dwellings = town.ground.dwellings();
        ServiceTable parks = town.evaluate(town.city.mixedScenario(6)).get(0);

        double served = 0;
        for (int home = 0; home < dwellings.size(); home++) {
            served += parks.isServed(home) ? dwellings.people(PeopleGroup.RESIDENTS, home) : 0;
        }
        for (int unit = 0; unit < town.units(); unit++) {
            if (!dwellings.isSpread(unit)) {
                served += dwellings.peopleOf(PeopleGroup.RESIDENTS, unit) * parks.servedShare(unit);
            }
        }
        assertThat(parks.city(Denominator.POPULATION).served()).isCloseTo(served, within(1e-8));
    }

    /** Five standard deviations of 1,000 random points. */
    @Property(tries = 15)
    void aServedShareIsWhatRandomPointsSay(@ForAll long seed) {
        ServiceTown town = new ServiceTown(seed);
        RandomShapes random = new RandomShapes(seed + 1);

        for (ServiceTable table : town.evaluate(town.city.mixedScenario(6))) {
            int unit = random.count(0, town.units() - 1);
            double share = table.servedShare(unit);
            double found = share(town.baseline.demandUnits().get(unit).shape(), table.sources(), random);
            assertThat(found).isCloseTo(share, within(5 * Math.sqrt(share * (1 - share) / 1_000) + 4e-3));
        }
    }

    private static double share(Geometry shape, List<ServiceSource> sources, RandomShapes random) {
        Envelope bounds = shape.getEnvelopeInternal();
        int inside = 0;
        int served = 0;
        while (inside < 1_000) {
            Point point = Shapes.point(
                    random.between(bounds.getMinX(), bounds.getMaxX()),
                    random.between(bounds.getMinY(), bounds.getMaxY()));
            if (shape.contains(point)) {
                inside++;
                served += isNear(point, sources) ? 1 : 0;
            }
        }
        return (double) served / inside;
    }

    private static boolean isNear(Point point, List<ServiceSource> sources) {
        return sources.stream()
                .anyMatch(
                        source -> source.radiusMetres() > 0 && source.shape().distance(point) <= source.radiusMetres());
    }
}
