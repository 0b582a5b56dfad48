package org.quandian.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quandian.planning.ChecklistItem;
import org.quandian.planning.CircleLevel;
import org.quandian.planning.CircleStandard;
import org.quandian.planning.Facility;
import org.quandian.planning.FacilityType;
import org.quandian.planning.Parameter;
import org.quandian.planning.PriceList;
import org.quandian.planning.Regime;
import org.quandian.planning.RuleBook;
import org.quandian.planning.StandardsCatalogue;
import org.quandian.planning.WorkNumbers;

/** Whatever rule set a city is judged by, no engine finds a rule missing. */
class ShippedRulesTest {
    private static final StandardsCatalogue CATALOGUE = ShippedRules.load();

    static Stream<String> regimes() {
        return CATALOGUE.regimes().stream().map(Regime::id);
    }

    private static RuleBook book(String regime) {
        return CATALOGUE.ruleBook(regime);
    }

    @Test
    void theRegimesAreThere() {
        assertThat(regimes())
                .contains(
                        "UHC2022",
                        "UHC2021",
                        "GARDEN2022",
                        "GARDEN2016",
                        "GBT51346",
                        "GB55014",
                        "CC2020",
                        "QH2021",
                        "TDT1062",
                        "TDT1063",
                        "GB50180");
    }

    @ParameterizedTest
    @MethodSource("regimes")
    void everyTypeHasARuleUnderEveryRegime(String regime) {
        assertThat(CATALOGUE.types())
                .extracting(FacilityType::indicatorId)
                .allSatisfy(id -> assertThat(book(regime).findStandard(id)).isPresent());
        assertThat(book(regime).findStandard("park")).isPresent();
    }

