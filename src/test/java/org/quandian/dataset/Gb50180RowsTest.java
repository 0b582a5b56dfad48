package org.quandian.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.quandian.planning.CircleLevel;
import org.quandian.planning.FacilityType;
import org.quandian.planning.Obligation;
import org.quandian.planning.RuleBook;
import org.quandian.planning.ServiceStandard;
import org.quandian.planning.SizeRange;

/**
 * All 53 rows of GB 50180-2018 App. B and C, copied by hand from the table of facts and not from the files. Columns: row, type, level,
 * obligation, radius of the standard (- for none), whether the radius was seen, floor, land. A radius in brackets is none of the
 * standard's but the walking distance that stands in; it must never be called seen.
 */
class Gb50180RowsTest {
    private static final String ROWS =
            """
            P01 junior-school            15    must 1000   seen -            -
            P02 primary-school           10    must 500    seen -            -
            P03 sports-hall              15    need 1000   -    2000-5000    1200-15000
            P04 sports-large             15    must 1000   -    -            3150-5620
            P05 sports-medium            10    must 500    -    -            1310-2460
            P06 community-health-centre  15    must 1000   seen 1700-2000    1420-2860
            P07 outpatient-clinic        15    must 1000   seen -            -
            P08 nursing-home             15    must (1000) -    7000-17500   3500-22000
            P09 elderly-care-home        15    must (1000) -    3500-17500   1750-22000
            P10 culture-centre           15    must 1000   -    3000-6000    3000-12000
            P11 community-service-centre 15    must 1000   seen 700-1500     600-1200
            P12 subdistrict-office       15    must 1000   -    1000-2000    800-1500
            P13 justice-office           15    must (1000) -    80-240       -
            P14 police-station           15    need 800    -    1000-1600    1000-2000
            P15 shopping-centre          10    must 500    -    1500-3000    -
            P16 market                   10    must 500    seen 750-2500     -
            P17 gym                      15    need 1000   -    600-2000     -
            P18 restaurant               10    must (500)  -    -            -
            P19 bank                     10    must (500)  -    -            -
            P20 telecom-office           10    must (500)  -    -            -
            P21 post-office              15    must 1000   -    -            -
            P22 switching-station        15    must -      -    200-300      500-500
            P23 gas-regulator            15    need 500    -    50-50        100-200
            P24 waste-transfer-station   15    need -      -    -            -
            P25 fire-station             city  need 1870   seen -            -
            P26 rail-station             15    need 800    -    -            -
            P27 bus-terminus             10    need (500)  -    -            -
            P28 bus-stop                 10    must 500    -    -            -
            P29 public-parking           5     need 300    -    -            -
            P30 bicycle-parking          5     need 100    seen -            -
            P31 community-service-station 5    must 300    -    600-1000     500-800
            P32 community-canteen        5     need (300)  -    -            -
            P33 culture-station          5     must 500    -    250-1200     -
            P34 sports-small             5     must 300    -    -            770-1310
            P35 outdoor-fitness          5     must 300    -    -            150-750
            P36 kindergarten             5     must 300    seen 3150-4550    5240-7580
            P37 nursery                  5     need 300    -    -            -
            P38 elderly-day-care         5     must 300    seen 350-750      -
            P39 community-health-station 5     need 300    seen 120-270      -
            P40 supermarket              5     must 300    seen -            -
            P40 pharmacy                 5     must 300    seen -            -
            P40 laundry                  5     must 300    seen -            -
            P40 hairdresser              5     must 300    seen -            -
            P41 recycling-point          5     must (300)  -    -            6-10
            P42 waste-station            5     must 400    -    -            120-200
            P43 public-toilet            5     must 300    seen 30-80        60-120
            P44 bus-stop                 10    must 500    -    -            -
            P45 public-parking           5     need 300    -    -            -
            P46 property-office          block must -      -    -            -
            P47 playground               block must (150)  -    -            170-450
            P48 fitness-equipment        block must (150)  -    -            -
            P49 convenience-shop         block must (300)  -    50-100       -
            P50 parcel-station           block must (150)  -    -            -
            P51 waste-point              block must 70     seen -            5-
            P52 estate-bicycle-parking   block must -      -    -            -
            P53 estate-parking           block must 150    -    -            -
            """;

