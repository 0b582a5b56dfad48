package org.quandian.access.balance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.TreeMap;
import org.quandian.fixture.CityFixture;
import org.quandian.fixture.RandomShapes;
import org.quandian.fixture.Shapes;
import org.quandian.planning.Attributes;
import org.quandian.planning.Baseline;
import org.quandian.planning.City;
import org.quandian.planning.Cohorts;
import org.quandian.planning.CompleteCommunity;
import org.quandian.planning.FacilitySite;
import org.quandian.planning.Feature;
import org.quandian.planning.Intervention;
import org.quandian.planning.LayerRole;
import org.quandian.planning.ParkingLot;
import org.quandian.planning.PocketPark;
import org.quandian.planning.Scenario;
import org.quandian.planning.ScenarioEdit;
import org.quandian.planning.SchoolLevel;
import org.quandian.planning.SchoolSite;

/**
 * A small random city with everything that balances ask about, and random edits of all kinds. Same seed, same city. Buildings stand beside
 * the parcels: in two parcels that overlap the first of the layer would get them.
 */
final class RandomTown {
    private static final double SIZE = 2500;
    private static final List<String> TYPES = List.of(
            "primary-school", "nursing-home", "elderly-day-care", "nursery", "shelter-emergency", "shelter-central");

    private final RandomShapes random;

    RandomTown(long seed) {
        this.random = new RandomShapes(seed);
    }

    Baseline baseline() {
        CityFixture city = CityFixture.city().at(0, 0);
        for (int i = random.count(0, 40); i > 0; i--) {
            city.feature(LayerRole.RESIDENTIAL, random.shape(any(), any(), random.between(20, 90)))
                    .people(random.count(0, 900))
                    .with(Attributes.HOUSEHOLDS, random.count(0, 300))
                    .with(Attributes.CHILDREN_PRIMARY, random.count(0, 80))
                    .with(Attributes.CHILDREN_JUNIOR, random.count(0, 40) / 3.0)
                    .with(Attributes.ELDERLY, random.count(0, 200))
                    .with(Attributes.BUILT, random.count(1980, 2024))
                    .with(Attributes.SPACES, random.count(0, 150))
                    .with(Attributes.PILES, random.count(0, 9));
        }
        for (int i = random.count(0, 5); i > 0; i--) {
            city.building(SIZE + random.between(100, 300), any(), 12, 12)
                    .people(random.count(1, 50))
                    .with(Attributes.CHILDREN_PRIMARY, 3);
        }
        for (int i = random.count(0, 8); i > 0; i--) {
            city.school(
                            i % 3 == 0 ? "nine_year" : i % 3 == 1 ? "primary" : "junior",
                            random.count(0, 400),
                            any(),
                            any())
                    .named("校" + i % 4);
        }
        for (int i = random.count(0, 12); i > 0; i--) {
            city.feature(LayerRole.PARKING, random.shape(any(), any(), 15))
                    .with(
                            Attributes.KIND,
                            List.of("public", "estate", "kerbside", "shared").get(i % 4))
                    .with(Attributes.SPACES, random.count(0, 120))
                    .with(Attributes.PILES, random.count(0, 20))
                    .with(Attributes.OPEN_FROM, random.count(15, 20))
                    .with(Attributes.OPEN_TO, random.count(6, 9));
        }
        for (int i = random.count(0, 10); i > 0; i--) {
            city.facility(TYPES.get(i % TYPES.size()), any(), any()).with(Attributes.CAPACITY, random.count(0, 60));
        }
        return withZones(city);
    }

    private static Baseline withZones(CityFixture city) {
        for (int i = 0; i < 4; i++) {
            city.community("社区" + i, i * SIZE / 4, 0, SIZE / 4, SIZE * 0.9);
            city.rectangle(LayerRole.SCHOOL_ZONES, i * SIZE / 4, 0, SIZE / 3, SIZE * 0.9)
                    .named("学区" + i)
                    .with(Attributes.SCHOOL, "校" + i)
                    .with(Attributes.LEVEL, i == 3 ? "nine_year" : "primary");
        }
        city.district("东", 0, 0, SIZE * 0.5, SIZE);
        Baseline made = city.build();
        Cohorts cohorts = new Cohorts(new TreeMap<>(Map.of(2026, 900.0, 2030, 400.5)), new TreeMap<>());
        return Baseline.of(new City("", CityFixture.CRS, "TEST", cohorts), made.layers());
    }

    /** The same city with the features of every layer but zones in another order. */
    static Baseline shuffled(Baseline city, long seed) {
        Map<LayerRole, List<Feature>> layers = new HashMap<>(city.layers());
        for (LayerRole role : List.of(
                LayerRole.RESIDENTIAL,
                LayerRole.BUILDINGS,
                LayerRole.SCHOOLS,
                LayerRole.PARKING,
                LayerRole.FACILITIES)) {
            List<Feature> features = new ArrayList<>(city.features(role));
            Collections.shuffle(features, new Random(seed));
            layers.put(role, features);
        }
        return Baseline.of(city.city(), layers);
    }

    ScenarioEdit edit(Scenario plan, int step) {
        if (plan.interventions().isEmpty() || random.count(0, 2) == 0) {
            return new ScenarioEdit.Place(intervention("p" + step));
        }
        String id = plan.interventions()
                .get(random.count(0, plan.interventions().size() - 1))
                .id();
        return random.count(0, 3) == 0
                ? new ScenarioEdit.Remove(id)
                : new ScenarioEdit.Move(id, random.count(-300, 300), random.count(-300, 300));
    }

    /** Anything that may be placed. */
    Intervention intervention(String id) {
        return switch (random.count(0, 5)) {
            case 0 ->
                new Intervention(
                        id,
                        "",
                        random.shape(any(), any(), 60),
                        new SchoolSite(
                                SchoolLevel.values()[random.count(0, 2)], random.count(0, 8), OptionalDouble.empty()));
            case 1 ->
                new Intervention(
                        id,
                        "",
                        random.shape(any(), any(), 20),
                        new ParkingLot(random.count(0, 90), random.count(0, 9)));
            case 2 -> new Intervention(id, "", Shapes.point(any(), any()), new CompleteCommunity(""));
            case 3 -> new Intervention(id, "", random.shape(any(), any(), 20), new PocketPark());
            default ->
                new Intervention(
                        id,
                        "",
                        Shapes.point(any(), any()),
                        new FacilitySite(
                                TYPES.get(random.count(0, TYPES.size() - 1)),
                                OptionalDouble.empty(),
                                random.count(0, 4) == 0
                                        ? OptionalDouble.empty()
                                        : OptionalDouble.of(random.count(0, 50))));
        };
    }

    private double any() {
        return random.between(0, SIZE);
    }
}
