package org.quandian.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Envelope;
import org.quandian.access.PlannedFacilities;
import org.quandian.access.people.Dwellings;
import org.quandian.access.people.UnitZones;
import org.quandian.access.service.ServiceEngine;
import org.quandian.access.service.ServiceGround;
import org.quandian.access.service.ServiceTable;
import org.quandian.dataset.CityFolderReader;
import org.quandian.dataset.demo.DemoCity;
import org.quandian.fixture.RandomShapes;
import org.quandian.fixture.Shapes;
import org.quandian.planning.Baseline;
import org.quandian.planning.CircleLevel;
import org.quandian.planning.Denominator;
import org.quandian.planning.FacilitySite;
import org.quandian.planning.FacilityType;
import org.quandian.planning.Intervention;
import org.quandian.planning.Ledger;
import org.quandian.planning.Obligation;
import org.quandian.planning.Regime;
import org.quandian.planning.RuleBook;
import org.quandian.planning.Scenario;
import org.quandian.planning.ServiceStandard;
import org.quandian.planning.SizeRange;
import org.quandian.planning.SizeTier;
import org.quandian.planning.SpecialZone;
import org.quandian.planning.StandardsCatalogue;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;

/** The goals of all services on the demo city, measured; the scale is 1 unless {@code -Dquandian.scale} says otherwise. */
@Tag("bench")
class ServiceBenchTest {
    private static final CancellationToken TOKEN = CancellationToken.none();
    private static final double[] RADII = {300, 500, 300, 1_000, 500, 300, 200, 800};
    private static final double SCALE = Double.parseDouble(System.getProperty("quandian.scale", "1"));

    @TempDir
    private static Path folder;

    private static Baseline baseline;
    private static RuleBook rules;
    private static ServiceGround ground;
    private static List<ServiceEngine> engines;

    @BeforeAll
    static void makeCity() throws Exception {
        DemoCity.write(folder, 1, SCALE, TOKEN, ProgressListener.SILENT);
        baseline = new CityFolderReader()
                .readCity(folder, TOKEN, ProgressListener.SILENT)
                .baseline();
        long start = System.nanoTime();
        Dwellings dwellings = Dwellings.of(baseline);
        line("services dwellings %d: %.0f ms", dwellings.size(), millis(start));
        start = System.nanoTime();
        UnitZones zones = UnitZones.of(baseline);
        ground = ServiceGround.prepare(baseline, dwellings, zones, TOKEN, ProgressListener.SILENT);
        line("services ground %d pieces: %.0f ms", ground.pieces().size(), millis(start));
        rules = rules(ground.facilities().types().stream().sorted().toList());
        start = System.nanoTime();
        engines = prepare();
        line("services %d, cold: %.0f ms", engines.size(), millis(start));
    }

    /** Judged by the time on all processors, of which there are two at least: a busy machine would say nothing. */
    @Test
    void allServicesFromNothing() {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        double[] times = new double[SCALE > 2 ? 3 : 12];
        double[] cpu = new double[times.length];
        for (int i = 0; i < times.length; i++) {
            long cpuStart = system.getProcessCpuTime();
            long start = System.nanoTime();
            engines = prepare();
            times[i] = millis(start);
            cpu[i] = (system.getProcessCpuTime() - cpuStart) / 1e6;
        }
        report("services from nothing", Arrays.copyOfRange(times, times.length / 3, times.length));
        double[] warm = Arrays.copyOfRange(cpu, cpu.length / 3, cpu.length);
        report("services from nothing, processor time", warm);

        assertThat(median(warm)).isLessThan(2 * 500 * Math.max(1, SCALE));
    }

    /** Judged by the time on the processor: a busy machine makes single updates wait for tens of milliseconds. */
    @Test
    void anUpdateOfOneService() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        RandomShapes random = new RandomShapes(1);
        Envelope extent = baseline.demandUnits().get(0).shape().getEnvelopeInternal();
        baseline.demandUnits()
                .forEach(unit -> extent.expandToInclude(unit.shape().getEnvelopeInternal()));
        List<Intervention> placed = new ArrayList<>();
        PlannedFacilities plan = PlannedFacilities.of(rules, Scenario.empty("bench"));
        ServiceTable[] current = engines.stream().map(ServiceEngine::baseline).toArray(ServiceTable[]::new);
        double[] times = new double[4_000];
        double[] cpu = new double[times.length];
        for (int i = 0; i < times.length; i++) {
            int service = 1 + i % (engines.size() - 1);
            if (placed.size() == 60) {
                placed.remove(0);
            }
            placed.add(new Intervention(
                    "f" + i,
                    "",
                    Shapes.rectangle(
                            random.between(extent.getMinX(), extent.getMaxX()),
                            random.between(extent.getMinY(), extent.getMaxY()),
                            30,
                            30),
                    new FacilitySite(engines.get(service).type(), OptionalDouble.empty(), OptionalDouble.empty())));
            plan = plan.next(new Scenario("bench", placed));
            long cpuStart = threads.getCurrentThreadCpuTime();
            long start = System.nanoTime();
            current[service] = engines.get(service).update(current[service], plan, TOKEN);
            current[service].city();
            times[i] = millis(start);
            cpu[i] = (threads.getCurrentThreadCpuTime() - cpuStart) / 1e6;
        }
        report("services update", Arrays.copyOfRange(times, 1_000, times.length));
        double[] warm = Arrays.copyOfRange(cpu, 1_000, times.length);
        report("services update, processor time", warm);

        assertThat(percentile(warm, 99)).isLessThan(2 * Math.max(1, SCALE / 5));
    }

    private static List<ServiceEngine> prepare() {
        return ServiceEngine.prepareAll(ground, rules, TOKEN, ProgressListener.SILENT);
    }

    private static RuleBook rules(List<String> types) {
        List<ServiceStandard> standards = new ArrayList<>();
        List<FacilityType> known = new ArrayList<>();
        standards.add(standard("park", 500));
        for (String type : types) {
            if (!type.equals("park")) {
                standards.add(standard("facility." + type, RADII[standards.size() % RADII.length]));
                known.add(new FacilityType(type, type, type, "service", CircleLevel.MINUTES_5));
            }
        }
        return new StandardsCatalogue(known, List.of(new Regime("B", "", "", standards))).ruleBook("B");
    }

    private static ServiceStandard standard(String id, double radius) {
        return new ServiceStandard(
                id,
                Ledger.RADIUS,
                List.of(new SizeTier(0, Double.POSITIVE_INFINITY, radius, SpecialZone.NONE, "", true)),
                Obligation.MUST,
                SizeRange.ANY,
                SizeRange.ANY,
                "",
                List.of(Denominator.RESIDENTIAL_LAND, Denominator.POPULATION),
                List.of(),
                "",
                true);
    }

    private static double millis(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private static double median(double[] times) {
        return percentile(times, 50);
    }

    private static double percentile(double[] times, int percent) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    private static void report(String name, double[] times) {
        line(
                "%s: p50 %.2f ms, p99 %.2f ms, max %.2f ms, n %d",
                name, median(times), percentile(times, 99), percentile(times, 100), times.length);
    }

    private static void line(String format, Object... values) {
        Measurements.line(String.format(Locale.ROOT, format, values));
    }
}
