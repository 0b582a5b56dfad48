package org.quandian.dataset.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.quandian.dataset.CityFolderReader;
import org.quandian.planning.Attributes;
import org.quandian.planning.Baseline;
import org.quandian.planning.Cohorts;
import org.quandian.planning.DemandUnit;
import org.quandian.planning.Feature;
import org.quandian.planning.LayerRole;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;
import org.quandian.workspace.ImportIssue;
import org.quandian.workspace.ImportedCity;

/** What the city that ships has for every service, read as any other city. */
class DemoCityServicesTest {
    private static ImportedCity imported;
    private static Baseline city;

    @BeforeAll
    static void read() throws Exception {
        imported = new CityFolderReader()
                .readCity(Path.of("maps/lucheng"), CancellationToken.none(), ProgressListener.SILENT);
        city = imported.baseline();
    }

    private static Map<String, Long> count(LayerRole role, String attribute) {
        return city.features(role).stream()
                .collect(Collectors.groupingBy(
                        each -> each.attributes().text(attribute).orElse("-"), Collectors.counting()));
    }

    @Test
    void theImportMeetsNoWordThatItDoesNotKnow() {
        assertThat(imported.report().issues())
                .extracting(ImportIssue::code)
                .doesNotContain(
                        ImportIssue.Code.TYPE_UNKNOWN,
                        ImportIssue.Code.VALUE_UNKNOWN,
                        ImportIssue.Code.NUMBER_UNREADABLE,
                        ImportIssue.Code.OVERLAP,
                        ImportIssue.Code.LEFT_OUT);
    }

    @Test
    void thereIsParkingOfEveryKind() {
        assertThat(count(LayerRole.PARKING, Attributes.KIND))
                .containsOnlyKeys("public", "estate", "kerbside", "shared");
        List<Feature> shared = city.features(LayerRole.PARKING).stream()
                .filter(each -> each.attributes().text(Attributes.KIND).equals(java.util.Optional.of("shared")))
                .toList();
        assertThat(shared).allSatisfy(each -> {
            assertThat(each.attributes().number(Attributes.OPEN_FROM)).hasValue(18);
            assertThat(each.attributes().number(Attributes.OPEN_TO)).hasValue(8);
        });
    }

    @Test
    void thereAreSheltersWithTheirArea() {
        assertThat(city.features(LayerRole.FACILITIES))
                .filteredOn(each ->
                        each.attributes().text(Attributes.TYPE).equals(java.util.Optional.of("shelter-emergency")))
                .hasSizeGreaterThan(30)
                .allMatch(each -> each.attributes().numberOrZero(Attributes.FLOOR_AREA) >= 800);
        assertThat(count(LayerRole.FACILITIES, Attributes.TYPE)).containsKeys("shelter-short", "rail-station");
    }

    @Test
    void bothLevelsHaveTheirZones() {
        assertThat(count(LayerRole.SCHOOL_ZONES, Attributes.LEVEL)).containsOnlyKeys("primary", "junior");
    }

    @Test
    void builtLandHoldsNearlyAllHomes() {
        double built = city.features(LayerRole.BUILT_LAND).stream()
                .mapToDouble(each -> each.shape().getArea())
                .sum();
        double homes = city.demandUnits().stream().mapToDouble(DemandUnit::area).sum();

        assertThat(built).isGreaterThan(1.5 * homes);
        assertThat(Path.of("maps/lucheng/built_land.shp").toFile().length()).isLessThan(2_000_000);
    }

    @Test
    void cohortsBeginWithTheChildrenOfTheCityAndShrink() {
        Cohorts cohorts = city.city().cohorts();
        double primary = city.demandUnits().stream()
                .mapToDouble(DemandUnit::childrenPrimary)
                .sum();
        double junior = city.demandUnits().stream()
                .mapToDouble(DemandUnit::childrenJunior)
                .sum();

        assertThat(cohorts.primary()).hasSize(10).containsEntry(2026, primary);
        assertThat(cohorts.junior()).hasSize(10).containsEntry(2026, junior);
        assertThat(cohorts.primary().get(2035)).isBetween(0.7 * primary, 0.8 * primary);
    }
}
