package org.quandian.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Envelope;
import org.quandian.dataset.CatalogueReader;
import org.quandian.dataset.CityFolderReader;
import org.quandian.dataset.demo.DemoCity;
import org.quandian.fixture.SharedData;
import org.quandian.network.EdgeFinder;
import org.quandian.network.GraphFile;
import org.quandian.network.RoadLine;
import org.quandian.network.WalkNetwork;
import org.quandian.planning.Baseline;
import org.quandian.planning.LayerRole;
import org.quandian.planning.WalkRules;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;

/**
 * How long it takes to make a network, to read it back and to find streets in it. {@code -Dquandian.city} names a folder with another
 * city, such as one of scale 20; without it the demo city is made.
 */
@Tag("bench")
class NetworkBenchTest {
    private static final CancellationToken TOKEN = CancellationToken.none();
    private static final int QUERIES = 1_000_000;
    private static final String FIELDS =
            "{id: osm_id, class: highway, bridge: bridge, tunnel: tunnel, layer: layer, foot: foot, access: access}";

    @TempDir
    private Path folder;

    @Test
    void ofACity() throws Exception {
        String named = System.getProperty("quandian.city", "");
        Path city = named.isEmpty() ? folder : Path.of(named);
        if (named.isEmpty()) {
            DemoCity.write(folder, 1, 1, TOKEN, ProgressListener.SILENT);
        }
        measure(named.isEmpty() ? "demo city" : named, city);
    }

    @Test
    void ofPorto() throws Exception {
        Path data = SharedData.path("cities/porto_roads");
        DemoCity.write(folder, 1, 0.02, TOKEN, ProgressListener.SILENT);
        try (var files = Files.list(data)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString().replace("roads", "porto");
                Files.copy(file, folder.resolve(name));
            }
        }
        // A city needs homes; where they are does not matter here.
        Files.writeString(
                folder.resolve("city.yaml"),
                "name: Porto\ncrs: EPSG:3763\nregime: UHC2022\nlayers:\n"
                        + "  residential: {file: residential.shp, crs: 'EPSG:3763', fields: {population: RK}}\n"
                        + "  roads: {file: porto.shp, fields: "
                        + FIELDS
                        + "}\n");
        measure("porto", folder);
    }

    private static void measure(String name, Path city) throws Exception {
        long start = System.nanoTime();
        Baseline baseline = new CityFolderReader()
                .readCity(city, TOKEN, ProgressListener.SILENT)
                .baseline();
        line("%s: import %.0f ms", name, millis(start));
        WalkRules rules = WalkRules.of(CatalogueReader.readShipped().ruleBook("UHC2022"));
        WalkNetwork network = times(name + ": network built", 4, () -> {
            List<RoadLine> lines = RoadLine.listWalkable(baseline, rules);
            int roads = baseline.features(LayerRole.ROADS).size();
            return WalkNetwork.build(lines, roads, rules.snapMetres(), TOKEN, ProgressListener.SILENT);
        });
        int edges = network.report().edges();
        line(
                "%s: %d edges, %d nodes, %.1f bytes an edge, %.1f without nodes",
                name,
                edges,
                network.report().nodes(),
                (double) network.graph().bytes() / edges,
                (network.graph().bytes() - 12.0 * network.report().nodes()) / edges);
        byte[] bytes = times(name + ": network written", 5, () -> GraphFile.write(network));
        line("%s: %.1f MB stored", name, bytes.length / 1e6);
        times(name + ": network read", 10, () -> GraphFile.read(bytes));
        EdgeFinder finder = times(name + ": edges indexed", 5, () -> new EdgeFinder(network.graph()));
        Envelope extent = network.graph().extent();
        Random random = new Random(1);
        double[] x = random.doubles(QUERIES, extent.getMinX(), extent.getMaxX()).toArray();
        double[] y = random.doubles(QUERIES, extent.getMinY(), extent.getMaxY()).toArray();
        Assumptions.assumeTrue(edges > 0, "skipped: no streets");
        times(name + ": a million nearest streets, both cores", 4, () -> IntStream.range(0, QUERIES)
                .parallel()
                .filter(i ->
                        finder.findNearest(x[i], y[i], Double.POSITIVE_INFINITY).isPresent())
                .count());
        long joined = times(name + ": the same within 100 m", 4, () -> IntStream.range(0, QUERIES)
                .parallel()
                .filter(i -> finder.findNearest(x[i], y[i], 100).isPresent())
                .count());
        assertThat(joined).isPositive();
    }

    private static <T> T times(String what, int runs, Supplier<T> work) {
        double[] times = new double[runs];
        T result = work.get();
        for (int i = 0; i < runs; i++) {
            long start = System.nanoTime();
            result = work.get();
            times[i] = millis(start);
        }
        Arrays.sort(times);
        line("%s: median %.0f ms, best %.0f ms", what, times[runs / 2], times[0]);
        return result;
    }

    private static double millis(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private static void line(String format, Object... args) {
        Measurements.line(String.format(Locale.ROOT, format, args));
    }
}
