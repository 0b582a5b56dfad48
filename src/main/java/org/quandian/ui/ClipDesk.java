package org.quandian.ui;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;
import org.quandian.map.MapPoint;
import org.quandian.planning.Baseline;
import org.quandian.planning.Intervention;
import org.quandian.planning.Scenario;
import org.quandian.task.TaskRunner;
import org.quandian.ui.dialog.FailureSentence;
import org.quandian.ui.fx.Deliver;
import org.quandian.ui.fx.TextClipboard;
import org.quandian.workspace.PlanText;

/**
 * Copy, cut and paste: what is copied stands in the clipboard of the machine as GeoJSON, so it can be pasted into another scenario, another
 * window, or a map of QGIS. FX thread; texts are read on {@code background}.
 */
final class ClipDesk {
    private final PlanDesk desk;
    private final SelectionEdits edits;
    private final PlanText format;
    private final TextClipboard clipboard;
    private final TaskRunner background;
    private final Executor fx;
    private final Supplier<MapPoint> place;

    /**
     * @param place where the mouse is, or else the middle of the map
     */
    ClipDesk(
            PlanDesk desk,
            SelectionEdits edits,
            PlanText format,
            TextClipboard clipboard,
            TaskRunner background,
            Executor fx,
            Supplier<MapPoint> place) {
        this.desk = desk;
        this.edits = edits;
        this.format = format;
        this.clipboard = clipboard;
        this.background = background;
        this.fx = fx;
        this.place = place;
    }

    /** Puts what is selected into the clipboard; without a selection the clipboard stays as it is. */
    void copy() {
        List<Intervention> selected = edits.selected();
        if (!selected.isEmpty()) {
            clipboard.put(format.write(
                    new Scenario(desk.scenario().name(), selected),
                    desk.state().baseline().city()));
        }
    }

    /** The same, and takes it off the map. */
    void cut() {
        copy();
        edits.delete();
    }

    /** Puts down what is in the clipboard, around the mouse. */
    void paste() {
        String text = clipboard.find().orElse("");
        if (text.isBlank()) {
            refuse(GestureCard::emptyClipboard);
            return;
        }
        Baseline city = desk.state().baseline();
        Deliver.to(
                fx,
                background.submit(() -> format.read(text, city)),
                read -> pasteAll(read.scenario()),
                failure -> refuse(cards -> cards.badClipboard(FailureSentence.unwrapped(failure))));
    }

    private void pasteAll(Scenario plan) {
        if (plan.interventions().isEmpty()) {
            refuse(GestureCard::emptyClipboard);
        } else {
            edits.place(plan.interventions(), place.get());
        }
    }

    private void refuse(Function<GestureCard, String> sentence) {
        desk.refuse(sentence);
    }
}
