package org.quandian.ui;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.quandian.dataset.CityFolderReader;
import org.quandian.dataset.EcqlFilterReader;
import org.quandian.dataset.GeoJsonPlanText;
import org.quandian.dataset.PlanFiles;
import org.quandian.dataset.YamlCatalogueFormat;
import org.quandian.fixture.Regimes;
import org.quandian.map.DisplayPoint;
import org.quandian.map.MapPoint;
import org.quandian.planning.Baseline;
import org.quandian.planning.StandardsCatalogue;
import org.quandian.report.TableFiles;
import org.quandian.store.H2ProjectRepository;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;
import org.quandian.task.TaskRunner;
import org.quandian.ui.fx.Fonts;
import org.quandian.ui.fx.FxExecutor;
import org.quandian.ui.map.MapPane;
import org.quandian.workspace.DatasetReader;
import org.quandian.workspace.ImportReport;
import org.quandian.workspace.ImportedCity;
import org.quandian.workspace.WorkspaceLoader;
import org.quandian.workspace.WorkspaceState;
import org.quandian.workspace.table.TablePorts;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** A real window on a made-up city, with real threads, the real project file, and the bundled fonts. */
final class WindowRig implements AutoCloseable {
    private static final long PATIENCE_SECONDS = 120;

    final Map<String, String> settings = new ConcurrentHashMap<>();
    private final ExecutorService analysis = Executors.newSingleThreadExecutor();
    private final ExecutorService background = Executors.newSingleThreadExecutor();
    private final ExecutorService render = Executors.newSingleThreadExecutor();
    private final ExecutorService io = Executors.newSingleThreadExecutor();
    private final Path folder;
    private final ImportedCity city;
    private final StandardsCatalogue catalogue;
    private final AtomicReference<QuandianWindow> window = new AtomicReference<>();
    private final AtomicReference<Stage> stage = new AtomicReference<>();

    /**
     * @param folder an empty folder: the city's, and where projects go
     */
    WindowRig(Path folder, ImportedCity city) {
        this(folder, city, Regimes.catalogue());
    }

    private WindowRig(Path folder, ImportedCity city, StandardsCatalogue catalogue) {
        this.folder = folder;
        this.city = city;
        this.catalogue = catalogue;
    }

    /** The rig of a city under rules of its own. */
    static WindowRig of(Path folder, Baseline baseline, StandardsCatalogue catalogue) {
        ImportReport nothingOdd = new ImportReport(java.util.List.of(), java.util.List.of());
        return new WindowRig(folder, new ImportedCity(baseline, nothingOdd), catalogue);
    }

    /** The rig of an imported city under the rules that ship with the program. */
    static WindowRig shipped(Path folder, ImportedCity city) {
        return new WindowRig(folder, city, new CityFolderReader().readShippedCatalogue());
    }

    /** The rig of a city whose import met nothing odd. */
    static WindowRig of(Path folder, Baseline baseline) {
        return new WindowRig(
                folder, new ImportedCity(baseline, new ImportReport(java.util.List.of(), java.util.List.of())));
    }

    /** Opens a window on that path, or on the welcome page. */
    WindowRig open(Optional<Path> path) {
        WaitForAsyncUtils.waitForAsyncFx(PATIENCE_SECONDS * 1000, () -> {
            Stage fresh = new Stage();
            stage.set(fresh);
            QuandianWindow made = new QuandianWindow(services(path), fresh, Fonts.bundled());
            window.set(made);
            made.show();
            fresh.setMaximized(false);
            fresh.setX(0);
            fresh.setY(0);
            fresh.setWidth(1280);
            fresh.setHeight(720);
            return true;
        });
        return this;
    }

    /** Opens a window on the city's folder and waits until the map is complete. */
    WindowRig openCity() {
        open(Optional.of(folder));
        awaitMap();
        return this;
    }

    /** Where the project of the city's folder is kept. */
    Path projectFile() {
        return folder.resolve(folder.getFileName() + ".qdp");
    }

    void awaitMap() {
        await(() -> find("#map") instanceof MapPane pane && pane.isSettled());
    }

