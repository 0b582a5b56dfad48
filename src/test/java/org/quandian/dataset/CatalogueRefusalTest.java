package org.quandian.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.quandian.portrayal.Messages;
import org.quandian.workspace.UnusableDataException;

/** A faulty file of rules is refused with its line and what is wrong. Every fault is one change in a file that is right. */
class CatalogueRefusalTest {
    /** Line 1 is the first; each test puts something in place of one piece of it. */
    private static final String RIGHT =
            """
            types:
              - {id: market, zh: 菜市场, en: Market, group: commerce, level: 10}
              - {id: bank, zh: 银行, en: Bank, group: commerce, level: 10}
            regimes:
              - id: X
                zh: 甲
                en: X
                standards:
                  - indicator: facility.market
                    ledger: radius
                    obligation: must
                    floor: {min: 750, max: 1500}
                    denominators: [residential_land, population]
                    targets:
                      - {value: 0.9, year: 2030, scope: city, clause: t, checked: true}
                    clause: c
                    checked: false
                    tiers:
                      - {min_area: 400, max_area: 5000, radius: 300, clause: c, checked: true}
                      - {min_area: 5000, radius: 500, clause: c, checked: true}
                circles:
                  - level: 15
                    walk: 1000
                    clause: c
                    checked: false
                    items:
                      - {type: market, weight: 1}
                      - {type: bank, weight: 2}
                checklist:
                  - number: 1
                    zh: 市场
                    en: Market
                    ways:
                      - [{type: market, count: 1, floor: 700}]
                    clause: c
                    checked: true
                bundle:
                  - {type: bank, floor: 100, capacity: 0}
                parking:
                  - {built_before: 1990, spaces: 0.3, charging: 0.1, clause: c, checked: false}
                  - {spaces: 1, charging: 1, clause: c, checked: false}
                parameters:
                  - {id: care.beds, zh: 床位, en: Beds, value: 40, clause: c, checked: true}
                  - {id: charging.share.public, zh: 充电, en: Charging, value: 0.1, clause: c, checked: true}
              - id: Y
                zh: 乙
                en: Y
                based_on: [X]
            """;

    @TempDir
    Path folder;

    /**
     * One fault.
     *
     * @param piece of the right file, only once in it
     * @param instead what stands there
     * @param line where it must be said
     * @param fault what must be said
     * @param about a value the sentence must have
     */
    private record Fault(String piece, String instead, int line, MarkedFault fault, String about) {
        String yaml() {
            assertThat(RIGHT.split(java.util.regex.Pattern.quote(piece), -1)).hasSize(2);
            return RIGHT.replace(piece, instead);
        }

        @Override
        public String toString() {
            return fault + ": " + instead.strip();
        }
    }

    private static Fault fault(String piece, String instead, int line, MarkedFault fault, String about) {
        return new Fault(piece, instead, line, fault, about);
    }

    static List<Fault> faults() {
        List<Fault> faults = new ArrayList<>(faultsOfTypes());
        faults.addAll(faultsOfStandards());
        faults.addAll(faultsOfLists());
        return faults;
    }

    private static List<Fault> faultsOfTypes() {
        return List.of(
                fault("types:", "kinds:", 2, MarkedFault.UNKNOWN_KEY, "kinds"),
                fault("zh: 菜市场, ", "zh: 菜市场, colour: red, ", 2, MarkedFault.UNKNOWN_KEY, "colour"),
                fault("id: bank", "id: market", 3, MarkedFault.DUPLICATE_ID, "market"),
                fault("id: bank", "id: Bank & co", 3, MarkedFault.BAD_ID, "Bank & co"),
                fault(
                        "银行, en: Bank, group: commerce",
                        "银行, en: Bank, group: shops",
                        3,
                        MarkedFault.UNKNOWN_WORD,
                        "shops"),
                fault(
                        "银行, en: Bank, group: commerce, level: 10",
                        "银行, en: Bank, group: commerce, level: 12",
                        3,
                        MarkedFault.UNKNOWN_WORD,
                        "12"),
                fault("en: Bank, ", "", 3, MarkedFault.MISSING_KEY, "en"),
                fault("- id: Y", "- id: X", 45, MarkedFault.DUPLICATE_ID, "X"),
                fault("    zh: 乙\n", "", 45, MarkedFault.MISSING_KEY, "zh"),
                fault("[X]", "[Z]", 48, MarkedFault.UNKNOWN_BASE, "Z"),
                fault("[X]", "[Y]", 48, MarkedFault.BASE_CYCLE, "Y → Y"),
                fault("en: X\n", "en: X\n    based_on: [Y]\n", 8, MarkedFault.BASE_CYCLE, "X → Y → X"));
    }

