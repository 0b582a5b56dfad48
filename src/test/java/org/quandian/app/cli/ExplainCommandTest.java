package org.quandian.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What {@code explain} says is what {@code evaluate} says, with the reasons. */
@ExtendWith(SmallCity.class)
class ExplainCommandTest {
    private final Shell shell = new Shell();

    @Test
    void everyFigureIsTheOneOfEvaluateAndItsPartsAddUp(SmallCity.Place city) throws IOException {
        for (String ledger : List.of("radius", "walk")) {
            JsonNode all = json(
                    "evaluate",
                    city.folder(),
                    "--indicator",
                    "park,school.primary.seats,parking,living-circle.15,elderly-care.places,complete-community",
                    "--ledger",
                    ledger,
                    "--format",
                    "json");
            for (JsonNode figure : all.path("indicators")) {
                JsonNode why = json(
                        "explain",
                        city.folder(),
                        "--indicator",
                        figure.path("id").asText(),
                        "--denominator",
                        figure.path("denominator").asText(),
                        "--ledger",
                        ledger,
                        "--format",
                        "json");
                assertSame(why, figure);
                assertThat(why.path("regime")).isEqualTo(figure.path("regime"));
            }
        }
    }

    @Test
    void theFigureOfADistrictAndOfAParcelIsThatOfEvaluate(SmallCity.Place city) throws IOException {
        JsonNode districts = json("evaluate", city.folder(), "--by", "district", "--format", "json");
        JsonNode district = districts.path("indicators").get(1).path("by").get(0);
        JsonNode parcels = json("evaluate", city.folder(), "--by", "unit", "--format", "json");
        JsonNode parcel = parcels.path("indicators").get(1).path("by").get(3);

        assertSame(explain(city, "--zone", district.path("name").asText()), district);
        JsonNode why = explain(city, "--unit", parcel.path("name").asText());
        assertSame(why, parcel);
        assertThat(why.path("reached")).isNotEmpty();
    }

    @Test
    void aHomeOfTheParcelHasAFigureOfItsOwn(SmallCity.Place city) throws IOException {
        JsonNode parcels = json("evaluate", city.folder(), "--by", "unit", "--format", "json");
        JsonNode why = explain(
                city,
                "--unit",
                parcels.path("indicators").get(1).path("by").get(3).path("name").asText());
        JsonNode home = why.path("parts").get(0);

        JsonNode own = explain(city, "--unit", home.path("id").asText());

        assertThat(home.path("kind").asText()).isEqualTo("home");
        assertThat(own.path("shown_total")).isEqualTo(home.path("total"));
        assertThat(own.path("parts")).hasSize(1);
    }

    @Test
    void csvAddsUpToTheFigureExactly(SmallCity.Place city) throws IOException {
        JsonNode why = explain(city);
        Shell.Said said = shell.run(
                "explain", city.folder(), "--indicator", "park", "--denominator", "population", "--format", "csv");

        BigDecimal sum = said.lines().stream()
                .skip(1)
                .map(line -> new BigDecimal(line.split(",", -1)[10]))
                .reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(sum).isEqualByComparingTo(why.path("shown_total").decimalValue());
        assertThat(said.lines()).hasSize(1 + why.path("parts").size());
    }

    @Test
    void theTableSaysFormulaRuleDataAndWhatIsLeftOutInBothLanguages(SmallCity.Place city) {
        Shell.Said zh = shell.run("explain", city.folder(), "--indicator", "park");
        Shell.Said en = shell.run("explain", city.folder(), "--indicator", "park", "--lang", "en");

        assertThat(zh.out())
                .contains("怎么算的", "依据", "数据来源", "UHC2022", "parks.shp", "合计")
                .doesNotContain("{");
        assertThat(en.out())
                .contains("Formula", "Rules", "Data", "UHC2022", "parks.shp", "Sum")
                .doesNotContain("{");
    }

    @Test
    void aMistypedIndicatorHearsOfSimilarOnes(SmallCity.Place city) {
        Shell.Said said = shell.run("explain", city.folder(), "--indicator", "facility.markt");

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("facility.markt", "facility.market");
    }

    @Test
    void anUnknownUnitHearsOfSimilarOnes(SmallCity.Place city) {
        Shell.Said said = shell.run("explain", city.folder(), "--indicator", "park", "--unit", "R9999X");

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("R9999X", "相近");
    }

    @Test
    void anIndicatorWithoutParcelsSaysSo(SmallCity.Place city) {
        Shell.Said said = shell.run(
                "explain",
                city.folder(),
                "--indicator",
                "elderly-care.places",
                "--unit",
                city.baseline().demandUnits().get(0).id());

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("elderly-care.places", "--level");
    }

    @Test
    void anUnknownZoneAndAnUnknownDenominatorAreWrongUsage(SmallCity.Place city) {
        List<Integer> codes = new ArrayList<>();
        codes.add(shell.run("explain", city.folder(), "--indicator", "park", "--zone", "无此区")
                .code());
        codes.add(shell.run("explain", city.folder(), "--indicator", "park", "--denominator", "spaces")
                .code());
        codes.add(shell.run("explain", city.folder(), "--indicator", "park", "--level", "district")
                .code());
        codes.add(shell.run("explain", city.folder(), "--indicator", "park", "--zone", "a", "--unit", "b")
                .code());

        assertThat(codes).containsOnly(2);
    }

    private JsonNode explain(SmallCity.Place city, String... more) throws IOException {
        List<Object> words = new ArrayList<>(List.of("explain", city.folder(), "--indicator", "park"));
        words.addAll(List.of("--denominator", "population", "--format", "json"));
        words.addAll(List.of(more));
        return json(words.toArray());
    }

    private static void assertSame(JsonNode why, JsonNode figure) {
        String id = figure.path("id").asText();
        assertThat(why.path("total").asDouble())
                .as(id)
                .isEqualTo(figure.path("total").asDouble());
        assertThat(why.path("served").asDouble())
                .as(id)
                .isEqualTo(figure.path("served").asDouble());
        assertThat(why.path("rate").asDouble())
                .as(id)
                .isEqualTo(figure.path("rate").asDouble());
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal served = BigDecimal.ZERO;
        for (JsonNode part : why.path("parts")) {
            total = total.add(part.path("total").decimalValue());
            served = served.add(part.path("served").decimalValue());
        }
        assertThat(total).as(id).isEqualByComparingTo(why.path("shown_total").decimalValue());
        assertThat(served).as(id).isEqualByComparingTo(why.path("shown_served").decimalValue());
    }

    private JsonNode json(Object... words) throws IOException {
        Shell.Said said = shell.run(words);
        assertThat(said.err()).isEmpty();
        return new ObjectMapper()
                .enable(com.fasterxml.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .readTree(said.out());
    }
}
