package org.quandian.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.IntFunction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.quandian.access.ServiceResult;
import org.quandian.access.city.CityLedger;
import org.quandian.access.city.CityResult;
import org.quandian.access.walk.NearestTable;
import org.quandian.access.walk.StreetPlan;
import org.quandian.access.walk.WalkGround;
import org.quandian.dataset.CityFolderReader;
import org.quandian.fixture.Shapes;
import org.quandian.fixture.WalkTown;
import org.quandian.network.WalkNetwork;
import org.quandian.planning.Baseline;
import org.quandian.planning.Facility;
import org.quandian.planning.FacilitySite;
import org.quandian.planning.Intervention;
import org.quandian.planning.LayerRole;
import org.quandian.planning.NewEntrance;
import org.quandian.planning.RuleBook;
import org.quandian.planning.Scenario;
import org.quandian.planning.StreetClosure;
import org.quandian.planning.StreetLink;
import org.quandian.planning.WalkRules;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;
import org.quandian.workspace.UnusableDataException;

/**
 * The goals of the walk ledger: the nearest facility of every type for everybody, and edit by edit with every indicator live. The demo
 * city, or with {@code -Dquandian.city=FOLDER} another one; {@code -Dquandian.scale=20} takes the goals of the large city.
 */
@Tag("bench")
class WalkBenchTest {
    private static final CancellationToken TOKEN = CancellationToken.none();
    private static final boolean LARGE = Integer.getInteger("quandian.scale", 1) > 1;
    private static final int TYPES = 15;
    private static final double LIMIT = 1_080;

    private static Baseline city;
    private static RuleBook rules;
    private static CityLedger radius;
    private static WalkNetwork network;

    @BeforeAll
    static void readCity() throws UnusableDataException {
        CityFolderReader reader = new CityFolderReader();
        Path folder = Path.of(System.getProperty("quandian.city", "maps/lucheng"));
        city = reader.readCity(folder, TOKEN, ProgressListener.SILENT).baseline();
        rules = reader.readShippedCatalogue().ruleBook("UHC2022");
        radius = CityLedger.prepare(city, rules, TOKEN, ProgressListener.SILENT);
        network = WalkTown.network(city, WalkRules.of(rules));
        Measurements.line("edges: " + network.graph().edgeCount() + ", dwellings: "
                + radius.ground().dwellings().size());
    }

    @Test
    void theNearestFacilityOfEveryTypeForEverybody() {
        WalkGround ground = walk().findWalk().orElseThrow();
        List<List<Facility>> types = new ArrayList<>();
        for (String type : List.copyOf(radius.ground().facilities().types()).subList(0, TYPES)) {
            types.add(radius.ground().facilities().ofType(type));
        }
        double[] millis = new double[LARGE ? 5 : 30];
        for (int i = 0; i < millis.length; i++) {
            millis[i] = millis(() -> nearest(ground.base(), types));
        }
        double[] warm = Arrays.copyOfRange(millis, millis.length / 3, millis.length);
        report("nearest facility of 15 types for everybody", warm);

        assertThat(percentile(warm, 50)).isLessThan(LARGE ? 3_000 : 200);
    }

    /** Metres of every dwelling to every type, as one would write them to a file. */
    private static void nearest(StreetPlan plan, List<List<Facility>> types) {
        int dwellings = radius.ground().dwellings().size();
        types.parallelStream().forEach(facilities -> {
            NearestTable table = NearestTable.of(plan, facilities, LIMIT);
            double[] metres = new double[dwellings];
            Arrays.setAll(metres, table::ofDwelling);
            assertThat(metres).hasSize(dwellings);
        });
    }

    @Test
    void theLedgerFromNothing() {
        double[] millis = new double[LARGE ? 2 : 10];
        for (int i = 0; i < millis.length; i++) {
            millis[i] = millis(() -> {
                CityLedger ledger = walk();
                ledger.baseline().compute(ledger.indicatorIds(), TOKEN);
            });
        }
        report("walk ledger from nothing", Arrays.copyOfRange(millis, millis.length / 2, millis.length));
        double[] ground = new double[3];
        for (int i = 0; i < ground.length; i++) {
            ground[i] = millis(WalkBenchTest::walk);
        }
        report("putting the city on its streets, with parks", ground);

        assertThat(percentile(millis, 50)).isLessThan(LARGE ? 30_000 : 2_000);
    }

    @Test
    void anEditOfAnyKindWithEverythingLive() {
        CityLedger ledger = walk();
        ledger.baseline().compute(ledger.indicatorIds(), TOKEN);
        double[] all = new double[0];
        for (var kind : kinds().entrySet()) {
            double[] warm = drag(ledger, kind.getValue(), LARGE ? 100 : 400);
            report("one edit, all on foot live, " + kind.getKey(), warm);
            all = concat(all, warm);
        }
        report("one edit, all on foot live", all);

        assertThat(percentile(all, 99)).isLessThan(LARGE ? 100 : 16);
    }

