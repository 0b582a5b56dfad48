package org.quandian.access.checkup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quandian.dataset.CatalogueReader;
import org.quandian.planning.Obligation;
import org.quandian.planning.Parameter;
import org.quandian.planning.Regime;
import org.quandian.planning.RuleBook;
import org.quandian.planning.StandardsCatalogue;

/** Thresholds: what grade a value gets, and what a project may say of them. */
class GradeRulesTest {
    private static final StandardsCatalogue SHIPPED = CatalogueReader.readShipped();

    /** The shipped rules with other numbers; a number that is not one is left out. */
    static RuleBook with(String begin, DoubleUnaryOperator change) {
        return with(each -> each.id().startsWith(begin) ? change.applyAsDouble(each.value()) : each.value());
    }

    /** Rules under which whatever is graded is excellent. */
    static RuleBook withMildThresholds() {
        List<String> shortages = Arrays.stream(GradeClass.values())
                .filter(of -> !of.basis().isRate())
                .map(of -> GradeClass.PREFIX + of.id() + ".")
                .toList();
        return with(each -> {
            if (!each.id().startsWith(GradeClass.PREFIX)) {
                return each.value();
            }
            return shortages.stream().anyMatch(each.id()::startsWith) ? 1e6 : 0;
        });
    }

    private static RuleBook with(ToDoubleFunction<Parameter> change) {
        StandardsCatalogue edited = SHIPPED;
        for (Regime regime : SHIPPED.regimes()) {
            List<Parameter> numbers = new ArrayList<>();
            for (Parameter each : regime.parameters()) {
                double value = change.applyAsDouble(each);
                if (!Double.isNaN(value)) {
                    numbers.add(new Parameter(
                            each.id(),
                            each.nameZh(),
                            each.nameEn(),
                            value,
                            each.unit(),
                            each.clause(),
                            each.checked()));
                }
            }
            edited = edited.withRegime(new Regime(
                    regime.id(),
                    regime.nameZh(),
                    regime.nameEn(),
                    regime.basedOn(),
                    regime.standards(),
                    regime.circles(),
                    regime.checklist(),
                    regime.bundle(),
                    regime.parkingRatios(),
                    numbers));
        }
        return edited.ruleBook("UHC2022");
    }

    @Property
    void aBetterValueNeverHasAWorseGrade(
            @ForAll GradeClass of,
            @ForAll @DoubleRange(min = -50, max = 50) double one,
            @ForAll @DoubleRange(min = -50, max = 50) double other) {
        GradeRule rule = of.shipped();
        double scale = of.basis().isRate() ? 0.02 : 1;
        double better = Math.max(one, other) * scale;
        double worse = Math.min(one, other) * scale;

        assertThat(rule.grade(better)).isLessThanOrEqualTo(rule.grade(worse));
    }

    @ParameterizedTest
    @EnumSource(GradeClass.class)
    void shippedThresholdsAreInOrder(GradeClass of) {
        assertThat(of.shipped().isInOrder()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(GradeClass.class)
    void aThresholdBelongsToTheBetterGrade(GradeClass of) {
        GradeRule rule = of.shipped();
        double sign = of.basis().isRate() ? 1 : -1;

        assertThat(rule.grade(sign * rule.excellent())).isEqualTo(Grade.EXCELLENT);
        assertThat(rule.grade(sign * rule.good())).isEqualTo(Grade.GOOD);
        assertThat(rule.grade(sign * rule.fair())).isEqualTo(Grade.FAIR);
        assertThat(rule.grade(sign * rule.fair() - 0.001)).isEqualTo(Grade.POOR);
    }

    @Test
    void theRuleFilesSayWhatTheProgramFallsBackTo() {
        RuleBook book = SHIPPED.ruleBook("UHC2022");
        for (GradeClass of : GradeClass.values()) {
            assertThat(book.parameter(of.parameter(Grade.EXCELLENT)))
                    .isEqualTo(of.shipped().excellent());
            assertThat(book.parameter(of.parameter(Grade.GOOD)))
                    .isEqualTo(of.shipped().good());
            assertThat(book.parameter(of.parameter(Grade.FAIR)))
                    .isEqualTo(of.shipped().fair());
        }
    }

    @Test
    void everyRuleSetHasThem() {
        for (Regime regime : SHIPPED.regimes()) {
            assertThat(SHIPPED.ruleBook(regime.id()).findParameter("checkup.grade.park.excellent"))
                    .as(regime.id())
                    .isPresent();
        }
    }

    @Test
    void aProjectWithoutThemIsGradedAsShipped() {
        GradeRules rules = GradeRules.of(with("checkup.", value -> Double.NaN));
        GradeRules shipped = GradeRules.of(SHIPPED.ruleBook("UHC2022"));

        for (GradeClass of : GradeClass.values()) {
            assertThat(rules.rule(of)).isEqualTo(shipped.rule(of));
        }
        for (Grade grade : Grade.values()) {
            assertThat(rules.isProblem(grade)).isEqualTo(shipped.isProblem(grade));
        }
    }

    @Test
    void anEditedThresholdCounts() {
        GradeRules rules = GradeRules.of(with("checkup.grade.park.excellent", value -> 0.99));

        assertThat(rules.rule(GradeClass.PARK).grade(0.97)).isEqualTo(Grade.GOOD);
    }

    @Test
    void thresholdsThatContradictEachOtherAreSeen() {
        GradeRules rules = GradeRules.of(with("checkup.grade.park.fair", value -> 0.99));

        assertThat(rules.rule(GradeClass.PARK).isInOrder()).isFalse();
    }

    @Test
    void theBestGradeIsNeverAProblem() {
        GradeRules rules = GradeRules.of(with(GradeRules.PROBLEM_FROM, value -> 0));

        assertThat(rules.isProblem(Grade.EXCELLENT)).isFalse();
        assertThat(rules.isProblem(Grade.GOOD)).isTrue();
    }

    @Test
    void whatNobodyAsksForIsAskedWhereTheProjectSaysSo() {
        assertThat(GradeRules.of(with(GradeRules.PROBLEM_SCOPE, value -> 0)).isAsked(Obligation.NEED))
                .isFalse();
        assertThat(GradeRules.of(with(GradeRules.PROBLEM_SCOPE, value -> 2)).isAsked(Obligation.UNSAID))
                .isTrue();
    }
}
