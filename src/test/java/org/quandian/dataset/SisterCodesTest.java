package org.quandian.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quandian.planning.ChecklistItem;
import org.quandian.planning.RuleBook;
import org.quandian.planning.ServiceStandard;
import org.quandian.planning.SizeTier;
import org.quandian.planning.TargetValue;

/** What the codes beside GB 50180 say, copied by hand from the table of facts: regime, indicator, radius, seen or not. */
class SisterCodesTest {
    private static RuleBook book(String regime) {
        return CatalogueReader.readShipped().ruleBook(regime);
    }

    private static ServiceStandard standard(String regime, String indicator) {
        return book(regime).findStandard(indicator).orElseThrow().standard();
    }

    @ParameterizedTest
    @CsvSource({
        "UHC2022, facility.market, 800, true",
        "UHC2021, facility.market, 800, true",
        "UHC2022, facility.primary-school, 500, true",
        "UHC2022, facility.junior-school, 1000, true",
        "UHC2022, facility.bus-stop, 500, true",
        "UHC2022, facility.hospital, 4000, false",
        "UHC2022, facility.greenway, 1000, true",
        "UHC2022, facility.fire-station, 1870, false",
        "UHC2022, facility.kindergarten, 300, true",
        "TDT1062, facility.primary-school, 500, true",
        "TDT1062, facility.market, 500, true",
        "TDT1062, facility.pharmacy, 300, true",
        "TDT1062, facility.community-health-centre, 1000, true",
        "TDT1062, facility.outpatient-clinic, 1000, true",
        "TDT1062, facility.community-service-centre, 1000, true",
        "TDT1062, facility.community-health-station, 500, true",
        "TDT1062, facility.junior-school, 1000, false",
        "TDT1062, facility.police-station, 800, false",
        "TDT1062, facility.culture-station, 500, false",
        "TDT1063, facility.hospital, 2000, false",
        "TDT1063, facility.elderly-day-care, 300, false",
        "TDT1063, facility.football-field, 1000, false",
        "TDT1063, facility.rail-station, 800, false",
        "QH2021, facility.convenience-shop, 300, false",
        "QH2021, facility.pharmacy, 500, false",
        "QH2021, facility.supermarket, 1000, false",
        "GB50180, facility.shelter-emergency, 500, false",
        "GB50180, facility.shelter-short, 1000, false",
        "GB50180, facility.shelter-medium, 1500, false",
        "GB50180, facility.shelter-long, 2500, false",
        "GB50180, facility.fire-station-second, 1410, true",
        "GB50180, facility.fire-station-small, 1000, true",
        "GB50180, facility.fire-station-suburban, 2740, true",
        "GB50180, facility.elderly-service-centre, 1000, true"
    })
    void theRadius(String regime, String indicator, double radius, boolean seen) {
        assertThat(standard(regime, indicator).tiers()).singleElement().satisfies(tier -> {
            assertThat(tier.radiusMetres()).isEqualTo(radius);
            assertThat(tier.checked()).isEqualTo(seen);
        });
    }

    /** The radius of a fire station follows from its area: A = 2 P². */
    @ParameterizedTest
    @CsvSource({"fire-station, 7", "fire-station-second, 4", "fire-station-small, 2", "fire-station-suburban, 15"})
    void theRadiusOfAFireStationFollowsFromItsArea(String type, double squareKilometres) {
        double metres = Math.sqrt(squareKilometres / 2) * 1000;

        assertThat(standard("GB50180", "facility." + type).longestRadius())
                .isEqualTo(metres, org.assertj.core.data.Offset.offset(5.0));
    }

    @ParameterizedTest
    @CsvSource({"shelter-short, 2000", "shelter-medium, 10000", "shelter-long, 50000", "shelter-centre, 200000"})
    void sheltersNeedLand(String type, double squareMetres) {
        assertThat(standard("GB50180", "facility." + type).land().least()).isEqualTo(squareMetres);
    }

