package org.quandian.access.city;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quandian.fixture.CityFixture.city;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quandian.access.Details;
import org.quandian.dataset.CatalogueReader;
import org.quandian.fixture.CityFixture;
import org.quandian.fixture.Shapes;
import org.quandian.planning.Attributes;
import org.quandian.planning.Baseline;
import org.quandian.planning.ChargingPiles;
import org.quandian.planning.CompleteCommunity;
import org.quandian.planning.Design;
import org.quandian.planning.EmbeddedCentre;
import org.quandian.planning.EstateRenewal;
import org.quandian.planning.Facility;
import org.quandian.planning.IdleReuse;
import org.quandian.planning.Intervention;
import org.quandian.planning.KerbsideParking;
import org.quandian.planning.LayerRole;
import org.quandian.planning.MicroFireStation;
import org.quandian.planning.OpenGreen;
import org.quandian.planning.ParkingLot;
import org.quandian.planning.PublicToilet;
import org.quandian.planning.RuleBook;
import org.quandian.planning.Scenario;
import org.quandian.planning.SchoolExtension;
import org.quandian.planning.SharedParking;
import org.quandian.planning.Shelter;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;

/** What each kind of measure does to the figures of a small town, under the rules that ship. */
class WorksTest {
    private static final RuleBook RULES = CatalogueReader.readShipped().ruleBook("UHC2022");

    /** One estate of 2020 with 300 people and 100 households, which needs 100 spaces with charging; a school of 40 seats. */
    private static CityFixture town() {
        return city().community("东", -200, -200, 600, 600)
                .block(0, 0, 100, 100)
                .people(300)
                .with(Attributes.HOUSEHOLDS, 100)
                .with(Attributes.BUILT, 2020)
                .with(Attributes.CHILDREN_PRIMARY, 60)
                .with(Attributes.ELDERLY, 100)
                .school("primary", 40, 50, 150)
                .named("一小")
                .feature(LayerRole.SCHOOL_ZONES, Shapes.rectangle(-100, -100, 250, 120))
                .with(Attributes.SCHOOL, "一小")
                .with(Attributes.LEVEL, "primary");
    }

    private static CityLedger ledger(Baseline city) {
        return CityLedger.prepare(city, RULES, CancellationToken.none(), ProgressListener.SILENT);
    }

    private static Intervention at(Design design) {
        return new Intervention("x", "", Shapes.rectangle(110, 0, 60, 60), design);
    }

    private static CityResult with(CityLedger ledger, Intervention... plan) {
        return ledger.evaluate(new Scenario("", Arrays.asList(plan)));
    }

    private static double served(String indicator, Intervention... plan) {
        return with(ledger(town().build()), plan).get(indicator).city().served();
    }

    @Test
    void aClosedGreenCountsWhenItIsOpened() {
        Baseline city =
                town().park(150, 0, 80, 80).with(Attributes.ACCESS, "private").build();
        CityLedger ledger = ledger(city);
        Intervention opened =
                new Intervention("g", "", Shapes.rectangle(150, 0, 80, 80), new OpenGreen(6, 22, "parks-1"));

        assertThat(ledger.baseline().service("park").city().served()).isZero();
        assertThat(with(ledger, opened).service("park").city().served()).isEqualTo(10_000);
    }

    @Test
    void addedSeatsAreThoseOfTheSchoolAndNoSchoolOfTheirOwn() {
        Intervention extension = at(new SchoolExtension("schools-1", 0, OptionalDouble.of(15)));
        CityResult figures = with(ledger(town().build()), extension);

        assertThat(served("school.primary.seats")).isEqualTo(40);
        assertThat(figures.get("school.primary.seats").city().served()).isEqualTo(55);
        assertThat(figures.service("facility.primary-school").sources()).hasSize(1);
    }

    /** The zone has its school by name; the school stands outside. */
    @Test
    void addedSeatsCountInTheZoneOfTheSchool() {
        Intervention extension = at(new SchoolExtension("schools-1", 0, OptionalDouble.of(15)));
        Details zones =
                with(ledger(town().build()), extension).get("school.zones").details();

        assertThat(((Map<?, ?>) ((List<?>) zones.values().get("zones")).get(0)).get("seats"))
                .isEqualTo(55.0);
    }

    @ParameterizedTest
    @CsvSource({"surface, 100", "deck, 100"})
    void aCarParkGivesSpacesByItsLand(String form, double spaces) {
        ParkingLot lot = new ParkingLot(ParkingLot.Form.findById(form).orElseThrow(), 1, OptionalInt.empty(), 0);

        assertThat(served("parking")).isZero();
        assertThat(served("parking", at(lot))).isEqualTo(spaces);
    }

    @Test
    void kerbsideSpacesCountForTheEstateBeside() {
        Intervention kerb =
                new Intervention("k", "", Shapes.line(0, -10, 90, -10), new KerbsideParking(OptionalInt.empty()));

        assertThat(served("parking", kerb)).isEqualTo(15);
    }

    @ParameterizedTest
    @CsvSource({"18, 8, 30", "8, 18, 0"})
    void sharedSpacesCountIfTheyAreOpenAllNight(double from, double to, double spaces) {
        assertThat(served("parking", at(new SharedParking("", 30, from, to)))).isEqualTo(spaces);
    }

