package org.quandian.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.quandian.map.MapViewport;
import org.quandian.planning.Denominator;
import org.quandian.planning.ZoneLevel;
import org.quandian.portrayal.MapContent;
import org.quandian.portrayal.PortrayalOptions;
import org.quandian.portrayal.Theme;
import org.quandian.ui.map.tool.ParkOutline;
import org.quandian.workspace.ViewMemento;

/** What the user chose comes back with the project. */
class DeskChoicesTest {
    private final MapViewport viewport = new MapViewport(500, 4000, 3, 800, 600);

    @Test
    void everythingComesBack() {
        DeskChoices choices = new DeskChoices();
        choices.setDenominator(Denominator.POPULATION);
        choices.setLevel(ZoneLevel.COMMUNITY);
        choices.setNewParkArea(1234.5);
        choices.setNewParkOutline(ParkOutline.OCTAGON);

        DeskChoices again = new DeskChoices();
        again.restore(choices.toMemento(viewport, PortrayalOptions.of(Theme.LIGHT)));

        assertThat(again.denominator()).isEqualTo(Denominator.POPULATION);
        assertThat(again.level()).isEqualTo(ZoneLevel.COMMUNITY);
        assertThat(again.newParkArea()).isEqualTo(1234.5);
        assertThat(again.newParkOutline()).isEqualTo(ParkOutline.OCTAGON);
    }

    @Test
    void hiddenAndShownLayersComeBackInAnyTheme() {
        PortrayalOptions options = PortrayalOptions.of(Theme.LIGHT)
                .withShown(MapContent.PARKS, false)
                .withShown(MapContent.SCHOOLS, true);
        ViewMemento memento = new DeskChoices().toMemento(viewport, options);

        assertThat(DeskChoices.options(Theme.DARK, memento.settings())).isEqualTo(options.withTheme(Theme.DARK));
    }

    @Test
    void nonsenseInAFileChangesNothing() {
        DeskChoices choices = new DeskChoices();
        choices.restore(new ViewMemento(0, 0, 1, Map.of("denominator", "?", "new_park_area", "12", "level", "")));

        assertThat(choices.denominator()).isEqualTo(Denominator.RESIDENTIAL_LAND);
        assertThat(choices.newParkArea()).isEqualTo(4_000);
    }
}
