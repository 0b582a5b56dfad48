package org.quandian.ui;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.quandian.access.ServiceResult;
import org.quandian.map.MapRenderer;
import org.quandian.planning.Facility;
import org.quandian.planning.Scenario;
import org.quandian.portrayal.CityPortrayal;
import org.quandian.portrayal.LayerEntry;
import org.quandian.portrayal.LegendEntry;
import org.quandian.portrayal.MapContent;
import org.quandian.portrayal.MapPalette;
import org.quandian.portrayal.PortrayalOptions;
import org.quandian.portrayal.StyleBook;
import org.quandian.portrayal.Theme;
import org.quandian.task.TaskRunner;
import org.quandian.ui.fx.Deliver;
import org.quandian.ui.map.MapPane;
import org.quandian.ui.map.MapStrata;
import org.quandian.ui.map.OverlayPainter;
import org.quandian.workspace.WorkspaceState;

/**
 * The map of one open city: pane, portrayal and what is shown. Indices are built on the render runner; until they are there the pane is
 * empty, until the service areas are there housing has one tone. Lives on the FX thread; survives a change of language.
 */
final class MapDesk {
    private static final int PREVIEW_MILLIS = 33;

    private final TaskRunner render;
    private final Executor fx;
    private final StyleBook styles;
    private final MapPane pane;
    private final OverlayPainter painter;
    private final Consumer<Throwable> failed;
    private final Runnable whenReady;
    private PortrayalOptions options;
    private WorkspaceState state;
    private ServiceResult shown;
    private Scenario shownScenario;
    private @Nullable CityPortrayal portrayal;
    private @Nullable ServiceResult portrayedBaseline;
    private @Nullable MapStrata strata;
    private final PauseTransition breath = new PauseTransition(Duration.millis(PREVIEW_MILLIS));
    private boolean previewWaits;

    MapDesk(
            MapRenderer renderer,
            StyleBook styles,
            TaskRunner render,
            Executor fx,
            WorkspaceState state,
            PortrayalOptions options,
            Runnable whenReady,
            Consumer<Throwable> failed) {
        this.render = render;
        this.fx = fx;
        this.styles = styles;
        this.state = state;
        this.shown = state.figures().service(Facility.PARK);
        this.shownScenario = state.scenario();
        this.options = options;
        this.whenReady = whenReady;
        this.failed = failed;
        this.painter = new OverlayPainter(MapPalette.of(options.theme()));
        this.pane = new MapPane(renderer, render, fx, painter);
        breath.setOnFinished(event -> breathed());
        prepare();
    }

    MapPane pane() {
        return pane;
    }

    OverlayPainter painter() {
        return painter;
    }

    PortrayalOptions options() {
        return options;
    }

    /** Whether the map is complete. */
    boolean isReady() {
        return portrayedBaseline != null;
    }

    /** Another state of the project; another rule set needs other service areas. */
    void show(WorkspaceState newState, ServiceResult figures, Scenario scenario) {
        previewWaits = false;
        boolean otherRules = newState.ledger() != state.ledger();
        state = newState;
        shown = figures;
        shownScenario = scenario;
        if (otherRules) {
            portrayBaseline();
        } else {
            showPlan();
        }
    }

    /** Figures of a gesture: painted at once, then at most every {@value #PREVIEW_MILLIS} ms; the ghost above moves with every frame. */
    void preview(ServiceResult figures, Scenario scenario) {
        shown = figures;
        shownScenario = scenario;
        if (breath.getStatus() == Animation.Status.RUNNING) {
            previewWaits = true;
        } else {
            showPlan();
            breath.playFromStart();
        }
    }

    private void breathed() {
        if (previewWaits) {
            previewWaits = false;
            showPlan();
            breath.playFromStart();
        }
    }

    void setShown(MapContent content, boolean isShown) {
        options = options.withShown(content, isShown);
        showAll();
    }

    void setTheme(Theme theme) {
        options = options.withTheme(theme);
        painter.setPalette(MapPalette.of(theme));
        showAll();
    }

    List<LayerEntry> layers() {
        return portrayal == null ? List.of() : portrayal.layers(state.scenario(), options);
    }

    List<LegendEntry> legend() {
        return portrayal == null ? List.of() : portrayal.legend(shown, shownScenario, options);
    }

    void whole() {
        pane.flyTo(WholeArea.of(state.baseline()));
    }

    private void prepare() {
        Deliver.to(
                fx,
                render.submit(() -> CityPortrayal.of(state.baseline(), styles)),
                made -> {
                    portrayal = made;
                    showAll();
                    portrayBaseline();
                },
                failed);
    }

    private void portrayBaseline() {
        CityPortrayal plain = portrayal;
        if (plain == null) {
            return;
        }
        ServiceResult baseline = baselineFigures();
        Deliver.to(
                fx,
                render.submit(() -> plain.withBaselineResult(baseline)),
                made -> {
                    if (baseline == baselineFigures()) {
                        portrayal = made;
                        portrayedBaseline = baseline;
                        showAll();
                        whenReady.run();
                    }
                },
                failed);
    }

    private ServiceResult baselineFigures() {
        return state.ledger().baseline().service(Facility.PARK);
    }

    private void showAll() {
        CityPortrayal made = portrayal;
        if (made != null) {
            strata = new MapStrata(
                    made.base(options),
                    made.plan(shown, shownScenario, options),
                    made.labels(options),
                    MapPalette.of(options.theme()).ground());
            pane.setStrata(strata);
            whenReady.run();
        }
    }

    private void showPlan() {
        if (portrayal != null && strata != null && portrayedBaseline == baselineFigures()) {
            strata = strata.withPlan(portrayal.plan(shown, shownScenario, options));
            pane.setPlan(strata);
        }
    }
}
