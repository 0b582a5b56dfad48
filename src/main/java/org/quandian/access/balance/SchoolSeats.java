package org.quandian.access.balance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.quandian.access.IndicatorEngine;
import org.quandian.access.IndicatorResult;
import org.quandian.access.PlannedFacilities;
import org.quandian.access.ScenarioFigures;
import org.quandian.planning.Cohorts;
import org.quandian.planning.Facility;
import org.quandian.planning.IndicatorKey;
import org.quandian.planning.PeopleGroup;
import org.quandian.planning.RuleBook;
import org.quandian.task.CancellationToken;

/**
 * Seat balance (学位平衡): children are given seats in schools within a distance limit, as many as possible, then by the least total
 * distance. Total is children, served is children with a seat. A parcel's children stand at the centre of its people; distances run from
 * there to the school's outline. Where the rules give schools no radius nobody is within reach. Immutable; any thread.
 */
final class SchoolSeats implements IndicatorEngine {
    static final String PRIMARY = "school.primary.seats";
    static final String JUNIOR = "school.junior.seats";

    private final boolean primary;
    private final BalanceGround ground;
    private final SchoolRule rule;
    private final LimitedPlaces seats;
    private final IndicatorKey key;
    private final SeatsResult baseline;

    /** Reads children and schools, and seats them. */
    SchoolSeats(String id, BalanceGround ground, CancellationToken token) {
        this.primary = id.equals(PRIMARY);
        this.ground = ground;
        this.rule = SchoolRule.of(type(), ground.rules());
        this.seats = new LimitedPlaces(
                ground, ground.places().people(group()), ground.existing(type()), rule.limit(), token);
        this.key = new IndicatorKey(id, ground.reach().ledger(), rule.regimeId(), group().denominator());
        this.baseline = new SeatsResult(this, seats.baseline());
    }

    @Override
    public String indicatorId() {
        return key.id();
    }

    @Override
    public IndicatorResult evaluate(ScenarioFigures scenario, CancellationToken token) {
        return resultOf(seats.solve(scenario, planned(scenario.plan()), token));
    }

    @Override
    public IndicatorResult update(IndicatorResult previous, ScenarioFigures next, CancellationToken token) {
        if (!(previous instanceof SeatsResult before) || before.engine() != this) {
            return evaluate(next, token);
        }
        LimitedPlaces.State state = seats.update(before.state(), next, planned(next.plan()), token);
        return state.isSame(before.state()) ? before : resultOf(state);
    }

    /** Schools, and seats that are added to schools. */
    private List<Facility> planned(PlannedFacilities plan) {
        List<Facility> added = plan.ofType(Facility.seatsOf(type()));
        if (added.isEmpty()) {
            return plan.ofType(type());
        }
        List<Facility> planned = new ArrayList<>(plan.ofType(type()));
        planned.addAll(added);
        return planned;
    }

    private SeatsResult resultOf(LimitedPlaces.State state) {
        return state.isSame(seats.baseline()) ? baseline : new SeatsResult(this, state);
    }

    boolean isPrimary() {
        return primary;
    }

    String type() {
        return primary ? Facility.PRIMARY_SCHOOL : Facility.JUNIOR_SCHOOL;
    }

    PeopleGroup group() {
        return primary ? PeopleGroup.CHILDREN_PRIMARY : PeopleGroup.CHILDREN_JUNIOR;
    }

    BalanceGround ground() {
        return ground;
    }

    DemandPlaces places() {
        return ground.places();
    }

    SchoolRule rule() {
        return rule;
    }

    LimitedPlaces seats() {
        return seats;
    }

    IndicatorKey key() {
        return key;
    }

    /** All children, thousandths. */
    long children() {
        return Arrays.stream(seats.demand()).sum();
    }

    /** Children of the years to come. */
    SortedMap<Integer, Double> cohort() {
        Cohorts cohorts = ground.baseline().city().cohorts();
        return primary ? cohorts.primary() : cohorts.junior();
    }

    /**
     * How far a school may be.
     *
     * @param radius metres that the rule gives a school; 0 where it gives none
     * @param limit metres that children may be sent, inclusive
     * @param regimeId whose rule it is
     * @param clause where it is written, may be empty
     * @param splitting whether the children of one parcel may go to different schools
     */
    record SchoolRule(double radius, double limit, String regimeId, String clause, boolean splitting) {
        static SchoolRule of(String type, RuleBook rules) {
            Optional<RuleBook.Applied> applied = rules.findStandard("facility." + type);
            double radius = radiusOf(type, rules);
            String regime = applied.map(RuleBook.Applied::regimeId)
                    .orElse(rules.regime().id());
            return new SchoolRule(
                    radius,
                    radius * rules.parameter("school.limit-factor"),
                    regime,
                    applied.map(SchoolRule::clauseOf).orElse(""),
                    rules.parameter("school.split") != 0);
        }

        /** Metres that a rule gives a school; 0 where there is no rule. */
        static double radiusOf(String type, RuleBook rules) {
            return rules.findStandard("facility." + type)
                    .map(each -> each.standard().longestRadius())
                    .orElse(0.0);
        }

        private static String clauseOf(RuleBook.Applied applied) {
            return applied.standard().tiers().stream()
                    .map(tier -> tier.clause())
                    .filter(clause -> !clause.isEmpty())
                    .findFirst()
                    .orElse(applied.standard().clause());
        }
    }
}
