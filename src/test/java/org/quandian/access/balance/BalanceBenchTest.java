package org.quandian.access.balance;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.locationtech.jts.geom.Envelope;
import org.quandian.access.IndicatorEngine;
import org.quandian.access.IndicatorResult;
import org.quandian.access.PlannedFacilities;
import org.quandian.access.walk.WalkGround;
import org.quandian.dataset.CatalogueReader;
import org.quandian.dataset.CityFolderReader;
import org.quandian.fixture.RandomShapes;
import org.quandian.fixture.Shapes;
import org.quandian.fixture.Walking;
import org.quandian.planning.Baseline;
import org.quandian.planning.Intervention;
import org.quandian.planning.LayerRole;
import org.quandian.planning.ParkingLot;
import org.quandian.planning.RuleBook;
import org.quandian.planning.Scenario;
import org.quandian.planning.SchoolLevel;
import org.quandian.planning.SchoolSite;
import org.quandian.planning.StreetLink;
import org.quandian.planning.ZoneLevel;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;

/**
 * How long balances of the demo city take: from nothing, with details, while a school and a car park are dragged, and when both leap to the
 * other end of the city. Steps are measured in time of the processor, so that whatever else the machine does is left out.
 */
@Tag("bench")
class BalanceBenchTest {
    private static final ThreadMXBean TIMES = ManagementFactory.getThreadMXBean();
    private static final CancellationToken TOKEN = CancellationToken.none();
    private static final int STEPS = 2_000;
    private static final int WARM = 500;
    private static final double LIMIT_MILLIS = 8;

    @Test
    void aDraggedFacilityIsFollowedWithinTheFrame(TestReporter reporter) throws Exception {
        Baseline city = new CityFolderReader()
                .readCity(Path.of("maps", "lucheng"), TOKEN, ProgressListener.SILENT)
                .baseline();
        RuleBook rules = CatalogueReader.readShipped().ruleBook("UHC2022");
        long start = System.nanoTime();
        BalanceGround ground = Figures.ground(city, rules);
        publish(reporter, "ground", since(start));
        for (String id : BalanceEngines.ids()) {
            start = System.nanoTime();
            IndicatorEngine engine = BalanceEngines.prepare(id, ground, TOKEN);
            double prepared = since(start);
            start = System.nanoTime();
            IndicatorResult result = engine.evaluate(Figures.of(rules), TOKEN);
            result.details();
            publish(reporter, id + " prepared " + prepared + " ms, details", since(start));

            assertThat(drag(engine, rules, city, reporter, BalanceBenchTest::placed))
                    .as(id)
                    .isLessThan(LIMIT_MILLIS);
        }
    }

    @Test
    void onFootADraggedFacilityOrLinkIsFollowedWithinTheFrame(TestReporter reporter) throws Exception {
        Baseline city = new CityFolderReader()
                .readCity(Path.of("maps", "lucheng"), TOKEN, ProgressListener.SILENT)
                .baseline();
        RuleBook rules = CatalogueReader.readShipped().ruleBook("UHC2022");
        long start = System.nanoTime();
        WalkGround streets = Walking.ground(city);
        publish(reporter, "streets", since(start));
        BalanceGround ground = Figures.ground(city, rules).onFoot(streets);
        for (String id : List.of("school.primary.seats", "school.junior.seats", "parking")) {
            start = System.nanoTime();
            IndicatorEngine engine = BalanceEngines.prepare(id, ground, TOKEN);
            publish(reporter, id + " on foot, prepared", since(start));

            assertThat(drag(engine, rules, city, reporter, BalanceBenchTest::placed))
                    .as(id)
                    .isLessThan(2 * LIMIT_MILLIS);
            assertThat(drag(engine, rules, city, reporter, BalanceBenchTest::opened))
                    .as(id + " with a link")
                    .isLessThan(2 * LIMIT_MILLIS);
        }
    }

    private static double drag(
            IndicatorEngine engine,
            RuleBook rules,
            Baseline city,
            TestReporter reporter,
            BiFunction<Double, Double, List<Intervention>> placing) {
        Envelope housing = new Envelope();
        city.features(LayerRole.RESIDENTIAL)
                .forEach(each -> housing.expandToInclude(each.shape().getEnvelopeInternal()));
        RandomShapes random = new RandomShapes(7);
        PlannedFacilities plan = PlannedFacilities.of(rules, Scenario.empty(""));
        IndicatorResult result = engine.evaluate(new Figures(plan), TOKEN);
        List<Double> steps = new ArrayList<>();
        List<Double> leaps = new ArrayList<>();
        double x = 0;
        double y = 0;
        for (int step = 0; step < STEPS; step++) {
            boolean leap = step % 50 == 0;
            x = leap ? random.between(housing.getMinX(), housing.getMaxX()) : x + 7;
            y = leap ? random.between(housing.getMinY(), housing.getMaxY()) : y + 5;
            plan = plan.next(new Scenario("", placing.apply(x, y)));
            long start = TIMES.getCurrentThreadCpuTime();
            result = engine.update(result, new Figures(plan), TOKEN);
            result.byZone(ZoneLevel.COMMUNITY, result.denominators().get(0));
            double took = (TIMES.getCurrentThreadCpuTime() - start) / 1e6;
            if (step >= WARM) {
                (leap ? leaps : steps).add(took);
            }
        }
        Collections.sort(steps);
        Collections.sort(leaps);
        publish(reporter, engine.indicatorId() + " leap, longest", leaps.get(leaps.size() - 1));
        publish(reporter, engine.indicatorId() + " drag p50", steps.get(steps.size() / 2));
        publish(reporter, engine.indicatorId() + " drag p99", steps.get(steps.size() * 99 / 100));
        return steps.get(steps.size() * 99 / 100);
    }

    private static List<Intervention> placed(double x, double y) {
        return List.of(
                new Intervention(
                        "s",
                        "",
                        Shapes.rectangle(x, y, 150, 120),
                        new SchoolSite(SchoolLevel.NINE_YEAR, 36, OptionalDouble.empty())),
                new Intervention("p", "", Shapes.rectangle(x + 300, y, 60, 40), new ParkingLot(120, 12)));
    }

    /** A way of 300 m that is drawn a little farther on with each step. */
    private static List<Intervention> opened(double x, double y) {
        return List.of(
                new Intervention("l", "", Shapes.line(x, y, x + 220, y + 200), new StreetLink(StreetLink.Form.STREET)));
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private static void publish(TestReporter reporter, String what, double millis) {
        reporter.publishEntry(what, String.format(Locale.ROOT, "%.3f ms", millis));
    }
}
