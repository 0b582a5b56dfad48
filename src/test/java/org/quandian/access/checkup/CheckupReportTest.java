package org.quandian.access.checkup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.concurrent.CancellationException;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.quandian.access.CoverageRate;
import org.quandian.access.IndicatorResult;
import org.quandian.access.city.CityLedger;
import org.quandian.access.city.CityResult;
import org.quandian.dataset.CatalogueReader;
import org.quandian.fixture.RandomCity;
import org.quandian.planning.Denominator;
import org.quandian.planning.Ledger;
import org.quandian.planning.RuleBook;
import org.quandian.planning.ZoneLevel;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;

/** What must hold of the cards of any city under any plan. */
class CheckupReportTest {
    private static final int TRIES = 5;
    private static final RuleBook RULES = CatalogueReader.readShipped().ruleBook("UHC2022");
    private static final CancellationToken TOKEN = CancellationToken.none();

    private static CityResult figures(long seed, RuleBook rules) {
        RandomCity city = new RandomCity(seed, 0, 0);
        CityLedger ledger = CityLedger.prepare(city.baseline(), rules, TOKEN, ProgressListener.SILENT);
        return ledger.evaluate(city.mixedScenario(3));
    }

    private static CheckupReport report(long seed) {
        return CheckupReport.of(figures(seed, RULES), TOKEN);
    }

    @Property(tries = TRIES)
    void residentsOfAllCommunitiesAndOutsideAreThoseOfTheCity(@ForAll long seed) {
        CheckupReport report = report(seed);

        for (List<ZoneCard> cards : List.of(report.communities(), report.districts())) {
            assertThat(cards.stream().mapToDouble(ZoneCard::residents).sum())
                    .isCloseTo(report.city().residents(), within(1e-6));
            assertThat(cards.stream().mapToDouble(ZoneCard::households).sum())
                    .isCloseTo(report.city().households(), within(1e-6));
        }
    }

    @Property(tries = TRIES)
    void everyFigureIsTheOneOfTheLedger(@ForAll long seed) {
        CheckupReport report = report(seed);

        for (ZoneLevel level : List.of(ZoneLevel.DISTRICT, ZoneLevel.COMMUNITY)) {
            for (String id : report.figures().indicatorIds()) {
                IndicatorResult result = report.figures().get(id);
                for (CoverageRate rate :
                        result.byZone(level, result.denominators().get(0))) {
                    List<CoverageRate> shown = report.cards(level).stream()
                            .filter(card -> card.zone().equals(rate.zone()))
                            .map(card -> card.getLine(id).figure())
                            .toList();
                    assertThat(shown).containsExactly(rate);
                }
            }
        }
    }

    @Property(tries = TRIES)
    void everyIndicatorIsGradedOrSaysWhyNot(@ForAll long seed) {
        CheckupReport report = report(seed);

        for (ZoneCard card : report.communities()) {
            assertThat(card.lines()).hasSameSizeAs(report.figures().indicatorIds());
            for (CardLine line : card.lines()) {
                assertThat(line.grade().isPresent())
                        .as(line.indicatorId())
                        .isNotEqualTo(line.ungraded().isPresent());
                assertThat(line.value().isPresent()).isEqualTo(line.grade().isPresent());
            }
            int graded = card.countByGrade().values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            int ungraded = card.countUngraded().values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            assertThat(graded + ungraded).isEqualTo(card.lines().size());
        }
    }

    @Property(tries = TRIES)
    void problemsComeByPeopleAndAreNeverOfTheBestGrade(@ForAll long seed) {
        for (ZoneCard card : report(seed).communities()) {
            double last = Double.POSITIVE_INFINITY;
            int rank = 1;
            for (Problem problem : card.problems()) {
                assertThat(problem.rank()).isEqualTo(rank++);
                assertThat(problem.grade()).isNotEqualTo(Grade.EXCELLENT);
                assertThat(problem.line().people()).isBetween(0.0, last);
                assertThat(problem.line().people()).isLessThanOrEqualTo(card.residents() + 1e-6);
                last = problem.line().people();
            }
        }
    }

    @Property(tries = TRIES)
    void whereNothingIsAskedEverythingIsExcellentAndNothingIsAProblem(@ForAll long seed) {
        RuleBook mild = GradeRulesTest.withMildThresholds();
        CheckupReport report = CheckupReport.of(figures(seed, mild), TOKEN);

        for (ZoneCard card : report.communities()) {
            assertThat(card.problems()).isEmpty();
            assertThat(card.countByGrade().keySet()).isSubsetOf(Grade.EXCELLENT);
            card.grade().ifPresent(grade -> assertThat(grade).isEqualTo(Grade.EXCELLENT));
        }
    }

    @Property(tries = TRIES)
    void aTypeThatTheCityHasNothingOfIsNotGraded(@ForAll long seed) {
        CardLine line = report(seed).city().getLine("facility.tea-house");

        assertThat(line.grade()).isEmpty();
        assertThat(line.ungraded()).contains(Ungraded.NO_DATA);
    }

    @Property(tries = TRIES)
    void whatLacksIsTheRestOfTheFigure(@ForAll long seed) {
        for (ZoneCard card : report(seed).communities()) {
            for (CardLine line : card.lines()) {
                boolean items = line.unit().equals(CardLine.ITEM);
                if (line.grade().isPresent() && !items) {
                    assertThat(line.missing()).isEqualTo(line.figure().unserved());
                    if (line.grade().get() == Grade.EXCELLENT
                            && line.figure().key().denominator() == Denominator.SPACES) {
                        assertThat(line.missing()).isCloseTo(0, within(1e-6));
                    }
                }
            }
        }
    }

    @Example
    void theLedgerIsNamed() {
        CheckupReport report = report(1);

        assertThat(report.ledger()).isEqualTo(Ledger.RADIUS);
        assertThat(report.city().lines()).allMatch(line -> line.figure().key().ledger() == Ledger.RADIUS);
    }

    @Example
    void workThatNobodyWaitsForStops() {
        CancellationToken token = new CancellationToken();
        token.cancel();

        assertThatThrownBy(() -> CheckupReport.of(figures(1, RULES), token)).isInstanceOf(CancellationException.class);
    }
}
