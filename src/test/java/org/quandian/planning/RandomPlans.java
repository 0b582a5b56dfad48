package org.quandian.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.quandian.fixture.Shapes;

/** Plans and edits by chance; the same seed makes the same. */
public final class RandomPlans {
    private final Random random;
    private final String prefix;
    private int count;

    /**
     * @param seed of all chance
     * @param prefix how the ids of what it places begin
     */
    public RandomPlans(long seed, String prefix) {
        this.random = new Random(seed);
        this.prefix = prefix;
    }

    /** A plan made by so many edits. */
    public Scenario plan(Scenario from, int edits) {
        Scenario plan = from;
        for (int i = 0; i < edits; i++) {
            plan = edit(plan).applyTo(plan);
        }
        return plan;
    }

    /** An edit that fits a plan. */
    public ScenarioEdit edit(Scenario plan) {
        List<Intervention> there = plan.interventions();
        if (there.isEmpty() || random.nextInt(4) == 0) {
            return new ScenarioEdit.Place(thing(prefix + count++));
        }
        Intervention one = there.get(random.nextInt(there.size()));
        if (random.nextInt(8) == 0) {
            return together(plan);
        }
        if (one.programme().locked()) {
            return revise(one, Map.of(Programme.LOCKED, "no"));
        }
        return switch (random.nextInt(9)) {
            case 0, 1 -> new ScenarioEdit.Move(one.id(), random.nextInt(5), random.nextDouble());
            case 2 -> new ScenarioEdit.Remove(one.id());
            case 3 ->
                new ScenarioEdit.Revise(one.id(), Optional.empty(), Optional.of("名" + random.nextInt(3)), Map.of());
            case 4 -> revise(one, Map.of(Programme.YEAR, Integer.toString(2026 + random.nextInt(4))));
            case 5 -> revise(one, Map.of(Programme.OFF, one.programme().off() ? "" : "yes"));
            case 6 -> revise(one, Map.of(Programme.COST, Double.toString(random.nextDouble() * 100)));
            case 7 -> revise(one, Map.of(Programme.LOCKED, "yes"));
            default -> ofItsKind(one);
        };
    }

    private ScenarioEdit together(Scenario plan) {
        List<ScenarioEdit> parts = new ArrayList<>();
        Scenario at = plan;
        for (int i = 0; i < random.nextInt(3); i++) {
            ScenarioEdit next = edit(at);
            parts.add(next);
            at = next.applyTo(at);
        }
        return new ScenarioEdit.Batch(parts);
    }

    private static ScenarioEdit revise(Intervention one, Map<String, String> values) {
        return new ScenarioEdit.Revise(one.id(), Optional.empty(), Optional.empty(), values);
    }

    private ScenarioEdit ofItsKind(Intervention one) {
        if (one.design() instanceof ParkingLot) {
            return revise(one, Map.of(ParkingLot.SPACES, Integer.toString(random.nextInt(300))));
        }
        var turned = AffineTransformation.scaleInstance(1.5, 0.75).transform(one.shape());
        return new ScenarioEdit.Revise(one.id(), turned, Optional.empty());
    }

    private Intervention thing(String id) {
        double x = random.nextInt(2000) / 3.0;
        double y = random.nextInt(2000) / 7.0;
        var area = Shapes.rectangle(x, y, 20 + random.nextInt(40), 25);
        var point = new GeometryFactory().createPoint(new Coordinate(x, y));
        var line = new GeometryFactory()
                .createLineString(new Coordinate[] {new Coordinate(x, y), new Coordinate(x + 30, y + 1 / 3.0)});
        return switch (random.nextInt(7)) {
            case 0, 1 -> new Intervention(id, "园" + id, area, new PocketPark());
            case 2 ->
                new Intervention(
                        id, "", point, new FacilitySite("market", OptionalDouble.of(500.5), OptionalDouble.empty()));
            case 3 ->
                new Intervention(
                        id, "", area, new SchoolSite(SchoolLevel.PRIMARY, random.nextInt(36), OptionalDouble.empty()));
            case 4 -> new Intervention(id, "P", area, new ParkingLot(random.nextInt(200), 3));
            case 5 -> new Intervention(id, "", line, new StreetLink(StreetLink.Form.FOOTBRIDGE));
            default -> new Intervention(id, "", point, new NewEntrance(""));
        };
    }
}