    @Test
    void whatBothLedgersSay() {
        CityLedger ledger = walk();
        for (String id : List.of("park", "facility.market", "facility.kindergarten", "facility.primary-school")) {
            ServiceResult straight = radius.baseline().service(id);
            ServiceResult onFoot = ledger.baseline().service(id);
            for (var denominator : onFoot.denominators()) {
                Measurements.line(String.format(
                        Locale.ROOT,
                        "%s by %s: radius %.4f, walk %.4f",
                        id,
                        denominator.id(),
                        straight.city(denominator).rate(),
                        onFoot.city(denominator).rate()));
                assertThat(onFoot.city(denominator).rate()).isBetween(0.0, 1.0);
            }
            Measurements.line(new TreeMap<>(onFoot.details().values()).toString());
        }
        for (String id : List.of("living-circle.15", "living-circle.10", "living-circle.5")) {
            Measurements.line(
                    id + ": radius " + radius.baseline().get(id).city().rate() + ", walk "
                            + ledger.baseline().get(id).city().rate());
        }
        assertThat(ledger.baseline().service("park").city().served()).isPositive();
    }

    private static CityLedger walk() {
        return CityLedger.walk(radius, network, TOKEN, ProgressListener.SILENT);
    }

    private static LinkedHashMap<String, IntFunction<List<Intervention>>> kinds() {
        Envelope housing = new Envelope();
        city.features(LayerRole.RESIDENTIAL)
                .forEach(each -> housing.expandToInclude(each.shape().getEnvelopeInternal()));
        SplittableRandom random = new SplittableRandom(7);
        double x = housing.centre().x;
        double y = housing.centre().y;
        double reach = Math.min(2500, housing.getWidth() / 4);
        LinkedHashMap<String, IntFunction<List<Intervention>>> kinds = new LinkedHashMap<>();
        kinds.put(
                "pocket park",
                i -> List.of(Shapes.pocketPark("p", at(x, reach, random), at(y, reach, random), 60, 60)));
        kinds.put(
                "market",
                i -> List.of(new Intervention(
                        "f",
                        "",
                        Shapes.point(at(x, reach, random), at(y, reach, random)),
                        new FacilitySite("market", OptionalDouble.of(1200), OptionalDouble.empty()))));
        kinds.put("link", i -> List.of(link("l", at(x, reach, random), at(y, reach, random), random)));
        kinds.put(
                "bar",
                i -> List.of(new Intervention(
                        "b", "", Shapes.point(at(x, reach, random), at(y, reach, random)), new StreetClosure())));
        kinds.put("entrance", i -> List.of(entrance(random)));
        List<Intervention> standing = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            standing.add(link("s" + i, at(x, reach, random), at(y, reach, random), random));
        }
        kinds.put("link beside ten others", i -> {
            List<Intervention> plan = new ArrayList<>(standing);
            plan.add(link("z", at(x, reach, random), at(y, reach, random), random));
            return plan;
        });
        return kinds;
    }

    private static Intervention link(String id, double x, double y, SplittableRandom random) {
        double far = 150;
        return new Intervention(
                id,
                "",
                Shapes.line(x, y, x + random.nextDouble(-far, far), y + random.nextDouble(-far, far)),
                new StreetLink(StreetLink.Form.STREET));
    }

    private static Intervention entrance(SplittableRandom random) {
        var parks = city.features(LayerRole.PARKS);
        var park = parks.get(random.nextInt(parks.size()));
        var at = park.shape().getCoordinates()[0];
        return new Intervention("e", "", Shapes.point(at.x, at.y), new NewEntrance(park.id()));
    }

    private static double[] drag(CityLedger ledger, IntFunction<List<Intervention>> things, int edits) {
        CityResult current = ledger.update(ledger.baseline(), Scenario.empty("bench"), TOKEN);
        double[] millis = new double[edits];
        for (int i = 0; i < edits; i++) {
            Scenario next = new Scenario("bench", things.apply(i));
            CityResult before = current;
            long start = System.nanoTime();
            current = ledger.update(before, next, TOKEN);
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        return Arrays.copyOfRange(millis, edits / 3, edits);
    }

    private static double at(double centre, double reach, SplittableRandom random) {
        return centre + random.nextDouble(-reach, reach);
    }

    private static double millis(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private static double percentile(double[] millis, int percent) {
        double[] sorted = millis.clone();
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    private static double[] concat(double[] one, double[] other) {
        double[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static void report(String name, double[] millis) {
        Measurements.line(String.format(
                Locale.ROOT,
                "%s: p50 %.2f ms, p99 %.2f ms, max %.2f ms, n %d",
                name,
                percentile(millis, 50),
                percentile(millis, 99),
                percentile(millis, 100),
                millis.length));
    }
}
