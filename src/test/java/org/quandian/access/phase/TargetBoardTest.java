package org.quandian.access.phase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.quandian.planning.Denominator;
import org.quandian.planning.Facility;
import org.quandian.planning.Ledger;
import org.quandian.planning.PocketPark;
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
import org.quandian.task.CancellationToken;

/** Each target says base, now, planned, gap and whether it is on course; what is not known is said. */
class TargetBoardTest {
    private static final TargetLink COVERAGE =
            new TargetLink.Rate(Facility.PARK, Ledger.RADIUS, Denominator.RESIDENTIAL_LAND, ZoneLevel.CITY);
    private static final TargetLink PARKS = new TargetLink.Works(List.of(PocketPark.KIND), "", Map.of());

    private final PhasedTown town = new PhasedTown(21);

    @Property(tries = 8)
    void aLinkedRateIsThatOfTheEvaluation(
            @ForAll @IntRange(max = 100_000) int seed, @ForAll @IntRange(min = 2026, max = 2035) int due) {
        PhasedTown any = new PhasedTown(seed);
        Scenario plan = any.plan(6);
        TargetRow row = row(any, plan, target(COVERAGE, TargetSense.AT_LEAST, 100, due), List.of());

        assertThat(row.base()).hasValue(100 * rate(any, Scenario.empty("")));
        assertThat(row.planned()).hasValue(100 * rate(any, plan));
        assertThat(row.inDueYear()).hasValue(100 * rate(any, plan.asOf(due)));
        assertThat(row.gap().orElseThrow()).isCloseTo(100 - 100 * rate(any, plan.asOf(due)), within(1e-9));
    }

    @Test
    void whatThePlanBuildsIsCountedInItsYears() {
        Scenario plan = PhaseFiguresTest.inYear(town.plan(5), 2028);

        TargetRow late = row(town, plan, target(PARKS, TargetSense.AT_LEAST, 5, 2027), List.of());
        TargetRow inTime = row(town, plan, target(PARKS, TargetSense.AT_LEAST, 5, 2028), List.of());

        assertThat(late.state()).isEqualTo(TargetRow.State.LATE);
        assertThat(late.gap()).hasValue(5);
        assertThat(late.reachedIn()).hasValue(2028);
        assertThat(inTime.state()).isEqualTo(TargetRow.State.ON_COURSE);
        assertThat(inTime.now()).hasValue(0);
    }

    @Test
    void whatWasDoneBeforeThePlanCountsWithIt() {
        Scenario plan = PhaseFiguresTest.inYear(town.plan(5), 2028);
        TargetEntry done =
                new TargetEntry("P", "t", OptionalDouble.of(1), OptionalDouble.of(3), "住建局", Optional.empty());

        TargetRow row = row(town, plan, target(PARKS, TargetSense.AT_LEAST, 8, 2030), List.of(done));

        assertThat(row.base()).hasValue(1);
        assertThat(row.now()).hasValue(3);
        assertThat(row.planned()).hasValue(8);
        assertThat(row.state()).isEqualTo(TargetRow.State.ON_COURSE);
    }

    @Test
    void aPlanWithoutYearsReachesNothingInTime() {
        Scenario plan = PhaseFiguresTest.unscheduled(town.plan(5));

        TargetRow row = row(town, plan, target(PARKS, TargetSense.AT_LEAST, 5, 2030), List.of());

        assertThat(row.state()).isEqualTo(TargetRow.State.LATE);
        assertThat(row.reachedIn()).isEmpty();
    }

    @Test
    void halfOfTheWayIsAGapLessIsFar() {
        Scenario plan = PhaseFiguresTest.inYear(town.plan(5), 2026);

        assertThat(row(town, plan, target(PARKS, TargetSense.AT_LEAST, 10, 2030), List.of())
                        .state())
                .isEqualTo(TargetRow.State.GAP);
        assertThat(row(town, plan, target(PARKS, TargetSense.AT_LEAST, 11, 2030), List.of())
                        .state())
                .isEqualTo(TargetRow.State.FAR);
    }

    @Test
    void yearsBelowTheStraightLineAreNamed() {
        Scenario plan = PhaseFiguresTest.inYear(town.plan(5), 2030);

        assertThat(row(town, plan, target(PARKS, TargetSense.AT_LEAST, 5, 2030), List.of())
                        .behind())
                .containsExactly(2026, 2027, 2028, 2029);
    }

    @Test
    void theStraightLineOfAComputedValueBeginsInTheBaseYear() {
        Scenario plan = PhaseFiguresTest.inYear(town.plan(5), 2026);

        TargetCourse course = row(town, plan, target(PARKS, TargetSense.AT_LEAST, 30, 2030), List.of())
                .course()
                .orElseThrow();

        // 0 in 2025 to 30 in 2030: 6 at the end of 2026, where the plan has 5
        assertThat(course.fromYear()).isEqualTo(PhaseYears.BASE);
        assertThat(course.expected()).isCloseTo(6, within(1e-9));
        assertThat(course.figure()).isEqualTo(5);
        assertThat(course.inTime()).isFalse();
    }