    /** A figure names the regime whose rule it follows, so that rule must stand there and nowhere by way of a copy. */
    @ParameterizedTest
    @MethodSource("regimes")
    void theRuleForParksStandsInTheRegimeThatIsNamed(String regime) {
        RuleBook.Applied park = book(regime).findStandard("park").orElseThrow();

        assertThat(park.standard().tiers()).isNotEmpty();
        assertThat(CATALOGUE.getRegime(park.regimeId()).findStandard("park")).contains(park.standard());
        assertThat(CATALOGUE.regimes().stream()
                        .filter(each -> each.findStandard("park").equals(Optional.of(park.standard()))))
                .hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("regimes")
    void everyListIsThereUnderEveryRegime(String regime) {
        RuleBook book = book(regime);

        assertThat(book.circles())
                .extracting(CircleStandard::level)
                .containsExactly(CircleLevel.MINUTES_15, CircleLevel.MINUTES_10, CircleLevel.MINUTES_5);
        assertThat(book.checklist()).extracting(ChecklistItem::number).containsExactlyElementsOf(oneTo(20));
        assertThat(book.bundle()).isNotEmpty();
        assertThat(book.parkingRatios()).hasSize(4);
        assertThat(book.parkingRatios().get(3).builtBefore()).isEqualTo(Integer.MAX_VALUE);
    }

    private static List<Integer> oneTo(int last) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 1; i <= last; i++) {
            numbers.add(i);
        }
        return numbers;
    }

    @ParameterizedTest
    @MethodSource("regimes")
    void everyParameterIsThereUnderEveryRegime(String regime) {
        Set<String> all = new HashSet<>();
        CATALOGUE.regimes().forEach(each -> each.parameters().forEach(parameter -> all.add(parameter.id())));

        assertThat(all).hasSizeGreaterThan(80);
        assertThat(all).allSatisfy(id -> assertThat(book(regime).parameter(id)).isFinite());
    }

    @ParameterizedTest
    @MethodSource("regimes")
    void aHigherCircleHoldsTheLowerOnes(String regime) {
        List<CircleStandard> circles = book(regime).circles();

        assertThat(circles.get(0).items()).containsAll(circles.get(1).items());
        assertThat(circles.get(1).items()).containsAll(circles.get(2).items());
        assertThat(circles).extracting(CircleStandard::walkMetres).containsExactly(1000.0, 500.0, 300.0);
    }

    /** A circle that asks for a type which has no reach could never be complete. */
    @ParameterizedTest
    @MethodSource("regimes")
    void everyTypeOfACircleHasARadius(String regime) {
        RuleBook book = book(regime);

        assertThat(book.circles())
                .flatExtracting(CircleStandard::items)
                .extracting(CircleStandard.Item::type)
                .allSatisfy(type -> assertThat(
                                book.findStandard(type.equals(Facility.PARK) ? Facility.PARK : "facility." + type)
                                        .orElseThrow()
                                        .standard()
                                        .longestRadius())
                        .isPositive());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "school.limit-factor, 2",
                "school.class-size.primary, 45",
                "school.class-size.junior, 50",
                "school.split, 1",
                "school.warning.utilisation, 1",
                "parking.public-radius, 300",
                "parking.home-radius, 150",
                "parking.night-from, 22",
                "parking.night-to, 6",
                "charging.share.public, 0.1",
                "care.beds-per-1000-elderly, 40",
                "childcare.places-per-1000, 4.5",
                "shelter.m2-per-person, 2",
                "shelter.m2-per-person.emergency, 0.5",
                "gap.join-distance, 60",
                "gap.idle-reach, 0",
                "toilet.density, 4"
            })
    void theNumbersThatEnginesBuildOn(String line) {
        String[] parts = line.split(", ");

        assertThat(book("UHC2022").parameter(parts[0])).isEqualTo(Double.parseDouble(parts[1]));
    }

    @Test
    void whatIsOursSaysSo() {
        for (String id : List.of("gap.join-distance", "gap.idle-reach", "school.limit-factor", "parking.night-from")) {
            Parameter parameter = book("UHC2022").findParameter(id).orElseThrow();

            assertThat(parameter.checked()).isFalse();
            assertThat(parameter.clause()).contains("非标准规定");
        }
    }

    @Test
    void onlyTheRatioOfNewEstatesWasSeen() {
        assertThat(book("GB50180").parkingRatios())
                .extracting(ratio -> ratio.spacesPerHousehold() + " " + ratio.chargingShare() + " " + ratio.checked())
                .containsExactly("0.3 0.1 false", "0.5 0.1 false", "0.8 0.1 false", "1.0 1.0 true");
    }

    @Test
    void theChecklistIsThatOfTheCompleteCommunitiesEverywhere() {
        assertThat(book("GB50180").checklist()).isEqualTo(book("CC2020").checklist());
        assertThat(book("GB50180").bundle()).isEqualTo(book("CC2020").bundle());
        assertThat(book("UHC2022").sourceOf(Regime::checklist)).isEqualTo("CC2020");
    }

    @Test
    void theQuarterHourCircleHasItsOwnList() {
        assertThat(book("QH2021").circles().get(0).items())
                .extracting(CircleStandard.Item::type)
                .containsExactlyInAnyOrder(
                        "convenience-shop",
                        "supermarket",
                        "market",
                        "fresh-shop",
                        "breakfast-shop",
                        "laundry",
                        "hairdresser",
                        "photo-print-shop",
                        "housekeeping-service",
                        "repair-shop",
                        "pharmacy",
                        "parcel-station",
                        "recycling-point");
        assertThat(book("GB50180").circles().get(2).items())
                .extracting(CircleStandard.Item::type)
                .contains("park", "kindergarten", "elderly-day-care");
    }

    /** The sample city must not hold a type that the rules do not know. */
    @Test
    void everyTypeOfTheSampleCityIsKnown() throws IOException {
        String source = Files.readString(Path.of("src/main/java/org/quandian/dataset/demo/FacilityKind.java"));
        Matcher kind = Pattern.compile("\\(\"[^\"]+\", \"([a-z-]+)\",").matcher(source);
        List<String> ids = new ArrayList<>();
        while (kind.find()) {
            ids.add(kind.group(1));
        }

        assertThat(ids).hasSizeGreaterThan(40);
        assertThat(CATALOGUE.types()).extracting(FacilityType::id).containsAll(ids);
    }

    @Test
    void nothingIsRepeatedInTheParts() {
        assertThat(CATALOGUE.types()).extracting(FacilityType::id).doesNotHaveDuplicates();
        assertThat(CATALOGUE.regimes()).extracting(Regime::id).doesNotHaveDuplicates();
    }

    /** A project made before there were these numbers goes by those in the code. */
    @ParameterizedTest
    @MethodSource("regimes")
    void numbersOfMeasuresInTheCodeAreThoseThatShip(String regime) {
        RuleBook silent =
                new StandardsCatalogue(List.of(), List.of(new Regime("OLD", "旧", "old", List.of()))).ruleBook("OLD");
        List<Parameter> prices = CATALOGUE.regimes().stream()
                .flatMap(each -> each.parameters().stream())
                .filter(each -> each.id().startsWith(PriceList.PRICE))
                .toList();

        assertThat(prices).hasSize(29).allSatisfy(price -> {
            assertThat(WorkNumbers.find(silent, price.id())).hasValue(price.value());
            assertThat(price.checked()).isFalse();
            assertThat(price.clause()).isEqualTo("圈点缺省值，非标准规定");
            assertThat(price.unit()).startsWith("万元/");
        });
        assertThat(WorkNumbers.shipped())
                .allSatisfy((id, value) ->
                        assertThat(book(regime).parameter(id)).describedAs(id).isEqualTo(value));
    }
}
