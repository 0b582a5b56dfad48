package org.quandian.access.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quandian.fixture.CityFixture.city;

import org.junit.jupiter.api.Test;
import org.quandian.planning.ZoneLevel;

/** Which zone a place or a parcel lies in. */
class UnitZonesTest {
    private final UnitZones zones = UnitZones.of(city().community("甲", 0, 0, 100, 100)
            .community("乙", 50, 0, 100, 100)
            .community("甲", 300, 0, 100, 100)
            .block(80, 0, 60, 50)
            .block(60, 0, 30, 50)
            .block(310, 0, 30, 50)
            .block(900, 0, 30, 50)
            .build());

    @Test
    void featuresOfOneNameAreOneZone() {
        assertThat(zones.names(ZoneLevel.COMMUNITY)).containsExactly("甲", "乙");
        assertThat(zones.zoneOf(ZoneLevel.COMMUNITY, 2)).isZero();
    }

    @Test
    void aParcelIsWhereItsCentreIs() {
        assertThat(zones.zoneOf(ZoneLevel.COMMUNITY, 0)).isEqualTo(1);
    }

    @Test
    void whereZonesOverlapTheFirstGetsThePlace() {
        assertThat(zones.zoneOf(ZoneLevel.COMMUNITY, 1)).isZero();
        assertThat(zones.zoneAt(ZoneLevel.COMMUNITY, 120, 10)).isEqualTo(1);
    }

    @Test
    void outsideIsTheRest() {
        assertThat(zones.zoneOf(ZoneLevel.COMMUNITY, 3)).isEqualTo(UnitZones.REST);
        assertThat(zones.zoneAt(ZoneLevel.DISTRICT, 10, 10)).isEqualTo(UnitZones.REST);
    }

    @Test
    void aCityHasNoZones() {
        assertThatThrownBy(() -> zones.names(ZoneLevel.CITY)).isInstanceOf(IllegalArgumentException.class);
    }
}