    private static List<Fault> faultsOfStandards() {
        return List.of(
                fault("facility.market", "facility.bazaar", 9, MarkedFault.UNKNOWN_TYPE, "bazaar"),
                fault("ledger: radius", "ledger: flight", 10, MarkedFault.UNKNOWN_WORD, "flight"),
                fault("obligation: must", "obligation: perhaps", 11, MarkedFault.UNKNOWN_WORD, "perhaps"),
                fault("min: 750, max: 1500", "min: 1750, max: 1500", 12, MarkedFault.LEAST_OVER_MOST, "1750"),
                fault("min: 750, ", "min: -750, ", 12, MarkedFault.OUT_OF_RANGE, "-750"),
                fault("min: 750, ", "least: 750, ", 12, MarkedFault.UNKNOWN_KEY, "least"),
                fault("population]", "people]", 13, MarkedFault.UNKNOWN_WORD, "people"),
                fault("population]", "residential_land]", 13, MarkedFault.DUPLICATE_ID, "residential_land"),
                fault("value: 0.9", "value: 90", 15, MarkedFault.OUT_OF_RANGE, "90"),
                fault("year: 2030", "year: 30", 15, MarkedFault.OUT_OF_RANGE, "30"),
                fault("clause: t, ", "", 15, MarkedFault.MISSING_KEY, "clause"),
                fault(
                        "        clause: c\n        checked: false\n        tiers",
                        "        checked: false\n        tiers",
                        9,
                        MarkedFault.MISSING_KEY,
                        "clause"),
                fault("max_area: 5000, ", "max_area: 5001, ", 20, MarkedFault.TIERS_OVERLAP, "400"),
                fault("max_area: 5000, ", "max_area: 300, ", 19, MarkedFault.LEAST_OVER_MOST, "300"),
                fault("min_area: 400", "min_area: -400", 19, MarkedFault.OUT_OF_RANGE, "-400"),
                fault("radius: 300", "radius: -300", 19, MarkedFault.OUT_OF_RANGE, "-300"),
                fault("radius: 300", "radius: 0", 19, MarkedFault.OUT_OF_RANGE, "0"),
                fault("radius: 300", "radius: 三百", 19, MarkedFault.NOT_A_NUMBER, "三百"),
                fault("radius: 300", "radius: NaN", 19, MarkedFault.NOT_A_NUMBER, "NaN"),
                fault("radius: 300", "raduis: 300", 19, MarkedFault.UNKNOWN_KEY, "raduis"),
                fault("radius: 500, clause: c,", "radius: 500,", 20, MarkedFault.MISSING_KEY, "clause"),
                fault(
                        "radius: 500, clause: c, checked: true",
                        "radius: 500, clause: c, checked: 是",
                        20,
                        MarkedFault.NOT_A_FLAG,
                        "是"),
                fault("radius: 500,", "radius: 500, zone: old_city,", 20, MarkedFault.UNKNOWN_WORD, "old_city"));
    }

    private static List<Fault> faultsOfLists() {
        return List.of(
                fault("walk: 1000", "walk: -1", 23, MarkedFault.OUT_OF_RANGE, "-1"),
                fault("{type: bank, weight: 2}", "{type: banks, weight: 2}", 28, MarkedFault.UNKNOWN_TYPE, "banks"),
                fault("{type: bank, weight: 2}", "{type: market, weight: 2}", 28, MarkedFault.DUPLICATE_ID, "market"),
                fault("weight: 2", "weight: 0", 28, MarkedFault.OUT_OF_RANGE, "0"),
                fault("number: 1", "number: 1.5", 30, MarkedFault.NOT_WHOLE, "1.5"),
                fault("[{type: market, count: 1, floor: 700}]", "{type: market}", 34, MarkedFault.NOT_A_LIST, "X"),
                fault("{type: market, count: 1, ", "{type: bazaar, count: 1, ", 34, MarkedFault.UNKNOWN_TYPE, "bazaar"),
                fault("count: 1, ", "count: 0, ", 34, MarkedFault.OUT_OF_RANGE, "0"),
                fault("{type: bank, floor: 100", "{type: cash, floor: 100", 38, MarkedFault.UNKNOWN_TYPE, "cash"),
                fault("floor: 100", "floor: -100", 38, MarkedFault.OUT_OF_RANGE, "-100"),
                fault("charging: 0.1,", "charging: 1.1,", 40, MarkedFault.OUT_OF_RANGE, "1.1"),
                fault("{spaces: 1,", "{built_before: 1980, spaces: 1,", 41, MarkedFault.NOT_ASCENDING, "1980"),
                fault("value: 40", "value: -40", 43, MarkedFault.OUT_OF_RANGE, "-40"),
                fault("value: 0.1", "value: 10", 44, MarkedFault.OUT_OF_RANGE, "10"),
                fault("id: charging.share.public", "id: care.beds", 44, MarkedFault.DUPLICATE_ID, "care.beds"),
                fault("    zh: 甲\n", "    zh: 甲\n    zh: 乙\n", 7, MarkedFault.DUPLICATE_KEY, "zh"),
                fault("zh: 甲", "zh:", 6, MarkedFault.NO_VALUE, "X zh"),
                fault("based_on: [X]", "based_on: {X: 1}", 48, MarkedFault.NOT_A_LIST, "based_on"));
    }