    private static final RuleBook BOOK = CatalogueReader.readShipped().ruleBook("GB50180");

    /** One row of the table. */
    private record Row(
            String number,
            String type,
            String level,
            String obligation,
            String radius,
            boolean seen,
            String floor,
            String land) {
        static Row of(String line) {
            String[] cells = line.trim().split("\\s+");
            return new Row(
                    cells[0], cells[1], cells[2], cells[3], cells[4], cells[5].equals("seen"), cells[6], cells[7]);
        }

        @Override
        public String toString() {
            return number + " " + type;
        }
    }

    static Stream<Row> rows() {
        return ROWS.lines().map(Row::of);
    }

    private static ServiceStandard standard(String type) {
        return BOOK.findStandard("facility." + type).orElseThrow().standard();
    }

    @Test
    void noRowIsForgotten() {
        assertThat(rows().map(Row::number).distinct())
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 53)
                        .mapToObj(number -> String.format(Locale.ROOT, "P%02d", number))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theRowIsAsTheStandardHasIt(Row row) {
        FacilityType type = BOOK.findType(row.type()).orElseThrow();
        ServiceStandard standard = standard(row.type());

        assertThat(type.level().id()).isEqualTo(row.level());
        assertThat(standard.obligation().id()).isEqualTo(row.obligation());
        assertThat(standard.floor()).isEqualTo(range(row.floor()));
        assertThat(standard.land()).isEqualTo(range(row.land()));
        assertThat(standard.clause()).contains("GB 50180-2018 附录B");
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theRadiusIsTheStandardsOrSaysThatItIsNot(Row row) {
        ServiceStandard standard = standard(row.type());
        if (row.radius().equals("-")) {
            assertThat(standard.tiers()).isEmpty();
            return;
        }

        assertThat(standard.tiers()).singleElement().satisfies(tier -> {
            assertThat(tier.radiusMetres())
                    .isEqualTo(Double.parseDouble(row.radius().replaceAll("[()]", "")));
            assertThat(tier.minArea()).isZero();
            assertThat(tier.maxArea()).isInfinite();
            assertThat(tier.checked()).isEqualTo(row.seen());
            assertThat(tier.clause().startsWith("无规定半径")).isEqualTo(row.radius().startsWith("("));
        });
    }

    /** Only the row whose sizes were seen in GB 50437 counts as seen. */
    @ParameterizedTest
    @MethodSource("rows")
    void sizesAreToBeCheckedButForDayCare(Row row) {
        assertThat(standard(row.type()).checked()).isEqualTo(row.number().equals("P38"));
    }

    private static SizeRange range(String cell) {
        if (cell.equals("-")) {
            return SizeRange.ANY;
        }
        String[] ends = cell.split("-", -1);
        double most = ends[1].isEmpty() ? Double.POSITIVE_INFINITY : Double.parseDouble(ends[1]);
        return new SizeRange(Double.parseDouble(ends[0]), most);
    }

    @ParameterizedTest
    @CsvSource({
        "junior-school, children_junior",
        "primary-school, children_primary",
        "kindergarten, children_preschool",
        "nursery, infants",
        "elderly-day-care, elderly",
        "nursing-home, elderly"
    })
    void theGroupThatIsServedIsADenominator(String type, String group) {
        assertThat(standard(type).denominators())
                .extracting(each -> each.id())
                .containsExactly("residential_land", "population", group);
    }

    @ParameterizedTest
    @CsvSource({"fire-station", "bus-stop", "rail-station", "public-toilet", "hospital"})
    void whatServesTheWholeTownIsAShareOfBuiltLand(String type) {
        assertThat(standard(type).denominators())
                .extracting(each -> each.id())
                .containsExactly("built_land", "population");
    }

    @Test
    void everyLevelHasTypes() {
        assertThat(BOOK.types()).extracting(FacilityType::level).contains(CircleLevel.values());
        assertThat(Obligation.values()).hasSize(3);
    }
}
