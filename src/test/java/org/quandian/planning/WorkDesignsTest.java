package org.quandian.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Geometry;
import org.quandian.fixture.Regimes;
import org.quandian.fixture.Shapes;

/** What the designs bring, and what they cost by the prices shipped. */
class WorkDesignsTest {
    private static final RuleBook RULES = Regimes.services();
    private static final Geometry SQUARE = Shapes.rectangle(0, 0, 40, 60);

    private static Intervention made(Design design) {
        return new Intervention("x", "名", SQUARE, design);
    }

    private static List<Facility> brought(Design design) {
        return made(design).facilities(RULES, ExistingStock.NOTHING);
    }

    private static double cost(Design design, ExistingStock stock) {
        return PriceList.cost(made(design), RULES, stock).orElseThrow();
    }

    private static ExistingStock city(LayerRole role, String id, Map<String, Object> attributes) {
        Feature feature = new Feature(1, id, "", Shapes.rectangle(500, 500, 20, 10), new Attributes(attributes));
        return new ExistingStock() {
            @Override
            public Set<String> typesIn(String community, Geometry site) {
                return Set.of();
            }

            @Override
            public Optional<Feature> find(LayerRole asked, String wanted) {
                return asked == role && wanted.equals(id) ? Optional.of(feature) : Optional.empty();
            }
        };
    }

    @ParameterizedTest
    @CsvSource({"surface, 3, 80", "deck, 3, 205", "mechanical, 2, 240", "mechanical, 1, 120"})
    void aCarParkHasAsManySpacesAsItsLandAndFormHaveRoomFor(String form, int levels, int spaces) {
        ParkingLot lot = new ParkingLot(ParkingLot.Form.findById(form).orElseThrow(), levels, OptionalInt.empty(), 0);

        assertThat(brought(lot)).singleElement().satisfies(facility -> {
            assertThat(facility.type()).isEqualTo(Facility.PUBLIC_PARKING);
            assertThat(facility.capacity()).hasValue(spaces);
        });
    }

    @Test
    void spacesThatAreSaidOutdoTheLand() {
        ParkingLot lot = new ParkingLot(ParkingLot.Form.DECK, 4, OptionalInt.of(7), 2);

        assertThat(brought(lot))
                .extracting(Facility::capacity)
                .containsExactly(OptionalDouble.of(7), OptionalDouble.of(2));
    }

    @Test
    void kerbsideSpacesComeFromTheLengthOfTheirLine() {
        Intervention kerb =
                new Intervention("x", "", Shapes.line(0, 0, 100, 0), new KerbsideParking(OptionalInt.empty()));

        assertThat(kerb.facilities(RULES, ExistingStock.NOTHING))
                .singleElement()
                .satisfies(facility -> assertThat(facility.capacity()).hasValue(16));
    }

    @Test
    void sharedSpacesCountOnlyIfTheyAreOpenAllNight() {
        assertThat(brought(new SharedParking("", 50, 18, 8))).hasSize(1);
        assertThat(brought(new SharedParking("", 50, 18, 24))).isEmpty();
    }

    @Test
    void anExtensionIsSeatsOfItsSchool() {
        ExistingStock stock = city(LayerRole.SCHOOLS, "s-1", Map.of(Attributes.LEVEL, "nine_year"));

        List<Facility> seats =
                made(new SchoolExtension("s-1", 0, OptionalDouble.of(900))).facilities(RULES, stock);

        assertThat(seats).allSatisfy(each -> {
            assertThat(each.id()).isEqualTo("s-1");
            assertThat(each.isSeats()).isTrue();
            assertThat(each.shape().getEnvelopeInternal().getMinX()).isEqualTo(500);
        });
        assertThat(seats).extracting(Facility::type).containsExactly("primary-school.seats", "junior-school.seats");
        assertThat(seats)
                .extracting(Facility::capacity)
                .containsExactly(OptionalDouble.of(600), OptionalDouble.of(300));
    }

    @Test
    void anExtensionOfNoSchoolBringsNothing() {
        assertThat(brought(new SchoolExtension("s-1", 6, OptionalDouble.empty())))
                .isEmpty();
    }

