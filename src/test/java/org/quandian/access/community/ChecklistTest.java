package org.quandian.access.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quandian.access.community.ChecklistTown.evaluate;
import static org.quandian.access.community.ChecklistTown.item;
import static org.quandian.access.community.ChecklistTown.part;
import static org.quandian.access.community.ChecklistTown.rules;
import static org.quandian.access.community.ChecklistTown.site;
import static org.quandian.access.community.ChecklistTown.twoCommunities;
import static org.quandian.access.community.ChecklistTown.way;
import static org.quandian.access.community.ChecklistTown.west;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quandian.fixture.Shapes;
import org.quandian.planning.Attributes;
import org.quandian.planning.Baseline;
import org.quandian.planning.BundleItem;
import org.quandian.planning.CompleteCommunity;
import org.quandian.planning.Intervention;
import org.quandian.planning.LayerRole;
import org.quandian.planning.PocketPark;
import org.quandian.planning.RuleBook;

/** One item in one community, in each of its states. */
class ChecklistTest {
    private static final RuleBook STATION_OF_800 = rules(List.of(item(1, way(part("station", 1, 800, 0)))));
    private static final RuleBook TWO_SHOPS = rules(List.of(item(1, way(part("shop", 2, 0, 0)))));
    private static final RuleBook PARK = rules(List.of(item(15, way(part("park", 1, 0, 0)))));
    private static final RuleBook PARKING = rules(List.of(item(10, way(part("estate-parking", 1, 0, 0)))));

    @Test
    void aFacilityAsLargeAsAskedPasses() {
        Baseline town = twoCommunities()
                .facility("station", 10, 10)
                .with(Attributes.FLOOR_AREA, 800.0)
                .build();

        assertThat(west(town, STATION_OF_800)).isEqualTo(ItemState.PASSED);
    }

    @Test
    void aSmallerOneFails() {
        Baseline town = twoCommunities()
                .facility("station", 10, 10)
                .with(Attributes.FLOOR_AREA, 799.0)
                .build();

        assertThat(west(town, STATION_OF_800)).isEqualTo(ItemState.FAILED);
    }

    @Test
    void oneOfUnknownSizeLeavesItOpen() {
        Baseline town = twoCommunities().facility("station", 10, 10).build();

        assertThat(west(town, STATION_OF_800)).isEqualTo(ItemState.UNKNOWN);
    }

    @Test
    void anotherThatIsLargeEnoughClosesIt() {
        Baseline town = twoCommunities()
                .facility("station", 10, 10)
                .facility("station", 20, 10)
                .with(Attributes.FLOOR_AREA, 900.0)
                .build();

        assertThat(west(town, STATION_OF_800)).isEqualTo(ItemState.PASSED);
    }

    @Test
    void anySizeWillDoWhereNoneIsAsked() {
        Baseline town = twoCommunities()
                .facility("shop", 10, 10)
                .facility("shop", 20, 10)
                .build();

        assertThat(west(town, TWO_SHOPS)).isEqualTo(ItemState.PASSED);
    }

    @Test
    void tooFewFail() {
        Baseline town = twoCommunities().facility("shop", 10, 10).build();

        assertThat(west(town, TWO_SHOPS)).isEqualTo(ItemState.FAILED);
    }

    @Test
    void whatStandsNextDoorDoesNotCount() {
        Baseline town = twoCommunities()
                .facility("shop", 1_010, 10)
                .facility("shop", 1_020, 10)
                .build();

        assertThat(west(town, TWO_SHOPS)).isEqualTo(ItemState.FAILED);
    }

    @Test
    void aCityWithoutAnyDataOfTheTypeLeavesItOpen() {
        assertThat(west(twoCommunities().build(), TWO_SHOPS)).isEqualTo(ItemState.UNKNOWN);
    }

    @Test
    void anItemThatNoMapCanTellIsUnknown() {
        assertThat(west(twoCommunities().build(), rules(List.of(item(18))))).isEqualTo(ItemState.UNKNOWN);
    }

    @Test
    void allPartsOfAWayMustBeThere() {
        // A station of 800 m² is there, a day care of 350 m² is not, though the city knows of one elsewhere.
        RuleBook both = rules(List.of(item(4, way(part("station", 1, 800, 0), part("day-care", 1, 350, 0)))));
        Baseline town = twoCommunities()
                .facility("station", 10, 10)
                .with(Attributes.FLOOR_AREA, 800.0)
                .facility("day-care", 1_500, 10)
                .build();

        assertThat(west(town, both)).isEqualTo(ItemState.FAILED);
    }

