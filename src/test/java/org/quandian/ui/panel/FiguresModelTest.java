package org.quandian.ui.panel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quandian.access.ServiceResult;
import org.quandian.access.city.CityLedger;
import org.quandian.fixture.CityFixture;
import org.quandian.fixture.Ledgers;
import org.quandian.fixture.Regimes;
import org.quandian.fixture.Shapes;
import org.quandian.planning.Denominator;
import org.quandian.planning.Scenario;
import org.quandian.planning.ScenarioEdit;
import org.quandian.planning.ZoneLevel;
import org.quandian.portrayal.Messages;
import org.quandian.portrayal.PlacedWords;

/** What the figures panel says, from real figures of a small city: two districts, the park in the west, a new one in the east. */
class FiguresModelTest {
    private static final PlacedWords THINGS = new PlacedWords(
            Messages.in(Messages.Language.ZH), Regimes.catalogue().ruleBook("UHC2022"));
    private final CityLedger ledger = Ledgers.of(
            CityFixture.city()
                    .park(100, 100, 100, 100)
                    .block(300, 100, 100, 100)
                    .people(1000)
                    .block(2000, 100, 100, 100)
                    .people(3000)
                    .district("西区", 0, 0, 1000, 1000)
                    .district("东区", 1000, 0, 2000, 1000)
                    .build(),
            Regimes.uhc2022());
    private final Scenario plan =
            new ScenarioEdit.Place(Shapes.pocketPark("p", 2000, 250, 50, 50)).applyTo(Scenario.empty("甲"));
    private final ServiceResult planned = Ledgers.parks(ledger, plan);

    @Test
    void theRateIsAShareOfTheChosenDenominator() {
        assertThat(baseline(Denominator.RESIDENTIAL_LAND).rate()).isCloseTo(0.5, within(1e-9));
        assertThat(baseline(Denominator.POPULATION).rate()).isCloseTo(0.25, within(1e-9));
    }

    @Test
    void changesAreCountedFromTheBaselineAndFromTheStepBefore() {
        FiguresModel model = FiguresModel.of(
                planned, Ledgers.parks(ledger), Ledgers.parks(ledger), Denominator.POPULATION, ZoneLevel.DISTRICT);

        assertThat(model.changeSinceBaseline()).isCloseTo(0.75, within(1e-3));
        assertThat(model.stepChange()).isEqualTo(model.changeSinceBaseline());
    }

    @Test
    void whatIsServedMoreIsUnservedLess() {
        FiguresModel model =
                FiguresModel.of(planned, planned, Ledgers.parks(ledger), Denominator.POPULATION, ZoneLevel.DISTRICT);

        assertThat(model.main().change()).isCloseTo(3000, within(5.0));
        assertThat(model.amounts())
                .extracting(FiguresModel.Amount::of)
                .containsExactly(Denominator.POPULATION, Denominator.RESIDENTIAL_LAND);
        assertThat(model.amounts())
                .allSatisfy(amount -> assertThat(amount.unservedChange()).isCloseTo(-amount.change(), within(1e-6)));
    }

    @Test
    void theWorstZoneComesFirst() {
        assertThat(baseline(Denominator.POPULATION).bars())
                .extracting(FiguresModel.Bar::zone)
                .containsExactly("东区", "西区");
    }

    @Test
    void aBarRemembersWhereTheBaselineStood() {
        FiguresModel model =
                FiguresModel.of(planned, planned, Ledgers.parks(ledger), Denominator.POPULATION, ZoneLevel.DISTRICT);

        assertThat(model.bars())
                .filteredOn(bar -> bar.zone().equals("东区"))
                .singleElement()
                .satisfies(bar -> {
                    assertThat(bar.baselineRate()).isZero();
                    assertThat(bar.rate()).isCloseTo(1, within(1e-3));
                });
    }

    @Test
    void thePlacedListTellsRadiusAndGain() {
        PlacedModel model = PlacedModel.of(
                THINGS,
                plan,
                planned.sources(),
                Map.of("p", 3000.0),
                Set.of("p"),
                new org.locationtech.jts.geom.Envelope(0, 1000, 0, 1000));

        assertThat(model.rows()).singleElement().satisfies(row -> {
            assertThat(row.radiusMetres()).isEqualTo(300);
            assertThat(row.squareMetres()).isCloseTo(2500, within(1e-6));
            assertThat(row.gainedPeople()).hasValue(3000);
            assertThat(row.selected()).isTrue();
        });
    }

    @Test
    void aGainThatIsNotKnownYetIsAbsent() {
        assertThat(PlacedModel.of(
                                THINGS,
                                plan,
                                planned.sources(),
                                Map.of(),
                                Set.of(),
                                new org.locationtech.jts.geom.Envelope(0, 1000, 0, 1000))
                        .rows()
                        .get(0)
                        .gainedPeople())
                .isEmpty();
    }

    private FiguresModel baseline(Denominator denominator) {
        return FiguresModel.of(
                Ledgers.parks(ledger), Ledgers.parks(ledger), Ledgers.parks(ledger), denominator, ZoneLevel.DISTRICT);
    }
}