    @Test
    void anIdleBuildingGivesItsFloorToItsNewUse() {
        ExistingStock stock = city(LayerRole.IDLE_BUILDINGS, "i-1", Map.of(Attributes.FLOORS, 4.0));

        List<Facility> brought = made(new IdleReuse(
                        "i-1", "culture-station", OptionalDouble.empty(), OptionalDouble.empty()))
                .facilities(RULES, stock);

        assertThat(brought).singleElement().satisfies(each -> assertThat(each.floorArea())
                .hasValue(800));
    }

    @ParameterizedTest
    @CsvSource({"park, ", "public-parking, 80", "primary-school, 120", "culture-station, "})
    void idleLandHoldsWhatItHasRoomFor(String use, Integer capacity) {
        List<Facility> brought = brought(new IdleReuse("i-1", use, OptionalDouble.empty(), OptionalDouble.empty()));

        assertThat(brought).singleElement().satisfies(each -> {
            assertThat(each.type()).isEqualTo(use);
            assertThat(each.landArea()).isEqualTo(2_400);
            assertThat(each.capacity())
                    .isEqualTo(capacity == null ? OptionalDouble.empty() : OptionalDouble.of(capacity));
        });
    }

    @Test
    void aRenewalBringsItsSpacesAndPilesAndItsLiftsCountForNothing() {
        EstateRenewal renewal = new EstateRenewal("", List.of(EstateRenewal.Item.PIPES), 9, 30, 4, OptionalInt.empty());

        assertThat(brought(renewal))
                .extracting(Facility::type)
                .containsExactly(Facility.ESTATE_PARKING, Facility.CHARGING);
        assertThat(brought(new EstateRenewal("", List.of(), 9, 0, 0, OptionalInt.empty())))
                .isEmpty();
    }

    @Test
    void aRenewalCostsByHouseholdsLiftsSpacesAndPiles() {
        ExistingStock stock = city(LayerRole.RESIDENTIAL, "r-1", Map.of(Attributes.HOUSEHOLDS, 200.0));
        List<EstateRenewal.Item> items = List.of(EstateRenewal.Item.PIPES, EstateRenewal.Item.FACADES);

        // 200 × (0.8 + 1) + 2 × 50 + 10 × 0.8 + 4 × 1.5
        assertThat(cost(new EstateRenewal("r-1", items, 2, 10, 4, OptionalInt.empty()), stock))
                .isCloseTo(474, within(1e-9));
        assertThat(PriceList.cost(
                        made(new EstateRenewal("", items, 2, 10, 4, OptionalInt.empty())),
                        RULES,
                        ExistingStock.NOTHING))
                .isEmpty();
    }

    @Test
    void aCentreHasItsServicesUnderItsRoof() {
        assertThat(brought(new EmbeddedCentre(800, List.of())))
                .extracting(Facility::type)
                .containsExactly(EmbeddedCentre.TYPE, "elderly-day-care", "nursery", "community-canteen");
        assertThat(cost(new EmbeddedCentre(800, List.of()), ExistingStock.NOTHING))
                .isCloseTo(240, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({"surface, 8", "deck, 80", "mechanical, 50"})
    void aCarParkCostsByItsForm(String form, double cost) {
        ParkingLot lot = new ParkingLot(ParkingLot.Form.findById(form).orElseThrow(), 1, OptionalInt.of(10), 0);

        assertThat(cost(lot, ExistingStock.NOTHING)).isCloseTo(cost, within(1e-9));
    }

    @Test
    void thePlannersOwnCostOutdoesThePrices() {
        Intervention park = made(new PocketPark());

        assertThat(PriceList.cost(park, RULES, ExistingStock.NOTHING).orElseThrow())
                .isCloseTo(96, within(1e-9));
        assertThat(PriceList.cost(park.withValues(Map.of("cost", "7")), RULES, ExistingStock.NOTHING))
                .hasValue(7);
    }

    @Test
    void aPlaceWithoutASizeHasNoCost() {
        Intervention market = new Intervention(
                "x",
                "",
                Shapes.point(0, 0),
                new FacilitySite("market", OptionalDouble.empty(), OptionalDouble.empty()));

        assertThat(PriceList.cost(market, RULES, ExistingStock.NOTHING)).isEmpty();
    }
}