    @Test
    void theFileWithoutFaultIsRead() throws Exception {
        assertThat(CatalogueReader.readText(RIGHT).regimes()).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("faults")
    void everyFaultIsSaidWithItsLine(Fault fault) {
        refused(fault.yaml(), fault.line(), fault.fault())
                .satisfies(e -> assertThat(e.args().values()).anyMatch(value -> value.contains(fault.about())));
    }

    private static org.assertj.core.api.ObjectAssert<UnusableDataException> refused(
            String yaml, int line, MarkedFault fault) {
        return assertThatThrownBy(() -> CatalogueReader.readText(yaml))
                .asInstanceOf(InstanceOfAssertFactories.type(UnusableDataException.class))
                .satisfies(e -> assertThat(e.code()).isEqualTo(UnusableDataException.Code.BAD_CATALOGUE))
                .satisfies(e -> assertThat(e.args()).containsEntry("reason", "@" + fault.key()))
                .satisfies(e -> assertThat(e.args()).containsEntry("line", Integer.toString(line)));
    }

    @Test
    void aTextWithoutRuleSetsIsRefused() {
        refused("types: []\nregimes: []\n", 2, MarkedFault.NO_REGIME);
        refused("types: []\n", 1, MarkedFault.NO_REGIME);
    }

    @Test
    void whatIsNoYamlIsRefusedWithItsLine() {
        refused("regimes:\n  - id: [X\n  zh: }\n", 3, MarkedFault.NOT_YAML);
        refused("", 1, MarkedFault.EMPTY_FILE);
    }

    @Test
    void aFileInAnotherEncodingIsRefused() throws Exception {
        Path file = Files.write(folder.resolve("rules.yaml"), "zh: 规则".getBytes(Charset.forName("GBK")));

        assertThatThrownBy(() -> CatalogueReader.read(file))
                .asInstanceOf(InstanceOfAssertFactories.type(UnusableDataException.class))
                .satisfies(e -> assertThat(e.args()).containsEntry("reason", "@catalogue.NOT_UTF8"));
    }

    @Test
    void aFileThatIsNotThereIsSaidSo() {
        assertThatThrownBy(() -> CatalogueReader.read(folder.resolve("none.yaml")))
                .asInstanceOf(InstanceOfAssertFactories.type(UnusableDataException.class))
                .satisfies(e -> assertThat(e.code()).isEqualTo(UnusableDataException.Code.NOT_FOUND));
    }

    @ParameterizedTest
    @EnumSource(MarkedFault.class)
    void everyFaultHasASentenceInBothLanguages(MarkedFault fault) {
        assertThat(Messages.in(Messages.Language.ZH).has(fault.key())).isTrue();
        assertThat(Messages.in(Messages.Language.EN).has(fault.key())).isTrue();
    }

    @Test
    void aFaultBecomesOneSentenceWithAllItsValues() {
        Map<String, String> args = new MarkedNode.MarkedException(
                        7, MarkedFault.UNKNOWN_KEY, Map.of("what", "X park", "key", "raduis"))
                .sentence("rules.yaml");

        assertThat(Messages.in(Messages.Language.ZH).text("data.BAD_CATALOGUE", args))
                .isEqualTo("rules.yaml 第 7 行有误：X park：不认识“raduis”");
        assertThat(Messages.in(Messages.Language.EN).text("data.BAD_CATALOGUE", args))
                .isEqualTo("rules.yaml, line 7: X park: unknown key \"raduis\"");
    }

    @Test
    void noValueOfAFileCanCallSentencesWithoutEnd() {
        Map<String, String> args = Map.of("path", "p", "line", "1", "reason", "@data.BAD_CATALOGUE");

        assertThat(Messages.in(Messages.Language.EN).text("data.BAD_CATALOGUE", args))
                .isEqualTo("p, line 1: p, line 1: @data.BAD_CATALOGUE");
    }

    @Test
    void allFaultsOfRulesAreTried() {
        assertThat(faults().stream().map(Fault::fault))
                .contains(
                        MarkedFault.UNKNOWN_KEY,
                        MarkedFault.UNKNOWN_WORD,
                        MarkedFault.DUPLICATE_ID,
                        MarkedFault.UNKNOWN_TYPE,
                        MarkedFault.TIERS_OVERLAP,
                        MarkedFault.LEAST_OVER_MOST,
                        MarkedFault.OUT_OF_RANGE,
                        MarkedFault.MISSING_KEY,
                        MarkedFault.UNKNOWN_BASE,
                        MarkedFault.BASE_CYCLE,
                        MarkedFault.NOT_ASCENDING);
    }
}
