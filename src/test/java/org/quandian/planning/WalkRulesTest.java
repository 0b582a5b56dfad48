package org.quandian.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quandian.dataset.CatalogueReader;
import org.quandian.fixture.Regimes;

/** The numbers of the walk ledger as a rule book says them. */
class WalkRulesTest {
    private static final WalkRules SHIPPED =
            WalkRules.of(CatalogueReader.readShipped().ruleBook("UHC2022"));

    /** A project made before there were walking rules has a catalogue without them. */
    @Test
    void aRuleBookThatSaysNothingIsAsShipped() {
        assertThat(WalkRules.of(Regimes.services())).isEqualTo(SHIPPED);
    }

    @Test
    void nobodyWalksOnMotorwaysAndRamps() {
        assertThat(SHIPPED.closedClasses())
                .contains("motorway", "motorway_link", "expressway", "ramp")
                .doesNotContain("trunk", "service", "footway");
    }

    /** The limits are meant to the metre: 15, 10 and 5 minutes. */
    @ParameterizedTest
    @CsvSource({"15, 1080", "10, 720", "5, 360"})
    void minutesAreWholeMetres(double minutes, double metres) {
        assertThat(SHIPPED.metresIn(minutes)).isEqualTo(metres);
        assertThat(rules(parameter("walk.slow", 1)).metresIn(minutes)).isEqualTo(metres * 2 / 3);
    }

    @Test
    void everyNumberIsTakenFromItsRule() {
        WalkRules rules = rules(
                parameter("walk.snap", 2),
                parameter("walk.join", 50),
                parameter("walk.boundary", 7),
                parameter("walk.speed.adult", 1.5),
                parameter("walk.crossing-delay", 20),
                parameter("walk.class.motorway", 1),
                parameter("walk.class.alley", 0));

        assertThat(rules.snapMetres()).isEqualTo(2);
        assertThat(rules.joinMetres()).isEqualTo(50);
        assertThat(rules.boundaryMetres()).isEqualTo(7);
        assertThat(rules.crossingMetres()).isEqualTo(30);
        assertThat(rules.closedClasses()).contains("alley").doesNotContain("motorway");
    }

    @ParameterizedTest
    @CsvSource({
        "walk.snap, 2, false",
        "walk.class.motorway, 1, false",
        "walk.class.alley, 0, false",
        "walk.class.alley, 1, true",
        "walk.join, 50, true",
        "walk.boundary, 7, true",
        "walk.slow, 1, true",
        "walk.crossing-delay, 20, true"
    })
    void onlyClassesAndSnappingMakeAnotherNetwork(String id, double value, boolean same) {
        assertThat(rules(parameter(id, value)).hasSameStreets(SHIPPED)).isEqualTo(same);
        assertThat(SHIPPED.hasSameStreets(rules(parameter(id, value)))).isEqualTo(same);
    }

    private static Parameter parameter(String id, double value) {
        return new Parameter(id, id, id, value, "", "", false);
    }

    private static WalkRules rules(Parameter... parameters) {
        Regime regime = new Regime(
                "R",
                "",
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Arrays.asList(parameters));
        return WalkRules.of(new StandardsCatalogue(List.of(), List.of(regime)).ruleBook("R"));
    }
}
