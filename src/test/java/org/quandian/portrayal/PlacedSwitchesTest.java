package org.quandian.portrayal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quandian.fixture.Shapes;
import org.quandian.map.MapLayer;
import org.quandian.planning.Baseline;
import org.quandian.planning.Intervention;
import org.quandian.planning.NewEntrance;
import org.quandian.planning.PocketPark;
import org.quandian.planning.Programme;
import org.quandian.planning.Scenario;
import org.quandian.planning.StreetClosure;

/** What a plan places is switched as a whole and kind by kind; what is hidden is not drawn, and nothing else changes. */
class PlacedSwitchesTest {
    private static final PortrayalOptions ALL = PortrayalOptions.of(Theme.LIGHT);
    private static final Baseline TOWN = PaintedTown.town();
    private static final CityPortrayal PORTRAYAL =
            CityPortrayal.of(TOWN, StyleBook.bundled()).withBaselineResult(PaintedTown.before(TOWN));
    private static final Intervention PARK =
            new Intervention("p1", "", Shapes.rectangle(290, 140, 24, 20), new PocketPark());
    private static final Intervention OFF = new Intervention(
                    "p2", "", Shapes.rectangle(20, 140, 24, 20), new PocketPark())
            .withProgramme(
                    new Programme(OptionalInt.empty(), OptionalDouble.empty(), OptionalInt.empty(), true, false));
    private static final Intervention BAR = new Intervention("x1", "", Shapes.point(30, 80), new StreetClosure());
    private static final Intervention DOOR = new Intervention("e1", "", Shapes.point(70, 80), new NewEntrance(""));
    private static final Scenario PLAN = new Scenario("方案", List.of(PARK, OFF, BAR, DOOR));

    private static List<String> drawn(PortrayalOptions options) {
        return PORTRAYAL.plan(PaintedTown.after(TOWN), PLAN, options).layers().stream()
                .map(MapLayer::head)
                .map(head -> head.id())
                .filter(id -> id.startsWith("planned-"))
                .toList();
    }

    @Test
    void everythingIsDrawnAtFirst() {
        assertThat(drawn(ALL))
                .contains("planned-marks-pocket_park", "planned-off-areas", "planned-bar-marks", "planned-entrances");
    }

    @Test
    void aHiddenKindIsNotDrawnAndNeitherAreItsDisabledOnes() {
        assertThat(drawn(ALL.withShown(PlacedKind.PARK, false)))
                .contains("planned-bar-marks", "planned-entrances")
                .doesNotContain("planned-marks-pocket_park", "planned-shapes-pocket_park", "planned-off-areas");
    }

    @Test
    void aKindOfChangeToStreetsIsHiddenAlone() {
        assertThat(drawn(ALL.withShown(PlacedKind.CLOSURE, false)))
                .contains("planned-marks-pocket_park", "planned-entrances")
                .doesNotContain("planned-bar-marks");
    }

    @Test
    void theSwitchOfThePlanHidesEveryKind() {
        PortrayalOptions none = ALL.withShown(MapContent.PLANNED, false);
        assertThat(drawn(none)).isEmpty();
        assertThat(none.drawn(PLAN).interventions()).isEmpty();
        assertThat(CityPortrayal.placed(PLAN, none)).noneMatch(PlacedEntry::visible);
    }

    @Test
    void theSwitchOfThePlanBringsEveryKindBack() {
        PortrayalOptions back = ALL.withShown(PlacedKind.PARK, false)
                .withShown(MapContent.PLANNED, false)
                .withShown(MapContent.PLANNED, true);
        assertThat(back).isEqualTo(ALL);
    }

    @Test
    void aKindThatIsShownWhileThePlanIsHiddenComesBackAlone() {
        PortrayalOptions one = ALL.withShown(MapContent.PLANNED, false).withShown(PlacedKind.ENTRANCE, true);
        assertThat(drawn(one)).contains("planned-entrances").doesNotContain("planned-bar-marks", "planned-off-areas");
    }

    @Test
    void aKindIsShownEvenWhereEverythingElseIsHidden() {
        PortrayalOptions nothing = new PortrayalOptions(Theme.LIGHT, Set.of(), Set.of());
        assertThat(nothing.withShown(PlacedKind.PARK, true).shown()).containsExactly(MapContent.PLANNED);
    }

    @Test
    void theListNamesTheKindsOfThePlanWithTheirCounts() {
        List<PlacedEntry> entries = CityPortrayal.placed(PLAN, ALL.withShown(PlacedKind.CLOSURE, false));
        assertThat(entries)
                .extracting(PlacedEntry::kind)
                .containsExactly(PlacedKind.PARK, PlacedKind.CLOSURE, PlacedKind.ENTRANCE);
        assertThat(entries).extracting(PlacedEntry::count).containsExactly(2, 1, 1);
        assertThat(entries).extracting(PlacedEntry::visible).containsExactly(true, false, true);
    }

    @Test
    void figuresCountWhatIsHidden() {
        PortrayalOptions hidden = ALL.withShown(PlacedKind.PARK, false);
        assertThat(PORTRAYAL.legend(PaintedTown.after(TOWN), PLAN, hidden))
                .isEqualTo(PORTRAYAL.legend(PaintedTown.after(TOWN), PLAN, ALL));
    }
}
