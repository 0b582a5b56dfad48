package org.quandian.ui;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.quandian.map.MapViewport;
import org.quandian.planning.Denominator;
import org.quandian.planning.Facility;
import org.quandian.planning.Regime;
import org.quandian.portrayal.Messages;
import org.quandian.portrayal.Theme;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;
import org.quandian.ui.dialog.DialogHost;
import org.quandian.ui.dialog.FailureSentence;
import org.quandian.ui.fx.Deliver;
import org.quandian.ui.map.SwatchImages;
import org.quandian.ui.page.PageMaps;
import org.quandian.ui.page.WholeArea;
import org.quandian.workspace.ImportReport;
import org.quandian.workspace.OpenedProject;
import org.quandian.workspace.ViewMemento;
import org.quandian.workspace.Workspace;
import org.quandian.workspace.WorkspaceState;

/** One open city: its workspace, its map and its choices, which stay while the workbench around them is made anew. FX thread. */
final class CityDesk {
    private final WindowServices services;
    private final Executor fx;
    private final OpenCity city;
    private final MapDesk map;
    private final SwatchImages swatches;
    private final PageMaps maps;
    private final DeskChoices choices = new DeskChoices();
    private final Consumer<Throwable> failed;
    private @Nullable CityFrame frame;

    CityDesk(
            OpenedProject opened,
            Path file,
            WindowServices services,
            Executor fx,
            MapStudio.Tools tools,
            Theme theme,
            Consumer<Throwable> failed) {
        this.services = services;
        this.fx = fx;
        this.failed = failed;
        WalkProgress walk = new WalkProgress(fx, this::walkMoved);
        this.city = new OpenCity(opened.workspace(), Optional.of(file), opened.view(), walk, opened.saved());
        WorkspaceState state = opened.workspace().state();
        Map<String, String> settings = opened.view().map(ViewMemento::settings).orElse(Map.of());
        opened.view().ifPresent(choices::restore);
        this.map = new MapDesk(
                tools.renderer(),
                tools.styles(),
                services.render(),
                fx,
                LedgerView.of(state, choices.ledger()),
                DeskChoices.options(theme, settings),
                this::mapReady,
                failed);
        this.swatches = new SwatchImages(tools.renderer(), services.render(), fx);
        this.maps = new PageMaps(
                tools.renderer(),
                tools.styles(),
                services.render(),
                map::options,
                map.pane()::viewport,
                choices::indicator,
                map::findPlain);
        map.pane().fit(WholeArea.of(state.baseline()));
        opened.view().ifPresent(view -> map.pane()
                .showLater(new MapViewport(view.centreX(), view.centreY(), view.metresPerPixel(), 1, 1)));
        Deliver.to(fx, opened.saved(), saved -> fileMade(), failed.andThen(failure -> fileMade()));
        Deliver.to(fx, opened.workspace().prepareWalk(walk), ready -> walkMoved(), this::noWalk);
    }

    MapDesk map() {
        return map;
    }

    String name() {
        return state().baseline().city().name();
    }

    ImportReport report() {
        return state().report();
    }

    List<String> scenarioNames() {
        return state().scenarioNames();
    }

    /** The header, the pages and the status line on screen. */
    CityFrame frame() {
        if (frame == null) {
            throw new IllegalStateException("no frame was made yet");
        }
        return frame;
    }

    /** A frame in that language, with the page of before on show; the one before hears no more. */
    CityFrame makeFrame(Messages words, List<RecentProject> recent, DialogHost dialogs, WindowActions actions) {
        Set<String> selection = Set.of();
        if (frame != null) {
            selection = frame.bench().desk().selection();
            frame.retire();
        }
        frame = new CityFrame(city, map, swatches, maps, choices, services, fx, words, recent, dialogs, actions);
        frame.bench().desk().select(selection);
        frame.showPage(choices.page());
        return frame;
    }

    void selectScenario(String name) {
        follow(city.workspace().selectScenario(name));
    }

    void createScenario(String name) {
        follow(city.workspace().createScenario(name));
    }

    void selectRegime(Regime regime) {
        follow(city.workspace().selectRegime(regime));
    }

    /** Writes the project as it stands into another file; done when that is on disk. */
    CompletableFuture<Boolean> copyTo(Path target, CancellationToken token, ProgressListener progress) {
        return services.loader()
                .saveCopy(
                        state(),
                        Optional.of(choices.toMemento(map.pane().viewport(), map.options())),
                        target,
                        token,
                        progress);
    }

    /** How it is listed among the projects that were open lately. */
    Optional<RecentProject> recent(Instant now) {
        WorkspaceState state = state();
        return city.file()
                .map(file -> new RecentProject(
                        file,
                        name(),
                        state.activeScenario(),
                        state.figures()
                                .get(Facility.PARK)
                                .city(Denominator.RESIDENTIAL_LAND)
                                .rate(),
                        now));
    }

    /** Remembers what the window looks like and releases the file. */
    CompletableFuture<Boolean> close() {
        if (frame != null) {
            frame.retire();
        }
        Workspace workspace = city.workspace();
        ViewMemento view = choices.toMemento(map.pane().viewport(), map.options());
        map.pane().clear();
        return workspace.saveView(view).handle((done, failure) -> true).thenCompose(done -> workspace.close());
    }

    /** The open project. */
    Workspace workspace() {
        return city.workspace();
    }

    private WorkspaceState state() {
        return city.workspace().state();
    }

    private void mapReady() {
        if (frame != null) {
            frame.bench().mapReady();
        }
    }

    private void fileMade() {
        if (frame != null) {
            frame.bench().savingChanged();
        }
    }

    private void walkMoved() {
        if (frame != null) {
            frame.bench().walkMoved();
        }
    }

    /** Whoever closes the project meanwhile does not want to hear of it. */
    private void noWalk(Throwable failure) {
        walkMoved();
        if (!(FailureSentence.unwrapped(failure) instanceof CancellationException)) {
            failed.accept(failure);
        }
    }

    private void follow(CompletableFuture<?> change) {
        Deliver.to(fx, change, done -> {}, failed);
    }
}