    @Test
    void aBaseValueByHandIsOfTheYearOfItsDocument() {
        TargetEntry done =
                new TargetEntry("P", "t", OptionalDouble.of(10), OptionalDouble.empty(), "住建局", Optional.empty());

        TargetRow row = row(town, town.plan(5), target(PARKS, TargetSense.AT_LEAST, 30, 2030), List.of(done), 2020);

        // 10 in 2020 to 30 in 2030: 22 at the end of 2026
        assertThat(row.isBaseByHand()).isTrue();
        assertThat(row.course().orElseThrow().fromYear()).isEqualTo(2020);
        assertThat(row.course().orElseThrow().expected()).isCloseTo(22, within(1e-9));
    }

    @Test
    void withoutAYearThereIsNoStraightLine() {
        Target open = target(PARKS, TargetSense.AT_LEAST, 5, 2030)
                .withAim(OptionalDouble.of(5), new TargetTerm(OptionalInt.empty(), OptionalInt.empty(), Wording.NONE));

        assertThat(row(town, town.plan(5), open, List.of()).course()).isEmpty();
    }

    @Test
    void whatNobodyFilledInIsSaidPlainly() {
        TargetRow row = row(town, Scenario.empty(""), leakage(), List.of());

        assertThat(row.state()).isEqualTo(TargetRow.State.NO_DATA);
        assertThat(row.noData()).contains(TargetRow.NoData.BY_HAND);
        assertThat(row.now()).isEmpty();
    }

    @Test
    void aValueByHandIsJudgedByTheStraightLine() {
        // 9.5 in 2025 to 7 in 2030: 9.0 at the end of 2026
        assertThat(row(town, Scenario.empty(""), leakage(), List.of(entry(9.0))).state())
                .isEqualTo(TargetRow.State.ON_COURSE);
        assertThat(row(town, Scenario.empty(""), leakage(), List.of(entry(9.2))).state())
                .isEqualTo(TargetRow.State.FAR);
        assertThat(row(town, Scenario.empty(""), leakage(), List.of(entry(6.9))).state())
                .isEqualTo(TargetRow.State.MET);
    }

    @Test
    void withoutTheWalkLedgerATargetOnFootHasNoFigure() {
        TargetLink onFoot =
                new TargetLink.Rate(Facility.PARK, Ledger.WALK, Denominator.RESIDENTIAL_LAND, ZoneLevel.CITY);

        assertThat(row(town, Scenario.empty(""), target(onFoot, TargetSense.AT_LEAST, 80, 2030), List.of())
                        .noData())
                .contains(TargetRow.NoData.NO_WALK);
    }

    @Test
    void anIndicatorThatTheRulesDoNotHaveIsSaid() {
        TargetLink unknown = new TargetLink.Found("complete-community", Ledger.RADIUS, Optional.empty());

        assertThat(row(town, Scenario.empty(""), target(unknown, TargetSense.AT_LEAST, 40, 2028), List.of())
                        .noData())
                .contains(TargetRow.NoData.NO_INDICATOR);
    }

    @Test
    void wordsAreLeftToPeople() {
        Target words = new Target(
                "t",
                new Wording("轨道圈", "Rail circle"),
                TargetSense.WORDS,
                OptionalDouble.empty(),
                new Wording("1 小时", "1 hour"),
                Wording.NONE,
                TargetTerm.NONE,
                Wording.NONE,
                "D",
                "2 (1)",
                "1-hour rail circle",
                Wording.NONE,
                new TargetLink.Hand());

        assertThat(row(town, Scenario.empty(""), words, List.of()).state()).isEqualTo(TargetRow.State.WORDS);
    }

    private static TargetEntry entry(double now) {
        return new TargetEntry(
                "P",
                "t",
                OptionalDouble.of(9.5),
                OptionalDouble.of(now),
                "水务局",
                Optional.of(LocalDate.of(2026, 12, 31)));
    }

    private static Target leakage() {
        return target(new TargetLink.Hand(), TargetSense.AT_MOST, 7, 2030);
    }

    private static Target target(TargetLink link, TargetSense sense, double value, int due) {
        return new Target(
                "t",
                new Wording("目标", "Target"),
                sense,
                OptionalDouble.of(value),
                Wording.NONE,
                Wording.NONE,
                new TargetTerm(OptionalInt.empty(), OptionalInt.of(due), Wording.NONE),
                Wording.NONE,
                "D",
                "1",
                "row",
                Wording.NONE,
                link);
    }

    private static double rate(PhasedTown town, Scenario plan) {
        return town.ledger()
                .evaluate(plan)
                .get(Facility.PARK)
                .city(Denominator.RESIDENTIAL_LAND)
                .rate();
    }

    private static TargetRow row(PhasedTown town, Scenario plan, Target target, List<TargetEntry> entries) {
        return row(town, plan, target, entries, 2025);
    }

    private static TargetRow row(
            PhasedTown town, Scenario plan, Target target, List<TargetEntry> entries, int baseYear) {
        TargetProgramme programme =
                new TargetProgramme("P", new Wording("甲", "P"), "D", baseYear, List.of(), List.of(target));
        TargetBook book = new TargetBook(List.of(programme), List.of(), List.of("P"), entries);
        return TargetBoard.of(
                        book,
                        Map.of(Ledger.RADIUS, town.ledger()),
                        plan,
                        List.of(),
                        PhaseYears.BASE,
                        CancellationToken.none())
                .rows()
                .get(0);
    }
}
