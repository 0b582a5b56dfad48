package org.quandian.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.quandian.access.city.CityLedger;
import org.quandian.fixture.CityFixture;
import org.quandian.fixture.Ledgers;
import org.quandian.fixture.Regimes;
import org.quandian.fixture.Shapes;
import org.quandian.planning.Denominator;
import org.quandian.planning.Intervention;
import org.quandian.planning.Ledger;
import org.quandian.planning.Programme;
import org.quandian.planning.RuleBook;
import org.quandian.planning.Scenario;
import org.quandian.planning.TargetSense;
import org.quandian.portrayal.Messages;
import org.quandian.task.CancellationToken;
import org.quandian.workspace.table.DataTable;

/** The table of all indicators, the conclusion under it, and what is exported: every number is the one that the ledger tells. */
class CompareModelTest {
    private static final Messages ZH = Messages.in(Messages.Language.ZH);

    private final CityLedger ledger = Ledgers.of(
            CityFixture.city()
                    .block(0, 0, 100, 100)
                    .people(300)
                    .block(2000, 0, 100, 100)
                    .people(100)
                    .block(9000, 0, 100, 100)
                    .people(600)
                    .build(),
            Regimes.uhc2022());
    private final RuleBook rules = ledger.rules();
    private final Intervention west = Shapes.pocketPark("w", 110, 0, 40, 40);
    private final Intervention east = Shapes.pocketPark("e", 2110, 0, 40, 40);
    private final Scenario one = new Scenario("甲", List.of(west));
    private final Scenario both = new Scenario("乙", List.of(west, east));

    private List<CompareFigure> figures(Scenario left, Scenario right) {
        Map<Ledger, CompareWork.Sides> sides = new EnumMap<>(Ledger.class);
        sides.put(
                Ledger.RADIUS, new CompareWork.Sides(ledger.baseline(), ledger.evaluate(left), ledger.evaluate(right)));
        return new CompareWork(sides, "park").compute(CancellationToken.none(), known -> {});
    }

    private static CompareAnswer known(List<CompareFigure> figures) {
        return new CompareAnswer(figures, CompareAnswer.NO_TARGETS, List.of());
    }

    private CompareModel model(Scenario left, Scenario right, CompareModel.Targets targets) {
        return CompareModel.of(
                known(figures(left, right)),
                CompareEffort.of(left, ledger),
                CompareEffort.of(right, ledger),
                ZH,
                rules,
                targets);
    }