    @Test
    void aCentralShelterHasNoDistance() {
        assertThat(standard("GB50180", "facility.shelter-centre").tiers()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "GBT51346T, 600000, false, 3000",
        "GBT51346T, 499999, false, 2000",
        "GBT51346T, 100000, false, 1200",
        "GBT51346T, 50000, false, 800",
        "GBT51346T, 10000, false, 500",
        "GBT51346T, 4000, false, 300",
        "GBT51346T, 3999, false, 0",
        "GBT51346T, 1000, true, 300",
        "GB55014, 10, false, 500",
        "GBT50563, 5000, false, 500",
        "GBT50563, 4999, false, 0",
        "GBT50563, 1000, true, 300",
        "GARDEN1992, 1000, false, 500",
        "GARDEN1992, 999, false, 0",
        "TDT1063, 400, false, 300",
        "TDT1062, 50000, false, 1000",
        "TDT1062, 4000, false, 300",
        "GB50180, 50000, false, 1000",
        "GB50180, 10000, false, 500",
        "GB50180, 4000, false, 300",
        "GB50180, 3999, false, 0",
        "CC2020, 4000, false, 300",
        "QH2021, 10000, false, 500"
    })
    void parksBySize(String regime, double area, boolean historic, double radius) {
        assertThat(standard(regime, "park")
                        .findTier(area, historic)
                        .map(SizeTier::radiusMetres)
                        .orElse(0.0))
                .isEqualTo(radius);
    }

    @ParameterizedTest
    @CsvSource({
        "UHC2022, park, 0.85 true",
        "GARDEN2022, park, 0.85 false;0.9 true",
        "GARDEN2022, facility.greenway, 0.6 false",
        "GARDEN2016, park, 0.8 false;0.9 false",
        "GBT51346, park, 0.9 false;1.0 false;0.8 false",
        "GB55014, park, 0.8 true",
        "UHC2022, facility.greenway, 0.7 true",
        "UHC2022, facility.market, 0.9 true",
        "UHC2022, facility.junior-school, 1.0 true",
        "UHC2022, facility.hospital, 0.8 false",
        "GB50180, facility.bus-stop, 0.9 true"
    })
    void theTarget(String regime, String indicator, String targets) {
        assertThat(standard(regime, indicator).targets())
                .extracting(target -> target.value() + " " + target.checked())
                .containsExactlyElementsOf(Arrays.asList(targets.split(";", -1)));
        assertThat(standard(regime, indicator).targets())
                .extracting(TargetValue::clause)
                .allSatisfy(clause -> assertThat(clause).isNotBlank());
    }

    /** Number, seen or not, ways with type x count / least floor / least land. */
    @ParameterizedTest
    @CsvSource({
        "1, true, community-service-station x1/800/0",
        "2, true, kindergarten x1/2200/3500",
        "3, true, nursery x1/200/0",
        "4, true, elderly-service-station x1/0/0|elderly-day-care x1/350/0",
        "5, false, community-health-station x1/120/0",
        "6, true, supermarket x1/300/0|convenience-shop x2/50/0",
        "7, true, parcel-station x1/0/0",
        "9, false, ''",
        "10, true, estate-parking x1/0/0",
        "12, false, ''",
        "13, false, waste-point x1/0/0+public-toilet x1/30/0",
        "15, false, park x1/0/0",
        "16, false, property-office x1/0/0",
        "17, false, ''",
        "20, false, ''"
    })
    void theChecklist(int number, boolean seen, String ways) {
        ChecklistItem item = book("UHC2022").checklist().get(number - 1);
        List<String> found = item.ways().stream()
                .map(way -> String.join(
                        "+", way.parts().stream().map(SisterCodesTest::said).toList()))
                .toList();

        assertThat(item.number()).isEqualTo(number);
        assertThat(item.checked()).isEqualTo(seen);
        assertThat(String.join("|", found)).isEqualTo(ways);
    }

    private static String said(ChecklistItem.Part part) {
        return part.type() + " x" + part.count() + "/" + (int) part.leastFloor() + "/" + (int) part.leastLand();
    }
}