    /** Waits until something holds on the FX thread. */
    void await(BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(
                    PATIENCE_SECONDS,
                    TimeUnit.SECONDS,
                    () -> WaitForAsyncUtils.waitForAsyncFx(60_000, condition::getAsBoolean));
        } catch (TimeoutException late) {
            throw new AssertionError("still not so after " + PATIENCE_SECONDS + " s" + said(), late);
        }
    }

    /** What a message on top of the window says, which often is the reason. */
    private String said() {
        return find("#failure-why") instanceof Label why ? "; the window says: " + why.getText() : "";
    }

    /** A node by its selector; null where there is none. */
    Node find(String selector) {
        return stage.get().getScene().getRoot().lookup(selector);
    }

    /** A node that must be there. */
    <T extends Node> T get(String selector, Class<T> type) {
        Node node = find(selector);
        if (node == null) {
            throw new AssertionError("no " + selector + " in the window");
        }
        return type.cast(node);
    }

    MapPane map() {
        return get("#map", MapPane.class);
    }

    QuandianWindow window() {
        return window.get();
    }

    Workbench workbench() {
        return frame().bench();
    }

    CityFrame frame() {
        Node node = map();
        while (!(node instanceof CityFrame)) {
            node = node.getParent();
        }
        return (CityFrame) node;
    }

    WorkspaceState state() {
        return workbench().desk().state();
    }

    /** Moves the mouse to a place of the city, metres. */
    FxRobot moveTo(FxRobot robot, double x, double y) {
        DisplayPoint at = map().viewport().toDisplay(new MapPoint(x, y));
        var screen = map().localToScreen(at.x(), at.y());
        robot.moveTo(screen.getX(), screen.getY());
        return robot;
    }

    /** Clicks on the middle of what is there at that moment: lists are made anew while figures arrive. */
    void clickOn(FxRobot robot, String selector) {
        await(() -> find(selector) != null);
        Point2D middle = WaitForAsyncUtils.waitForAsyncFx(60_000, () -> {
            Node node = get(selector, Node.class);
            Bounds bounds = node.getBoundsInLocal();
            return node.localToScreen(bounds.getCenterX(), bounds.getCenterY());
        });
        robot.clickOn(middle);
    }

    /** Closes the window as its button does, and waits until the file is released. */
    void closeWindow() {
        WaitForAsyncUtils.asyncFx(() -> stage.get().getOnCloseRequest().handle(closeRequest()));
        window.get().closed().orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }

    private javafx.stage.WindowEvent closeRequest() {
        return new javafx.stage.WindowEvent(stage.get(), javafx.stage.WindowEvent.WINDOW_CLOSE_REQUEST);
    }

    @Override
    public void close() {
        if (window.get() != null && !window.get().closed().isDone()) {
            closeWindow();
        }
        analysis.shutdown();
        background.shutdown();
        render.shutdown();
        io.shutdown();
    }

    private WindowServices services(Optional<Path> path) {
        TaskRunner onIo = TaskRunner.on(io);
        WorkspaceLoader loader = new WorkspaceLoader(
                reader(), new H2ProjectRepository(), TaskRunner.on(analysis), onIo, new FxExecutor());
        return new WindowServices(
                loader,
                TaskRunner.on(analysis),
                TaskRunner.on(background),
                TaskRunner.on(render),
                onIo,
                new org.quandian.dataset.YamlTargetFormat(),
                windowSettings(),
                folder,
                folder,
                path,
                "0",
                new YamlCatalogueFormat(),
                new TablePorts(new EcqlFilterReader(), new TableFiles()),
                new GeoJsonPlanText("0"),
                new PlanFiles("0"));
    }

    private WindowSettings windowSettings() {
        return new WindowSettings() {
            @Override
            public Optional<String> find(String key) {
                return Optional.ofNullable(settings.get(key));
            }

            @Override
            public void put(String key, String value) {
                settings.put(key, value);
            }
        };
    }

    private DatasetReader reader() {
        return new DatasetReader() {
            @Override
            public ImportedCity readCity(Path from, CancellationToken token, ProgressListener progress) {
                return city;
            }

            @Override
            public StandardsCatalogue readShippedCatalogue() {
                return catalogue;
            }
        };
    }
}
