package org.quandian.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quandian.fixture.CityFixture;
import org.quandian.planning.Attributes;
import org.quandian.planning.Baseline;
import org.quandian.planning.LayerRole;

/** Idle sites of a community, the most fitting first. */
class CommunitySitesTest {
    private static final Baseline CITY = CityFixture.city()
            .community("东街社区", 0, 0, 1_000, 1_000)
            .rectangle(LayerRole.IDLE_LAND, 100, 100, 50, 50)
            .id("land")
            .rectangle(LayerRole.IDLE_BUILDINGS, 300, 100, 40, 40)
            .with(Attributes.FLOORS, 3.0)
            .id("house")
            .rectangle(LayerRole.IDLE_BUILDINGS, 500, 100, 10, 10)
            .id("shed")
            .rectangle(LayerRole.IDLE_BUILDINGS, 700, 100, 100, 100)
            .id("hall")
            .rectangle(LayerRole.IDLE_LAND, 1_200, 100, 50, 50)
            .id("elsewhere")
            .build();

    @Test
    void buildingsWithRoomComeFirstThenLandThenWhatIsTooSmall() {
        assertThat(CommunitySites.of(CITY, CommunitySites.shapeOf(CITY, "东街社区"), 4_000))
                .extracting(site -> site.feature().id())
                .containsExactly("house", "hall", "land", "shed");
    }

    @Test
    void landSaysHowDenselyItWouldBeBuiltUpon() {
        var land = CommunitySites.of(CITY, CommunitySites.shapeOf(CITY, "东街社区"), 4_000)
                .get(2);

        assertThat(land.floorRatio()).isEqualTo(1.6);
        assertThat(land.fits()).isFalse();
    }

    @Test
    void aCommunityThatNobodyKnowsHasNoSites() {
        assertThat(CommunitySites.of(CITY, CommunitySites.shapeOf(CITY, "西街社区"), 10))
                .isEmpty();
    }
}
