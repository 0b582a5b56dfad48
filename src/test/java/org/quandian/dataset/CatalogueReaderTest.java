package org.quandian.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quandian.planning.Regime;
import org.quandian.planning.ServiceStandard;
import org.quandian.planning.StandardsCatalogue;

/** The park rules that ship say what the standards say. */
class CatalogueReaderTest {
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
}
