package org.quandian.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.quandian.planning.LayerRole;

/** {@code checkup} on a small city. */
@ExtendWith(SmallCity.class)
class CheckupCommandTest {
    private final Shell shell = new Shell();

    private JsonNode json(Object... words) throws Exception {
        Shell.Said said = shell.run(words);
        assertThat(said.err()).isEmpty();
        return new ObjectMapper().readTree(said.out());
    }

    private static String name(JsonNode card) {
        return card.path("zone").asText();
    }

    @Test
    void everyFigureIsTheOneOfEvaluate(SmallCity.Place city) throws Exception {
        JsonNode evaluated = json("evaluate", city.folder(), "--all", "--by", "community", "--format", "json");
        JsonNode checked = json("checkup", city.folder(), "--format", "json");
        Map<String, JsonNode> lines = new HashMap<>();
        for (JsonNode card : checked.path("cards")) {
            if (!card.path("level").asText().equals("district")) {
                card.path("indicators")
                        .forEach(line ->
                                lines.put(name(card) + "/" + line.path("id").asText(), line));
            }
        }
        int compared = 0;
        for (JsonNode indicator : evaluated.path("indicators")) {
            for (JsonNode zone : indicator.path("by")) {
                JsonNode line = lines.get(
                        zone.path("name").asText() + "/" + indicator.path("id").asText());
                boolean rest = zone.path("name").asText().isEmpty();
                if (!rest && line.path("denominator").equals(indicator.path("denominator"))) {
                    assertThat(line.path("total")).isEqualTo(zone.path("total"));
                    assertThat(line.path("served")).isEqualTo(zone.path("served"));
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(100);
    }

    @Test
    void residentsOfTheCommunitiesAddUpToTheCity(SmallCity.Place city) throws Exception {
        double whole = 0;
        double parts = 0;
        for (JsonNode card : json("checkup", city.folder(), "--format", "json").path("cards")) {
            switch (card.path("level").asText()) {
                case "city" -> whole += card.path("residents").asDouble();
                case "community" -> parts += card.path("residents").asDouble();
                default -> {}
            }
        }
        assertThat(whole).isPositive().isEqualTo(parts);
    }

    @Test
    void aCommunityIsToldWithItsRemedies(SmallCity.Place city) throws Exception {
        String community = "";
        int most = 0;
        for (JsonNode each : json("checkup", city.folder(), "--format", "json").path("cards")) {
            boolean worse = each.path("problems").size() > most;
            if (each.path("level").asText().equals("community") && !name(each).isEmpty() && worse) {
                most = each.path("problems").size();
                community = name(each);
            }
        }
        JsonNode card = json(
                        "checkup",
                        city.folder(),
                        "--community",
                        community,
                        "--remedies",
                        "--limit",
                        "4",
                        "--format",
                        "json")
                .path("cards")
                .get(0);

        assertThat(name(card)).isEqualTo(community);
        assertThat(card.path("problems")).isNotEmpty();
        assertThat(card.path("problems").get(0).path("remedies")).isNotEmpty();
        assertThat(card.path("problems")
                        .get(0)
                        .path("remedies")
                        .get(0)
                        .path("kind")
                        .asText())
                .isNotEmpty();
    }

    @Test
    void theTableNamesTheLedgerAndEveryCommunity(SmallCity.Place city) {
        Shell.Said said = shell.run("checkup", city.folder());

        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("城市体检", "半径口径");
        city.baseline().features(LayerRole.COMMUNITIES).forEach(each -> assertThat(said.out())
                .contains(each.name()));
    }

    @Test
    void itSpeaksEnglishAndGoesOnFoot(SmallCity.Place city) {
        Shell.Said said = shell.run("checkup", city.folder(), "--ledger", "walk", "--lang", "en");

        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("health check", "walking ledger", "Poor");
    }

    @Test
    void aFileOfItOpensInExcel(SmallCity.Place city, @TempDir Path folder) throws Exception {
        Path file = folder.resolve("体检.csv");
        Shell.Said said = shell.run("checkup", city.folder(), "--format", "csv", "-o", file);

        assertThat(said.code()).isZero();
        String text = Files.readString(file);
        assertThat(text).startsWith("\uFEFF层级,名称,所在区,指标编号,");
        assertThat(text.lines().filter(line -> line.contains(",park,")).count())
                .isEqualTo(
                        text.lines().filter(line -> line.contains(",parking,")).count());
    }

    @Test
    void aCommunityThatThereIsNotIsAnsweredWithThoseThereAre(SmallCity.Place city) {
        Shell.Said said = shell.run("checkup", city.folder(), "--community", "没有社区");

        assertThat(said.code()).isEqualTo(ExitCode.UNUSABLE_DATA.number());
        assertThat(said.err())
                .contains(
                        "没有社区",
                        city.baseline().features(LayerRole.COMMUNITIES).get(0).name());
    }

    @Test
    void bothLedgersAreTwoReports(SmallCity.Place city) {
        assertThat(shell.run("checkup", city.folder(), "--ledger", "both").code())
                .isEqualTo(ExitCode.WRONG_USAGE.number());
    }
}
