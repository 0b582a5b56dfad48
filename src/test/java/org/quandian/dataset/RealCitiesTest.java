package org.quandian.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.quandian.access.CoverageRate;
import org.quandian.fixture.ServiceLedger;
import org.quandian.planning.Attributes;
import org.quandian.planning.Baseline;
import org.quandian.planning.Denominator;
import org.quandian.planning.LayerRole;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;
import org.quandian.workspace.ImportIssue;
import org.quandian.workspace.ImportIssue.Code;
import org.quandian.workspace.ImportedCity;
import org.quandian.workspace.LayerSummary;

/** Real cities, and the benchmark city with a known answer, come in whole and can be evaluated. */
class RealCitiesTest {
    private static final Path SHARED = Path.of("../shared/data");

    private static ImportedCity read(Path manifest, Path data) throws Exception {
        Assumptions.assumeTrue(Files.isDirectory(data), "skipped: " + data + " is not on this machine");
        return new CityFolderReader().readCity(manifest, data, CancellationToken.none(), ProgressListener.SILENT);
    }

    private static ImportedCity readCity(String name) throws Exception {
        Path manifest = Path.of("src/test/resources/cities", name, "city.yaml");
        return read(manifest, SHARED.resolve("cities").resolve(name));
    }

    private static ImportedCity readBenchmark() throws Exception {
        Path folder = SHARED.resolve("bench/radius-a");
        return read(folder.resolve("city.yaml"), folder);
    }

    private static CoverageRate evaluate(ImportedCity city, Denominator denominator) {
        Baseline baseline = city.baseline();
        ServiceLedger ledger = ServiceLedger.parks(
                baseline,
                CatalogueReader.readShipped().getRegime(baseline.city().regimeId()));
        return ledger.baseline().city(denominator);
    }

    private static void assertNothingLost(ImportedCity city) {
        assertThat(city.report().layers()).allSatisfy(layer -> {
            assertThat(layer.kept()).isPositive();
            assertThat(layer.kept()).isEqualTo(layer.read());
        });
    }

    @Test
    void huainanComesInWholeWithItsChineseNames() throws Exception {
        ImportedCity city = readCity("huainan_cn");

        assertNothingLost(city);
        assertThat(city.report().layers()).extracting(LayerSummary::encoding).containsOnly("GBK");
        assertThat(city.baseline().features(LayerRole.PARKS))
                .extracting(each -> each.name())
                .contains("龙湖公园");
        assertThat(city.baseline().features(LayerRole.BUILDINGS)).hasSize(1083);
        assertThat(city.baseline().demandUnits()).hasSize(375);
    }

    @Test
    void huainanCanBeEvaluated() throws Exception {
        CoverageRate rate = evaluate(readCity("huainan_cn"), Denominator.RESIDENTIAL_LAND);

        // 375 parcels of a small extract.
        assertThat(rate.total()).isCloseTo(73_486_681, within(1000.0));
        assertThat(rate.rate()).isBetween(0.01, 0.6);
    }

    @Test
    void nassauIsBroughtIntoMetres() throws Exception {
        ImportedCity city = readCity("nassau_bahamas");

        assertNothingLost(city);
        assertThat(city.baseline().features(LayerRole.BUILDINGS)).hasSize(50_752);
        // New Providence and its neighbours, in UTM 18N.
        assertThat(city.baseline().features(LayerRole.PARKS))
                .allSatisfy(park ->
                        assertThat(park.shape().getEnvelopeInternal().getMinX()).isBetween(100_000.0, 400_000.0));
        assertThat(evaluate(city, Denominator.RESIDENTIAL_LAND).rate()).isBetween(0.01, 0.9);
    }

    @Test
    void hangzhouComesOutOfItsZips() throws Exception {
        ImportedCity city = readCity("hangzhou_landuse_cn");

        assertNothingLost(city);
        assertThat(city.baseline().demandUnits()).hasSize(2112);
        assertThat(city.baseline().features(LayerRole.BARRIERS)).hasSize(2721);
        assertThat(evaluate(city, Denominator.RESIDENTIAL_LAND).rate()).isBetween(0.05, 0.95);
    }

    @Test
    void theRoadsOfPortoComeIn() throws Exception {
        ImportedCity city = readCity("porto_roads");

        assertThat(city.baseline().features(LayerRole.ROADS)).hasSize(49_664);
        assertThat(city.baseline().features(LayerRole.ROADS))
                .filteredOn(road -> road.attributes().numberOrZero(Attributes.BRIDGE) == 1)
                .hasSizeGreaterThan(100);
    }

    @Test
    void theBenchmarkCityComesInWholeAndEveryFaultIsListed() throws Exception {
        ImportedCity city = readBenchmark();

        assertThat(city.baseline().demandUnits()).hasSize(40_000);
        assertThat(city.baseline().demandUnits().stream()
                        .mapToDouble(unit -> unit.population())
                        .sum())
                .isEqualTo(18_329_776);
        assertThat(city.report().issues())
                .filteredOn(each -> each.layer().equals("parks"))
                .extracting(ImportIssue::code)
                .contains(Code.GEOMETRY_NULL, Code.GEOMETRY_REPAIRED, Code.DUPLICATE_SHAPE, Code.ENCODING_GUESSED);
        LayerSummary parks = city.report().layers().get(1);
        assertThat(parks.read()).isEqualTo(1408);
        assertThat(parks.kept()).isEqualTo(1407);
    }

    @Test
    void theBenchmarkCityHasTheKnownRate() throws Exception {
        assertThat(evaluate(readBenchmark(), Denominator.RESIDENTIAL_LAND).rate())
                .isCloseTo(0.7311346303146917, within(1e-4));
    }
}
