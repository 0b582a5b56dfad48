package org.quandian.ui;

import org.quandian.portrayal.Messages;
import org.quandian.portrayal.PlacedWords;
import org.quandian.ui.panel.PlacedModel;
import org.quandian.ui.panel.PlacedPanel;

/** The list of what the plan places, in step with the map. FX thread. */
final class PlacedDesk {
    private final Messages words;
    private final PlanDesk desk;
    private final MeasureDesk measures;
    private final PlacedPanel panel;

    /**
     * @param placing takes the placing tool
     */
    PlacedDesk(
            Messages words,
            PlanDesk desk,
            MeasureDesk measures,
            SelectionEdits selection,
            MapTravel travel,
            Runnable placing) {
        this.words = words;
        this.desk = desk;
        this.measures = measures;
        this.panel = new PlacedPanel(
                words, new PlacedActions(desk, new PlanEdits(desk), selection, travel::locateSelection, placing));
    }

    PlacedPanel panel() {
        return panel;
    }

    /** Shows the list as the plan stands, with names under the rules in force. */
    void show() {
        PlacedWords things = new PlacedWords(words, desk.view().rules());
        panel.show(
                PlacedModel.of(
                        things,
                        desk.scenario(),
                        desk.plannedSources(),
                        desk.gainedPeople(),
                        desk.selection(),
                        desk.state().baseline().extent()),
                measures.extras());
    }
}
