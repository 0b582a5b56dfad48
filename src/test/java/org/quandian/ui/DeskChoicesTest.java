package org.quandian.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quandian.fixture.Regimes;
import org.quandian.map.MapViewport;
import org.quandian.planning.Denominator;
import org.quandian.planning.Ledger;
import org.quandian.planning.RuleBook;
import org.quandian.planning.ZoneLevel;
import org.quandian.portrayal.MapContent;
import org.quandian.portrayal.PlacedKind;
import org.quandian.portrayal.PortrayalOptions;
import org.quandian.portrayal.Theme;
import org.quandian.ui.map.tool.Brush;
import org.quandian.ui.map.tool.Outline;
import org.quandian.workspace.ViewMemento;

/** What the user chose comes back with the project. */
class DeskChoicesTest {
    private static final RuleBook NO_RULES = Regimes.catalogue().ruleBook("UHC2022");
    private final MapViewport viewport = new MapViewport(500, 4000, 3, 800, 600);

    @Test
    void everythingComesBack() {
        DeskChoices choices = new DeskChoices();
        choices.setDenominator(Denominator.POPULATION);
        choices.setLevel(ZoneLevel.COMMUNITY);
        choices.setLedger(Ledger.WALK);
        choices.brushes().take(park(choices).withFootprint(1234.5).withOutline(Outline.OCTAGON), NO_RULES);
        choices.brushes().take(choices.brushes().get(PlacedKind.SCHOOL).withValue("classes", "36"), NO_RULES);

        DeskChoices again = new DeskChoices();
        again.restore(choices.toMemento(viewport, PortrayalOptions.of(Theme.LIGHT)));

        assertThat(again.denominator()).isEqualTo(Denominator.POPULATION);
        assertThat(again.level()).isEqualTo(ZoneLevel.COMMUNITY);
        assertThat(again.ledger()).isEqualTo(Ledger.WALK);
        assertThat(park(again).footprint()).isEqualTo(1234.5);
        assertThat(park(again).outline()).isEqualTo(Outline.OCTAGON);
        assertThat(again.brushes().get(PlacedKind.SCHOOL).values()).containsEntry("classes", "36");
    }

    @Test
    void hiddenAndShownLayersComeBackInAnyTheme() {
        PortrayalOptions options = PortrayalOptions.of(Theme.LIGHT)
                .withShown(MapContent.PARKS, false)
                .withShown(MapContent.SCHOOLS, true)
                .withShown(PlacedKind.SCHOOL, false);
        ViewMemento memento = new DeskChoices().toMemento(viewport, options);

        assertThat(DeskChoices.options(Theme.DARK, memento.settings())).isEqualTo(options.withTheme(Theme.DARK));
    }

    @Test
    void nonsenseInAFileChangesNothing() {
        DeskChoices choices = new DeskChoices();
        choices.restore(new ViewMemento(
                0,
                0,
                1,
                Map.of(
                        "denominator",
                        "?",
                        "brush.pocket_park.footprint",
                        "12",
                        "brush.school.classes",
                        "viele",
                        "level",
                        "")));

        assertThat(choices.denominator()).isEqualTo(Denominator.RESIDENTIAL_LAND);
        assertThat(park(choices).footprint()).isEqualTo(4_000);
        assertThat(choices.brushes().get(PlacedKind.SCHOOL).values()).containsEntry("classes", "24");
    }

    private static Brush park(DeskChoices choices) {
        return choices.brushes().get(PlacedKind.PARK);
    }
}
