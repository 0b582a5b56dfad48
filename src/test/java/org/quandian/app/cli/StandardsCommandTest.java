package org.quandian.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quandian.dataset.CatalogueReader;
import org.quandian.dataset.CatalogueWriter;

/** The rules on the command line: listed with clause and mark, and a file of them checked. */
class StandardsCommandTest {
    private final Shell shell = new Shell();

    @TempDir
    Path folder;

    private static JsonNode json(Shell.Said said) throws Exception {
        return new ObjectMapper().readTree(said.out());
    }

    private static String line(Shell.Said said, String first) {
        return said.out()
                .lines()
                .filter(each -> each.startsWith(first + " "))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void ruleSetsAndTypesAreListed() {
        Shell.Said said = shell.run("standards");

        assertThat(said.code()).isZero();
        assertThat(said.err()).isEmpty();
        assertThat(line(said, "UHC2022")).contains("城市体检 2022", "CC2020, GB50180");
        assertThat(line(said, "market")).contains("菜市场（生鲜超市）", "商业服务", "十分钟生活圈");
    }

    @Test
    void aRuleSetIsListedWithValueMarkAndClause() {
        Shell.Said said = shell.run("standards", "--regime", "UHC2022");

        assertThat(said.code()).isZero();
        assertThat(line(said, "park")).contains("≥5000: 500（待核对） / ≥400: 300（待核对）", "85.0%", "UHC2022");
        assertThat(line(said, "market"))
                .contains("800", "90.0%", "UHC2022", "菜市场（生鲜超市）覆盖率")
                .doesNotContain("待核对");
        assertThat(line(said, "sports-large")).contains("1000（待核对）", "3150–5620（待核对）", "GB50180");
        assertThat(said.out())
                .contains("生活圈 · GB50180", "完整社区清单 · CC2020", "幼儿园 建筑面积 ≥2200 m² 用地 ≥3500 m²")
                .contains("< 1990    0.3（待核对）");
        assertThat(line(said, "care.beds-per-1000-elderly")).contains("每千名老年人床位", "40 /1000", "GB 50442");
    }

    @Test
    void theTableSpeaksTheUsersLanguage() {
        Shell.Said said = shell.run("standards", "--regime", "GARDEN2016", "--lang", "en");

        assertThat(line(said, "park")).contains("≥1000 (historic quarter): 300 (to be checked)");
        assertThat(line(said, "market")).contains("Market", "▲ must");
        assertThat(said.out()).contains("Living circles · GB50180").doesNotContain("待核对 ");
    }

    @Test
    void jsonHoldsTheSameRules() throws Exception {
        JsonNode book = json(shell.run("standards", "--regime", "UHC2022", "--format", "json"));

        JsonNode park = book.get("standards").get(0);
        assertThat(park.get("indicator").asText()).isEqualTo("park");
        assertThat(park.get("tiers").get(1).get("radius").asDouble()).isEqualTo(300);
        assertThat(park.get("tiers").get(1).get("max_area").asDouble()).isEqualTo(5000);
        assertThat(park.get("tiers").get(0).get("max_area").isNull()).isTrue();
        assertThat(park.get("tiers").get(0).get("checked").asBoolean()).isFalse();
        assertThat(book.get("checklist")).hasSize(20);
        assertThat(book.get("checklist")
                        .get(1)
                        .get("ways")
                        .get(0)
                        .get(0)
                        .get("land")
                        .asDouble())
                .isEqualTo(3500);
        assertThat(book.get("circles")).hasSize(3);
        assertThat(book.get("parameters").findValuesAsText("id")).contains("gap.join-distance");
    }

    @Test
    void jsonWithoutRuleSetListsAllOfThem() throws Exception {
        JsonNode all = json(shell.run("standards", "--format", "json"));

        assertThat(all.get("regimes").findValuesAsText("id"))
                .startsWith("UHC2022")
                .contains("QH2021", "TDT1063");
        assertThat(all.get("types").findValuesAsText("id")).contains("market", "shelter-short");
    }

    @Test
    void anUnknownRuleSetIsWrongUsage() {
        Shell.Said said = shell.run("standards", "--regime", "UHC1999");

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.err()).contains("UHC1999", "UHC2022");
    }

    @Test
    void aRightFileIsCountedOnOneLine() throws Exception {
        Path file =
                Files.writeString(folder.resolve("rules.yaml"), CatalogueWriter.text(CatalogueReader.readShipped()));

        Shell.Said said = shell.run("standards", "--check", file);

        assertThat(said.code()).isZero();
        assertThat(said.lines()).singleElement().asString().startsWith(file + " 正确：14 个规则集，89 类设施，");
    }

    @Test
    void aWrongFileIsRefusedWithFileLineAndReason() throws Exception {
        Path file = Files.writeString(
                folder.resolve("rules.yaml"),
                "regimes:\n  - id: X\n    zh: x\n    en: x\n    standards:\n"
                        + "      - {indicator: park, tiers: [{radius: -3, clause: c, checked: true}]}\n");

        Shell.Said said = shell.run("standards", "--check", file);

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.out()).isEmpty();
        assertThat(said.err()).isEqualTo("错误：" + file + " 第 6 行有误：X park tiers radius：-3 不在 1 到 100000 之间\n");
        assertThat(shell.run("standards", "--lang", "en", "--check", file).err())
                .isEqualTo("Error: " + file + ", line 6: X park tiers radius: -3 is not between 1 and 100000\n");
    }

    @Test
    void aFileThatIsNotThereIsSaidSo() {
        Shell.Said said = shell.run("standards", "--check", folder.resolve("none.yaml"));

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains("none.yaml");
    }

    @Test
    void theRulesOfAFileCanBeShown() throws Exception {
        Path file = Files.writeString(
                folder.resolve("rules.yaml"),
                "regimes:\n  - id: OURS\n    zh: 本市\n    en: Ours\n    standards:\n"
                        + "      - {indicator: park, tiers: [{radius: 420, clause: 本市规定, checked: true}]}\n");

        Shell.Said said = shell.run("standards", "--check", file, "--regime", "OURS");

        assertThat(line(said, "park")).contains("420", "本市规定");
    }
}
