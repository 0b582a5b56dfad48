package org.quandian.ui.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.quandian.access.CoverageRate;
import org.quandian.access.city.CityLedger;
import org.quandian.fixture.CityFixture;
import org.quandian.fixture.Ledgers;
import org.quandian.fixture.Regimes;
import org.quandian.fixture.Shapes;
import org.quandian.planning.Denominator;
import org.quandian.planning.Ledger;
import org.quandian.planning.Scenario;
import org.quandian.planning.Target;
import org.quandian.planning.TargetBook;
import org.quandian.planning.TargetEntry;
import org.quandian.planning.TargetLink;
import org.quandian.planning.TargetProgramme;
import org.quandian.planning.TargetSense;
import org.quandian.planning.TargetTerm;
import org.quandian.planning.Wording;
import org.quandian.planning.ZoneLevel;
import org.quandian.portrayal.Messages;
import org.quandian.task.CancellationToken;

/** Which target stands beside which number: right ledger, right denominator, nearest year; and targets that are no rates. */
class ProjectTargetsTest {
    private static final Messages ZH = Messages.in(Messages.Language.ZH);
    private static final int THIS_YEAR = 2026;

    private final CityLedger ledger = Ledgers.of(
            CityFixture.city()
                    .block(0, 0, 100, 100)
                    .people(300)
                    .block(2000, 0, 100, 100)
                    .people(100)
                    .build(),
            Regimes.uhc2022());
    private final Scenario one = new Scenario("甲", List.of(Shapes.pocketPark("w", 110, 0, 40, 40)));

    private static TargetLink park(Ledger in, Denominator by) {
        return new TargetLink.Rate("park", in, by, ZoneLevel.CITY);
    }

    private static Target target(String id, double value, OptionalInt due, TargetLink link, String unit) {
        return new Target(
                id,
                new Wording(id, id),
                TargetSense.AT_LEAST,
                OptionalDouble.of(value),
                Wording.NONE,
                new Wording(unit, unit),
                new TargetTerm(due, due, Wording.NONE),
                Wording.NONE,
                "某市行动方案",
                "6 (19)",
                "",
                Wording.NONE,
                link);
    }

    private static Target land(double percent, int year) {
        return target(
                "y" + year, percent, OptionalInt.of(year), park(Ledger.RADIUS, Denominator.RESIDENTIAL_LAND), "%");
    }

    private static TargetBook book(List<TargetEntry> entries, Target... targets) {
        TargetProgramme programme =
                new TargetProgramme("P-1", new Wording("方案", "plan"), "某市行动方案", 2025, List.of("*"), List.of(targets));
        return new TargetBook(List.of(programme), List.of(), List.of("P-1"), entries);
    }

    private ProjectTargets targets(Target... targets) {
        return new ProjectTargets(book(List.of(), targets), ledger.rules(), THIS_YEAR, ZH);
    }

    private CoverageRate rate(Denominator by) {
        return ledger.baseline().get("park").city(by);
    }