    private CompareRow row(CompareModel model, String key) {
        return model.rows().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyIndicatorOfTheLedgerHasARateWithItsLedger() {
        List<CompareRow> rates = model(one, both, CompareModel.Targets.NONE).rows().stream()
                .filter(each -> each.measure() == Measure.RATE)
                .toList();

        assertThat(rates).extracting(CompareRow::indicatorId).containsAll(ledger.indicatorIds());
        assertThat(rates).allMatch(each -> each.ledger().equals(Optional.of(Ledger.RADIUS)));
    }

    @Test
    void servedPeopleAreThoseOfTheLedger() {
        CompareRow people = row(model(one, both, CompareModel.Targets.NONE), "park.radius.SERVED");

        assertThat(people.baselineText()).isEqualTo("0");
        assertThat(people.left().orElseThrow())
                .isEqualTo(ledger.evaluate(one)
                        .get("park")
                        .city(Denominator.POPULATION)
                        .served());
        assertThat(people.changeText()).isEqualTo("+100");
        assertThat(people.tone()).isEqualTo("good");
    }

    @Test
    void lessUnservedLandIsBetter() {
        CompareRow land = row(model(one, both, CompareModel.Targets.NONE), "park.radius.LAND_LACKING");

        assertThat(land.changeText()).isEqualTo("−1.0");
        assertThat(land.tone()).isEqualTo("good");
    }

    @Test
    void swappingThePlansTurnsEveryChangeRound() {
        CompareModel there = model(one, both, CompareModel.Targets.NONE);
        CompareModel back = model(both, one, CompareModel.Targets.NONE);

        for (CompareRow row : there.rows()) {
            if (row.change().isPresent()) {
                assertThat(row(back, row.key()).change().orElseThrow())
                        .isCloseTo(-row.change().getAsDouble(), within(1e-12));
            }
        }
    }

    @Test
    void aTargetIsMetByThePlanOnTheRight() {
        CompareModel.Targets half = (rate, isUsual) ->
                Optional.of(new CompareTarget(0.5, TargetSense.AT_LEAST, OptionalInt.empty(), "示例", List.of("示例")));

        assertThat(row(model(one, both, half), "park.radius.RATE").isMet()).isTrue();
        assertThat(row(model(both, one, half), "park.radius.RATE").isMet()).isFalse();
        assertThat(row(model(one, both, half), "park.radius.RATE").targetText()).isEqualTo("50.0");
    }

    @Test
    void onlyChangedRowsAreLeftWhereThatIsWanted() {
        assertThat(model(one, both, CompareModel.Targets.NONE).changedOnly().rows())
                .isNotEmpty()
                .allMatch(CompareRow::isChanged);
        Scenario nothing = Scenario.empty("");
        assertThat(model(nothing, nothing, CompareModel.Targets.NONE)
                        .changedOnly()
                        .sections())
                .isEmpty();
    }

    @Test
    void whatIsDisabledTakesNothing() {
        Scenario off = new Scenario("丙", List.of(west.withValues(Map.of(Programme.OFF, Programme.YES)), east));

        assertThat(CompareEffort.of(off, ledger).measures()).isEqualTo(1);
        assertThat(CompareEffort.of(off, ledger).squareMetres()).isEqualTo(1600, within(1e-6));
    }

    @Test
    void aPlanWithoutPricesIsNotSaidToCostNothing() {
        CompareEffort before = new CompareEffort(1, 1600, 0, 1);
        CompareEffort after = new CompareEffort(2, 3200, 0, 2);
        List<CompareFigure> figures = figures(one, both);
        CompareModel model = CompareModel.of(known(figures), before, after, ZH, rules, CompareModel.Targets.NONE);

        assertThat(row(model, "effort.unpriced").rightText()).isEqualTo("2");
        assertThat(new Conclusion(ZH, "甲", "乙").text(model, Optional.empty(), before, after, rules))
                .contains("多放 1 处措施")
                .doesNotContain("万元");
    }

    @Test
    void theConclusionSaysMoneyRateLedgerPeopleAndHowMuchEachBrings() {
        Scenario cheap = new Scenario("甲", List.of(priced(west, "100")));
        Scenario dear = new Scenario("乙", List.of(priced(west, "100"), priced(east, "300")));

        assertThat(say(cheap, dear))
                .startsWith("“乙”多投 300 万元，公园绿地服务半径覆盖率（半径口径）高 33.3 个百分点，多服务 100 人。")
                .contains("每万元新增服务 1.0 人，低于“甲”的 3.0 人。");
    }

    @Test
    void theListOfDifferencesIsWrittenWithBothPlansAndTheKindOfEachLine() {
        List<DifferenceList.Line> lines = List.of(
                new DifferenceList.Line("added", "东园", "口袋公园 1,600 m²", east),
                new DifferenceList.Line("changed", "西园", "移动 5 m", west));

        DataTable table = CompareExport.differences(lines, "基线", "乙", ZH);

        assertThat(table.size()).isEqualTo(2);
        assertThat(table.columns()).extracting(each -> each.head().label()).contains("差异", "编号", "措施", "内容");
        assertThat(row(table, 0)).containsExactly("基线", "乙", "新增", "e", "东园", "口袋公园 1,600 m²");
        assertThat(row(table, 1)).contains("改变", "w", "移动 5 m");
    }

    private static List<String> row(DataTable table, int row) {
        return table.columns().stream().map(each -> each.text(row)).toList();
    }

    @Test
    void plansThatAreAlikeAreSaidToBeAlike() {
        assertThat(say(one, one)).contains("没有变化").contains("没有差别");
    }

    @Test
    void theExportHoldsTheNumbersInTheirUnitsAndTheLedgerOfEveryRow() {
        CompareModel model = model(one, both, CompareModel.Targets.NONE);
        DataTable table = CompareExport.table(model.rows(), new CompareChoice(CompareChoice.BASELINE, "乙"), ZH);

        assertThat(table.columns())
                .extracting(each -> each.head().label())
                .containsExactly("指标", "口径", "规则集", "单位", "基线", "基线", "乙", "右较左", "目标", "目标出处");
        assertThat(table.size()).isEqualTo(model.rows().size());
        assertThat(table.columns().get(1).text(0)).isEqualTo("半径口径");
        assertThat(table.columns().get(6).number(0))
                .isCloseTo(ledger.evaluate(both).get("park").city().rate() * 100, within(1e-9));
        assertThat(table.columns().get(8).isEmpty(0)).isTrue();
    }

    private static Intervention priced(Intervention thing, String cost) {
        return thing.withValues(Map.of(Programme.COST, cost));
    }

    private String say(Scenario left, Scenario right) {
        List<CompareFigure> figures = figures(left, right);
        CompareEffort before = CompareEffort.of(left, ledger);
        CompareEffort after = CompareEffort.of(right, ledger);
        CompareModel model = CompareModel.of(known(figures), before, after, ZH, rules, CompareModel.Targets.NONE);
        return new Conclusion(ZH, left.name(), right.name())
                .text(model, Conclusion.headline(figures, "park", Ledger.RADIUS), before, after, rules);
    }
}
