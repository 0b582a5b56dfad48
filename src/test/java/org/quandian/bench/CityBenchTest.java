package org.quandian.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.quandian.access.city.CityLedger;
import org.quandian.access.city.CityResult;
import org.quandian.dataset.CityFolderReader;
import org.quandian.fixture.Shapes;
import org.quandian.planning.Baseline;
import org.quandian.planning.CompleteCommunity;
import org.quandian.planning.FacilitySite;
import org.quandian.planning.Intervention;
import org.quandian.planning.LayerRole;
import org.quandian.planning.ParkingLot;
import org.quandian.planning.RuleBook;
import org.quandian.planning.Scenario;
import org.quandian.planning.SchoolLevel;
import org.quandian.planning.SchoolSite;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;
import org.quandian.workspace.UnusableDataException;

/**
 * The goals of all indicators together: from nothing, and edit by edit with every one of them live. The demo city, or with {@code
 * -Dquandian.city=FOLDER} another one; {@code -Dquandian.scale=20} takes the goals of the large city.
 */
@Tag("bench")
class CityBenchTest {
    private static final CancellationToken TOKEN = CancellationToken.none();
    private static final boolean LARGE = Integer.getInteger("quandian.scale", 1) > 1;

    private static Baseline city;
    private static RuleBook rules;

    @BeforeAll
    static void readCity() throws UnusableDataException {
        CityFolderReader reader = new CityFolderReader();
        Path folder = Path.of(System.getProperty("quandian.city", "maps/lucheng"));
        city = reader.readCity(folder, TOKEN, ProgressListener.SILENT).baseline();
        rules = reader.readShippedCatalogue().ruleBook("UHC2022");
    }

    @Test
    void everythingFromNothing() {
        double[] millis = new double[LARGE ? 2 : 12];
        for (int i = 0; i < millis.length; i++) {
            millis[i] = millis(CityBenchTest::everything);
        }
        double[] warm = Arrays.copyOfRange(millis, LARGE ? 1 : 4, millis.length);
        report("all indicators from nothing", warm);
        Measurements.line("heap in use: " + usedMegabytes() + " MB");

        assertThat(percentile(warm, 50)).isLessThan(LARGE ? 20_000 : 1_000);
    }

    @Test
    void anEditOfAnyKindWithEverythingLive() {
        CityLedger ledger = everything();
        Envelope housing = new Envelope();
        city.features(LayerRole.RESIDENTIAL)
                .forEach(each -> housing.expandToInclude(each.shape().getEnvelopeInternal()));
        SplittableRandom random = new SplittableRandom(7);
        List<IntFunction<Intervention>> kinds = kinds(housing, random);
        double[] all = new double[0];
        for (int kind = 0; kind < kinds.size(); kind++) {
            double[] warm = drag(ledger, kinds.get(kind), LARGE ? 150 : 600);
            report("one edit, all live, " + kinds.get(kind).apply(0).kind(), warm);
            all = concat(all, warm);
        }
        report("one edit, all live", all);

        assertThat(percentile(all, 99)).isLessThan(LARGE ? 33 : 16);
    }

    /** Each edit puts the same thing somewhere else, as a drag does. */
    private static double[] drag(CityLedger ledger, IntFunction<Intervention> thing, int edits) {
        CityResult current = ledger.update(ledger.baseline(), Scenario.empty("bench"), TOKEN);
        double[] millis = new double[edits];
        for (int i = 0; i < edits; i++) {
            Scenario next = new Scenario("bench", List.of(thing.apply(i)));
            CityResult before = current;
            long start = System.nanoTime();
            current = ledger.update(before, next, TOKEN);
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        return Arrays.copyOfRange(millis, edits / 3, edits);
    }

    private static List<IntFunction<Intervention>> kinds(Envelope housing, SplittableRandom random) {
        double x = housing.centre().x;
        double y = housing.centre().y;
        double reach = Math.min(2500, housing.getWidth() / 4);
        List<IntFunction<Intervention>> kinds = new ArrayList<>();
        kinds.add(i -> Shapes.pocketPark("p", at(x, reach, random), at(y, reach, random), 60, 60));
        kinds.add(i -> new Intervention(
                "f",
                "",
                Shapes.point(at(x, reach, random), at(y, reach, random)),
                new FacilitySite("market", OptionalDouble.of(1200), OptionalDouble.empty())));
        kinds.add(i -> new Intervention(
                "s",
                "",
                Shapes.point(at(x, reach, random), at(y, reach, random)),
                new SchoolSite(SchoolLevel.PRIMARY, 24, OptionalDouble.empty())));
        kinds.add(i -> new Intervention(
                "l", "", Shapes.point(at(x, reach, random), at(y, reach, random)), new ParkingLot(120, 12)));
        kinds.add(i -> new Intervention(
                "c", "", Shapes.point(at(x, reach, random), at(y, reach, random)), new CompleteCommunity("")));
        return kinds;
    }

    private static double at(double centre, double reach, SplittableRandom random) {
        return centre + random.nextDouble(-reach, reach);
    }

    private static CityLedger everything() {
        CityLedger ledger = CityLedger.prepare(city, rules, TOKEN, ProgressListener.SILENT);
        ledger.baseline().compute(ledger.indicatorIds(), TOKEN);
        return ledger;
    }

    private static double millis(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private static long usedMegabytes() {
        CityLedger held = everything();
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        long used = (runtime.totalMemory() - runtime.freeMemory()) >> 20;
        assertThat(held.indicatorIds()).isNotEmpty();
        return used;
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