    @Test
    void oneOfTheWaysIsEnough() {
        // No supermarket of 300 m², but two small shops (CC2020 item 6).
        RuleBook either = rules(List.of(item(6, way(part("supermarket", 1, 300, 0)), way(part("shop", 2, 0, 0)))));
        Baseline town = twoCommunities()
                .facility("shop", 10, 10)
                .facility("shop", 20, 10)
                .build();

        assertThat(west(town, either)).isEqualTo(ItemState.PASSED);
    }

    @Test
    void groundIsMeasuredOnTheMapAndTakenFromTheAreaOfAPoint() {
        RuleBook ground = rules(List.of(item(14, way(part("ground", 1, 0, 150)))));
        Baseline drawn = twoCommunities()
                .rectangle(LayerRole.FACILITIES, 10, 10, 10, 15)
                .with(Attributes.TYPE, "ground")
                .build();
        Baseline small = twoCommunities()
                .facility("ground", 10, 10)
                .with(Attributes.FLOOR_AREA, 149.0)
                .build();

        assertThat(west(drawn, ground)).isEqualTo(ItemState.PASSED);
        assertThat(west(small, ground)).isEqualTo(ItemState.FAILED);
    }

    @Test
    void aParkOnTheBorderCountsForBothSides() {
        Baseline town = twoCommunities().park(990, 100, 200, 50).build();

        assertThat(evaluate(town, PARK).cards())
                .extracting(card -> card.items().get(0).state())
                .containsExactly(ItemState.PASSED, ItemState.PASSED);
    }

    @Test
    void aPocketParkCountsToo() {
        Baseline town = twoCommunities().park(1_500, 100, 50, 50).build();
        Intervention pocket = new Intervention("p", "", Shapes.rectangle(100, 100, 30, 30), new PocketPark());

        assertThat(west(town, PARK)).isEqualTo(ItemState.FAILED);
        assertThat(west(town, PARK, pocket)).isEqualTo(ItemState.PASSED);
    }

    @Test
    void estatesNeedTheirOwnSpaces() {
        // 60 + 40 spaces for 50 + 50 households: one each, over both estates together.
        Baseline enough = twoCommunities()
                .block(0, 0, 50, 50)
                .with(Attributes.HOUSEHOLDS, 50L)
                .with(Attributes.SPACES, 60L)
                .block(100, 0, 50, 50)
                .with(Attributes.HOUSEHOLDS, 50L)
                .with(Attributes.SPACES, 40L)
                .build();
        Baseline short1 = twoCommunities()
                .block(0, 0, 50, 50)
                .with(Attributes.HOUSEHOLDS, 50L)
                .with(Attributes.SPACES, 49L)
                .build();

        assertThat(west(enough, PARKING)).isEqualTo(ItemState.PASSED);
        assertThat(west(short1, PARKING)).isEqualTo(ItemState.FAILED);
    }

    @Test
    void estatesThatDoNotSayLeaveItOpen() {
        Baseline town = twoCommunities()
                .block(0, 0, 50, 50)
                .with(Attributes.HOUSEHOLDS, 50L)
                .with(Attributes.SPACES, 60L)
                .block(100, 0, 50, 50)
                .with(Attributes.HOUSEHOLDS, 50L)
                .build();

        assertThat(west(town, PARKING)).isEqualTo(ItemState.UNKNOWN);
    }

    @Test
    void aPlannedCompleteCommunityCountsForTheOneItNames() {
        RuleBook rules = rules(List.of(item(1, way(part("station", 1, 800, 0)))), new BundleItem("station", 800, 0));
        Baseline town = twoCommunities().facility("station", 1_900, 10).build();
        Intervention forEast = new Intervention("c", "", Shapes.point(500, 500), new CompleteCommunity("东"));
        Intervention byPlace = new Intervention("c", "", Shapes.point(500, 500), new CompleteCommunity(""));

        assertThat(west(town, rules, forEast)).isEqualTo(ItemState.FAILED);
        assertThat(west(town, rules, byPlace)).isEqualTo(ItemState.PASSED);
    }

    @Test
    void theEvidenceSaysWhatWasFound() {
        Baseline town = twoCommunities()
                .facility("station", 10, 10)
                .named("老站")
                .id("s1")
                .with(Attributes.FLOOR_AREA, 300.0)
                .build();

        List<Evidence> evidence = evaluate(town, STATION_OF_800, site("s2", "station", 20, 20, 900))
                .cards()
                .get(0)
                .items()
                .get(0)
                .evidence();

        assertThat(evidence).extracting(Evidence::id).containsExactly("s1", "s2");
        assertThat(evidence).extracting(Evidence::fit).containsExactly(Evidence.Fit.TOO_SMALL, Evidence.Fit.ENOUGH);
        assertThat(evidence.get(0).floorArea()).hasValue(300);
    }
}