    @Test
    void aRenewalsSpacesAreForItsOwnEstate() {
        EstateRenewal renewal = new EstateRenewal("residential-1", List.of(), 3, 25, 6, OptionalInt.empty());
        Baseline city = town().block(120, 0, 50, 50)
                .with(Attributes.HOUSEHOLDS, 500)
                .with(Attributes.BUILT, 2020)
                .build();
        Intervention more = at(new EstateRenewal("residential-1", List.of(), 0, 400, 0, OptionalInt.empty()));

        assertThat(served("parking", at(renewal))).isEqualTo(25);
        assertThat(served("charging", at(renewal))).isEqualTo(6);
        assertThat(with(ledger(city), more).get("parking").city().served()).isEqualTo(100);
    }

    @Test
    void aRenewalOfLiftsAndPipesAloneMovesNoFigure() {
        CityLedger ledger = ledger(town().build());
        Intervention lifts = at(
                new EstateRenewal("residential-1", List.of(EstateRenewal.Item.PIPES), 12, 0, 0, OptionalInt.empty()));
        CityResult figures = with(ledger, lifts);

        assertThat(figures.indicatorIds())
                .allSatisfy(id -> assertThat(figures.get(id).city().served())
                        .isEqualTo(ledger.baseline().get(id).city().served()));
    }

    @Test
    void pilesCountAloneAndBesideACarPark() {
        Intervention lot = new Intervention("l", "", Shapes.point(300, 300), new ParkingLot(10, 4));

        assertThat(served("charging", at(new ChargingPiles("", 7)))).isEqualTo(7);
        assertThat(served("charging", at(new ChargingPiles("l", 7)), lot)).isEqualTo(11);
    }

    @ParameterizedTest
    @CsvSource({"facility.public-toilet", "facility.nursery", "facility.elderly-day-care"})
    void servicesServeTheEstateBeside(String indicator) {
        Design design = indicator.endsWith("toilet") ? new PublicToilet(60) : new EmbeddedCentre(700, List.of());

        assertThat(served(indicator)).isZero();
        assertThat(served(indicator, at(design))).isPositive();
    }

    @Test
    void aShelterShieldsByItsArea() {
        assertThat(served(
                        "shelter.area",
                        at(new Shelter(Shelter.Grade.EMERGENCY, OptionalDouble.of(250), OptionalDouble.empty()))))
                .isEqualTo(250);
    }

    @Test
    void aMicroFireStationIsAFacilityOfItsType() {
        assertThat(at(new MicroFireStation(40))
                        .facilities(RULES, ledger(town().build()).stock()))
                .extracting(Facility::type)
                .containsExactly("fire-station-micro");
    }

    @ParameterizedTest
    @CsvSource({
        "park, park",
        "public-parking, parking",
        "primary-school, school.primary.seats",
        "market, facility.market"
    })
    void idleLandClosesTheGapOfItsUse(String use, String indicator) {
        Baseline city = town().rectangle(LayerRole.IDLE_LAND, 110, 0, 60, 60).build();
        CityLedger ledger = ledger(city);
        Intervention reuse = at(new IdleReuse("idle_land-1", use, OptionalDouble.empty(), OptionalDouble.empty()));

        assertThat(with(ledger, reuse).get(indicator).city().served())
                .isGreaterThan(ledger.baseline().get(indicator).city().served());
    }

    /** The community has a station of 900 m² and a kindergarten that is too small. */
    @Test
    void aCompleteCommunityBringsOnlyWhatIsMissing() {
        Baseline city = town().facility("community-service-station", 10, 10)
                .with(Attributes.FLOOR_AREA, 900.0)
                .facility("kindergarten", 20, 20)
                .with(Attributes.FLOOR_AREA, 500.0)
                .facility("pharmacy", 30, 30)
                .facility("elderly-service-station", 40, 40)
                .build();
        CityLedger ledger = ledger(city);

        assertThat(at(new CompleteCommunity("东")).facilities(RULES, ledger.stock()))
                .extracting(Facility::type)
                .contains("kindergarten", "nursery", "public-parking", "charging-station", "outdoor-fitness", "laundry")
                .doesNotContain("community-service-station", "elderly-day-care", "pharmacy");
        assertThat(at(new CompleteCommunity("", List.of("nursery", "community-service-station")))
                        .facilities(RULES, ledger.stock()))
                .extracting(Facility::type)
                .containsExactly("nursery");
    }

    @Test
    void aCompleteCommunityPassesTheItemsThatItBrings() {
        CityLedger ledger = ledger(town().build());
        var cards = (org.quandian.access.community.CommunityResult)
                with(ledger, at(new CompleteCommunity("东"))).get("complete-community");

        assertThat(cards.cards().get(0).items().stream()
                        .filter(item -> item.evidence().stream().anyMatch(each -> each.planned()))
                        .map(item -> item.item().number()))
                .contains(1, 2, 3, 4, 5, 6, 7, 8, 13, 14, 16);
    }

    /** What is there is read once and is the same for every plan; an update says what a full evaluation says. */
    @Test
    void anUpdateSaysWhatAFullEvaluationSays() {
        CityLedger ledger = ledger(town().build());
        Scenario next = new Scenario(
                "",
                List.of(
                        at(new CompleteCommunity("")),
                        new Intervention(
                                "s",
                                "",
                                Shapes.point(50, 150),
                                new SchoolExtension("schools-1", 2, OptionalDouble.empty()))));
        CityResult updated = ledger.update(ledger.baseline(), next, CancellationToken.none());
        CityResult full = ledger.evaluate(next);

        assertThat(ledger.indicatorIds())
                .allSatisfy(id -> assertThat(updated.get(id).city().served())
                        .isEqualTo(full.get(id).city().served()));
    }
}
