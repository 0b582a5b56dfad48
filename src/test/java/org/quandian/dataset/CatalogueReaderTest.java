package org.quandian.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quandian.planning.Regime;
import org.quandian.planning.ServiceStandard;
import org.quandian.planning.StandardsCatalogue;
import org.quandian.workspace.UnusableDataException;

/** The rules that ship say what the standards say, and a faulty file of rules is refused with its line. */
class CatalogueReaderTest {
    private static final String HEAD =
            "regimes:\n  - id: X\n    zh: 甲\n    en: X\n    standards:\n      - indicator: park\n"
                    + "        ledger: radius\n        tiers:\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "UHC2022, 5000, false, 500",
        "UHC2022, 4999.9, false, 300",
        "UHC2022, 400, false, 300",
        "UHC2022, 399.9, true, 0",
        "UHC2021, 2000, false, 300",
        "UHC2021, 1999, false, 0",
        "GARDEN2022, 400, false, 300",
        "GARDEN2016, 1999, false, 0",
        "GARDEN2016, 1999, true, 300",
        "GARDEN2016, 999, true, 0",
        "GARDEN2016, 5000, true, 500",
        "GBT51346, 100, false, 500"
    })
    void theShippedRulesGiveTheseRadii(String regime, double area, boolean historic, double radius) {
        ServiceStandard park = CatalogueReader.readShipped()
                .getRegime(regime)
                .findStandard("park")
                .orElseThrow();

        assertThat(park.findTier(area, historic)
                        .map(tier -> tier.radiusMetres())
                        .orElse(0.0))
                .isEqualTo(radius);
    }

    @Test
    void theDefaultRegimeComesFirstAndEveryLineSaysWhereItIsWritten() {
        StandardsCatalogue catalogue = CatalogueReader.readShipped();

        assertThat(catalogue.regimes()).extracting(Regime::id).startsWith("UHC2022");
        assertThat(catalogue.regimes())
                .flatExtracting(Regime::standards)
                .flatExtracting(ServiceStandard::tiers)
                .allSatisfy(tier -> assertThat(tier.clause()).isNotBlank());
    }

    private void refused(String yaml, String line, String reason) throws Exception {
        Path file = Files.writeString(folder.resolve("rules.yaml"), yaml);

        assertThatThrownBy(() -> CatalogueReader.read(file))
                .asInstanceOf(InstanceOfAssertFactories.type(UnusableDataException.class))
                .satisfies(e -> assertThat(e.code()).isEqualTo(UnusableDataException.Code.BAD_CATALOGUE))
                .satisfies(e -> assertThat(e.args()).containsEntry("line", line))
                .satisfies(e -> assertThat(e.args().get("reason")).contains(reason));
    }

    @Test
    void aRadiusThatIsNoNumberIsRefused() throws Exception {
        refused(HEAD + "          - {min_area: 400, radius: 三百, clause: c, checked: true}\n", "9", "三百");
    }

    @Test
    void anUnknownKeyIsRefused() throws Exception {
        refused(HEAD + "          - {min_area: 400, radius: 3, raduis: 3, clause: c, checked: true}\n", "9", "raduis");
    }

    @Test
    void sizeClassesThatOverlapAreRefused() throws Exception {
        refused(
                HEAD + "          - {min_area: 400, radius: 300, clause: c, checked: true}\n"
                        + "          - {min_area: 5000, radius: 500, clause: c, checked: true}\n",
                "10",
                "overlaps");
    }

    @Test
    void aRuleWithoutClauseIsRefused() throws Exception {
        refused(HEAD + "          - {min_area: 400, radius: 300, checked: true}\n", "9", "clause");
    }
}
