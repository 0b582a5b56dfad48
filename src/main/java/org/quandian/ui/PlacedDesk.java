package org.quandian.ui;

import java.util.List;
import org.quandian.access.ServiceResult;
import org.quandian.access.ServiceSource;
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
                        plannedSources(),
                        desk.gainedPeople(),
                        desk.selection(),
                        desk.state().baseline().extent()),
                measures.extras());
    }

    /** What the plan brings to the services that were computed, with how far each serves. */
    private List<ServiceSource> plannedSources() {
        return desk.view().figures().listComputed().stream()
                .filter(ServiceResult.class::isInstance)
                .flatMap(service -> ((ServiceResult) service).sources().stream())
                .filter(ServiceSource::planned)
                .toList();
    }
}