    @Test
    void theNearestYearNotYetPastCountsAndTheOthersAreTold() {
        CompareTarget found = targets(land(95, 2035), land(70, 2020), land(90, 2030))
                .find(rate(Denominator.RESIDENTIAL_LAND), true)
                .orElseThrow();

        assertThat(found.value()).isEqualTo(0.9);
        assertThat(found.caption()).isEqualTo("2030 年 · P-1");
        assertThat(found.source()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(found.source().get(0)).isEqualTo("≥ 90% · 2030 年 · 某市行动方案 · 6 (19)");
        assertThat(found.source().get(1)).contains("2035");
        assertThat(found.source().get(found.others())).contains("2020");
    }

    @Test
    void aTargetThatIsDueThisYearIsNotPast() {
        CompareTarget found = targets(land(90, THIS_YEAR), land(95, 2030))
                .find(rate(Denominator.RESIDENTIAL_LAND), true)
                .orElseThrow();

        assertThat(found.year()).hasValue(THIS_YEAR);
    }

    @Test
    void aTargetOfAnotherLedgerOrDenominatorIsNotShown() {
        ProjectTargets targets = targets(
                target("walk", 50, OptionalInt.of(2030), park(Ledger.WALK, Denominator.RESIDENTIAL_LAND), "%"),
                target("people", 60, OptionalInt.of(2030), park(Ledger.RADIUS, Denominator.POPULATION), "%"));

        assertThat(targets.find(rate(Denominator.RESIDENTIAL_LAND), true)).isEmpty();
        assertThat(targets.find(rate(Denominator.POPULATION), false).map(CompareTarget::value))
                .contains(0.6);
    }

    @Test
    void aTargetByAnotherDenominatorHasARowOfItsOwn() {
        ProjectTargets targets =
                targets(target("people", 60, OptionalInt.of(2030), park(Ledger.RADIUS, Denominator.POPULATION), "%"));
        CompareModel model = model(targets, List.of());

        CompareRow row = row(model, "park.radius.population");
        assertThat(row.label()).endsWith("（按常住人口）");
        assertThat(row.right()).hasValue(0.75);
        assertThat(row.isMet()).isTrue();
        assertThat(row.question().orElseThrow().denominator()).contains(Denominator.POPULATION);
    }

    @Test
    void whatLacksOfTheTargetIsSaid() {
        CompareRow row = row(model(targets(land(100, 2030)), List.of()), "park.radius.RATE");

        assertThat(row.isMet()).isFalse();
        assertThat(row.targetText()).isEqualTo("100.0");
        assertThat(row.shortfallText()).contains("50.0");
    }

    @Test
    void whatPlansBringIsCountedOnTopOfWhatWasDone() {
        Target works = target(
                "parks", 3, OptionalInt.of(2028), new TargetLink.Works(List.of("pocket_park"), "", Map.of()), "个");
        TargetEntry done =
                new TargetEntry("P-1", "parks", OptionalDouble.empty(), OptionalDouble.of(2), "年报", Optional.empty());

        CompareRow row = row(model(book(List.of(done), works)), "aim.P-1.parks");

        assertThat(row.baselineText()).isEqualTo("2");
        assertThat(row.rightText()).isEqualTo("3");
        assertThat(row.changeText()).isEqualTo("+1");
        assertThat(row.isMet()).isTrue();
        assertThat(row.unit()).isEqualTo("个");
    }

    @Test
    void aTargetFilledInByHandIsShownAndNoPlanChangesIt() {
        Target leakage = new Target(
                "leakage",
                new Wording("漏损率", "leakage"),
                TargetSense.AT_MOST,
                OptionalDouble.of(7),
                Wording.NONE,
                new Wording("%", "%"),
                TargetTerm.of(2030),
                Wording.NONE,
                "方案",
                "",
                "",
                Wording.NONE,
                new TargetLink.Hand());
        TargetEntry filled = new TargetEntry(
                "P-1", "leakage", OptionalDouble.empty(), OptionalDouble.of(8.4), "水务局", Optional.empty());

        CompareRow row = row(model(book(List.of(filled), leakage)), "aim.P-1.leakage");

        assertThat(List.of(row.baselineText(), row.leftText(), row.rightText())).containsExactly("8.4", "8.4", "8.4");
        assertThat(row.targetText()).isEqualTo("≤ 7.0");
        assertThat(row.shortfallText()).contains("1.4");
        assertThat(model(book(List.of(), leakage)).rows())
                .extracting(CompareRow::key)
                .doesNotContain("aim.P-1.leakage");
    }

    private Map<Ledger, CompareWork.Sides> sides() {
        Map<Ledger, CompareWork.Sides> sides = new EnumMap<>(Ledger.class);
        sides.put(Ledger.RADIUS, new CompareWork.Sides(ledger.baseline(), ledger.baseline(), ledger.evaluate(one)));
        return sides;
    }

    private CompareModel model(TargetBook book) {
        ProjectTargets targets = new ProjectTargets(book, ledger.rules(), THIS_YEAR, ZH);
        return model(targets, AimFigure.of(book, sides()));
    }

    private CompareModel model(ProjectTargets targets, List<AimFigure> aims) {
        List<CompareFigure> figures = new CompareWork(sides(), "park").compute(CancellationToken.none(), known -> {});
        CompareEffort nothing = new CompareEffort(0, 0, 0, 0);
        return CompareModel.of(
                new CompareAnswer(figures, targets.book(), aims), nothing, nothing, ZH, ledger.rules(), targets);
    }

    private static CompareRow row(CompareModel model, String key) {
        return model.rows().stream()
                .filter(each -> each.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
