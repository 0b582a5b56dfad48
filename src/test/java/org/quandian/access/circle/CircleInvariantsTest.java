package org.quandian.access.circle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.quandian.access.people.Dwellings;
import org.quandian.fixture.CityFixture;
import org.quandian.fixture.RandomShapes;
import org.quandian.fixture.Shapes;
import org.quandian.planning.Baseline;
import org.quandian.planning.DemandUnit;
import org.quandian.planning.Denominator;
import org.quandian.planning.Facility;
import org.quandian.planning.Intervention;
import org.quandian.planning.LayerRole;
import org.quandian.planning.PeopleGroup;
import org.quandian.planning.PocketPark;
import org.quandian.planning.ZoneLevel;

/** Circles of random towns against distances measured one by one, and updates against full evaluations. */
class CircleInvariantsTest {
    private static final double SIZE = 1_200;

    /** Twenty crooked parcels, every other with houses, and some of each facility. */
    private static Baseline town(long seed) {
        RandomShapes random = new RandomShapes(seed);
        CityFixture city = CityFixture.city();
        for (int i = 0; i < 20; i++) {
            double x = random.between(0, SIZE);
            double y = random.between(0, SIZE);
            city.feature(LayerRole.RESIDENTIAL, random.star(x, y, 60, false)).people(random.count(0, 500));
            for (int house = 0; i % 2 == 0 && house < 5; house++) {
                city.building(x + random.between(-15, 10), y + random.between(-15, 10), 8, 8);
            }
        }
        for (String type : CircleTown.TYPES) {
            for (int i = random.count(2, 8); i > 0; i--) {
                city.facility(type, random.between(0, SIZE), random.between(0, SIZE));
            }
        }
        return city.district("西", 0, 0, SIZE / 2, SIZE)
                .community("南", 0, 0, SIZE, SIZE / 2)
                .build();
    }

    private static List<Geometry> facilities(CircleTown town, String type) {
        return town.ground.facilities().ofType(type).stream()
                .map(Facility::shape)
                .toList();
    }

    private static boolean reaches(CircleTown town, String type, Geometry place) {
        double radius = CircleTown.RADII.getOrDefault(type, 0.0);
        return facilities(town, type).stream().anyMatch(each -> each.distance(place) <= radius);
    }

    @Property(tries = 20)
    void scoresAreWhatDistancesSay(@ForAll long seed) {
        CircleTown town = new CircleTown(town(seed));
        CircleResult result = town.evaluate();
        Dwellings dwellings = town.ground.dwellings();

        for (int home = 0; home < dwellings.size(); home++) {
            Geometry place = Shapes.point(dwellings.x(home), dwellings.y(home));
            long reached = CircleTown.TYPES.stream()
                    .filter(type -> reaches(town, type, place))
                    .count();
            assertThat(result.scoreOfDwelling(home)).isCloseTo(100.0 * reached / 3, within(1e-9));
        }
    }

    @Property(tries = 8)
    void jointLandIsWhatRandomPointsSay(@ForAll long seed) {
        CircleTown town = new CircleTown(town(seed));
        CircleResult result = town.evaluate();
        Random dice = new Random(seed);

        for (DemandUnit unit : town.ground.baseline().demandUnits()) {
            if (!town.ground.dwellings().isSpread(unit.index())) {
                int inside = 0;
                int joint = 0;
                while (inside < 1_500) {
                    Geometry place = anywhere(unit.shape(), dice);
                    if (unit.shape().contains(place)) {
                        inside++;
                        joint += CircleTown.TYPES.stream().allMatch(type -> reaches(town, type, place)) ? 1 : 0;
                    }
                }
                // Four standard deviations of a share of 1,500 points are at most 5.2 %.
                assertThat(result.completeShare(unit.index())).isCloseTo(joint / 1_500.0, within(0.06));
            }
        }
    }

    private static Geometry anywhere(Geometry shape, Random dice) {
        Envelope box = shape.getEnvelopeInternal();
        return Shapes.point(
                box.getMinX() + dice.nextDouble() * box.getWidth(),
                box.getMinY() + dice.nextDouble() * box.getHeight());
    }

    @Property(tries = 20)
    void servedPeopleAreThoseOfCompleteDwellingsAndLand(@ForAll long seed) {
        CircleTown town = new CircleTown(town(seed));
        CircleResult result = town.evaluate();
        Dwellings dwellings = town.ground.dwellings();
        double served = 0;
        for (DemandUnit unit : town.ground.baseline().demandUnits()) {
            served += dwellings.peopleOf(PeopleGroup.RESIDENTS, unit.index()) * result.completeShare(unit.index());
        }

        assertThat(result.city().served()).isCloseTo(served, within(1e-6));
    }

    @Property(tries = 25)
    void anUpdateSaysWhatAFullEvaluationSays(@ForAll long seed) {
        CircleTown town = new CircleTown(town(seed));
        Random dice = new Random(seed);
        List<Intervention> plan = new ArrayList<>();
        CircleTown.Figures figures = town.figures();
        CircleResult result = town.engine.evaluate(figures, CircleTown.TOKEN);
        for (int edit = 0; edit < 12; edit++) {
            change(plan, "i" + edit, dice);
            figures = town.next(figures, List.copyOf(plan));
            result = town.engine.update(result, figures, CircleTown.TOKEN);
        }

        CircleResult anew = town.evaluate(plan.toArray(new Intervention[0]));
        assertThat(result.details()).isEqualTo(anew.details());
        for (ZoneLevel level : ZoneLevel.values()) {
            assertThat(result.byZone(level, Denominator.POPULATION))
                    .isEqualTo(anew.byZone(level, Denominator.POPULATION));
        }
        for (DemandUnit unit : town.ground.baseline().demandUnits()) {
            assertThat(result.scoreOfUnit(unit.index())).isEqualTo(anew.scoreOfUnit(unit.index()));
        }
    }

    private static void change(List<Intervention> plan, String id, Random dice) {
        int what = dice.nextInt(4);
        double x = dice.nextDouble() * SIZE;
        double y = dice.nextDouble() * SIZE;
        if (what == 0 && !plan.isEmpty()) {
            plan.remove(dice.nextInt(plan.size()));
        } else if (what == 1 && !plan.isEmpty()) {
            int moved = dice.nextInt(plan.size());
            plan.set(moved, plan.get(moved).withShape(Shapes.rectangle(x, y, 20, 25)));
        } else if (what == 2) {
            plan.add(new Intervention(id, "", Shapes.rectangle(x, y, 30, 30), new PocketPark()));
        } else {
            plan.add(CircleTown.site(id, CircleTown.TYPES.get(dice.nextInt(3)), x, y));
        }
    }
}
