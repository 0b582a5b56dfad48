package org.quandian.ui;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.FileChooser;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.quandian.planning.Regime;
import org.quandian.portrayal.Messages;
import org.quandian.portrayal.Theme;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;
import org.quandian.ui.dialog.DialogHost;
import org.quandian.ui.dialog.Dialogs;
import org.quandian.ui.dialog.FailureSentence;
import org.quandian.ui.dialog.ImportDialog;
import org.quandian.ui.dialog.IssuesDialog;
import org.quandian.ui.dialog.ProgressCard;
import org.quandian.ui.dialog.ProjectPaths;
import org.quandian.ui.fx.Deliver;
import org.quandian.ui.fx.Dress;
import org.quandian.ui.fx.Fonts;
import org.quandian.ui.fx.FxExecutor;
import org.quandian.workspace.OpenedProject;
import org.quandian.workspace.ProjectFileException;
import org.quandian.workspace.WorkspaceLoader;

/** The program's window: welcome page or workbench, cards above them, language and theme. Lives on the FX thread. */
public final class QuandianWindow implements WindowActions {
    private static final double WIDTH = 1600;
    private static final double HEIGHT = 900;
    /** What a window frame and a task bar take; where the screen has less, the window fills it. */
    private static final double FRAME = 60;

    private static final double LEAST_WIDTH = 1280;
    private static final double LEAST_HEIGHT = 720;
    private static final String LANGUAGE = "language";
    private static final String THEME = "theme";

    private final WindowServices services;
    private final Stage stage;
    private final Executor fx = new FxExecutor();
    private final CompletableFuture<Boolean> closed = new CompletableFuture<>();
    private final StackPane content = new StackPane();
    private final DialogHost host = new DialogHost();
    private final Scene scene = new Scene(new StackPane(content, host), WIDTH, HEIGHT);
    private final MapStudio studio;
    private final Dress dress;
    private Messages words;
    private Theme theme;
    private @Nullable CityDesk city;
    private boolean opening;

    /**
     * @param services what it works with
     * @param stage a fresh stage, not shown yet
     */
    public QuandianWindow(WindowServices services, Stage stage) {
        this(services, stage, Fonts.preferInstalled());
    }

    /** The same in given faces: tests and pictures always look alike. */
    QuandianWindow(WindowServices services, Stage stage, Fonts fonts) {
        this.services = services;
        this.stage = stage;
        this.dress = new Dress(fonts);
        this.words = Messages.in(
                services.settings().find(LANGUAGE).orElse("").equals("en")
                        ? Messages.Language.EN
                        : Messages.Language.ZH);
        this.theme = services.settings().find(THEME).orElse("").equals(Theme.DARK.id()) ? Theme.DARK : Theme.LIGHT;
        this.studio = new MapStudio(services.render());
        new WindowKeys(scene, this, host, () -> city == null ? null : city.frame());
    }

    /** Shows the window at once and begins to open {@link WindowServices#toOpen()}. */
    public void show() {
        dress.apply(scene, theme);
        stage.setTitle(words.text("app.name"));
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setScene(scene);
        stage.setOnCloseRequest(event -> {
            event.consume();
            leave(() -> {
                stage.hide();
                closed.complete(true);
            });
        });
        if (services.toOpen().isEmpty()) {
            showWelcome();
        }
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setMaximized(screen.getWidth() < WIDTH + FRAME || screen.getHeight() < HEIGHT + FRAME);
        // Reading begins before the window is on screen: both take their time, on different threads.
        services.toOpen().ifPresent(this::open);
        stage.show();
    }

    /** Done when the window is gone and the project file is released: then executors may be shut down. */
    public CompletableFuture<Boolean> closed() {
        return closed;
    }

    @Override
    public void openProject() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.text("ui.project.open"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(words.text("ui.project.files"), "*" + ProjectPaths.EXTENSION));
        if (Files.isDirectory(services.dataFolder())) {
            chooser.setInitialDirectory(services.dataFolder().toFile());
        }
        File chosen = chooser.showOpenDialog(stage);
        if (chosen != null) {
            open(chosen.toPath());
        }
    }

    @Override
    public void importCity() {
        showImport("");
    }

    @Override
    public void openSample() {
        open(services.demoFolder());
    }

    @Override
    public void open(Path path) {
        if (opening) {
            return;
        }
        if (Files.isDirectory(path)) {
            openFolder(path);
        } else if (ProjectPaths.isProject(path) || !path.toString().endsWith(".shp")) {
            begin(path, (token, progress) -> services.loader().openProject(path, token, progress));
        } else {
            Path parent = path.toAbsolutePath().getParent();
            showImport(parent == null ? "" : parent.toString());
        }
    }

    @Override
    public void saveCopy() {
        CityDesk current = city;
        if (current == null) {
            return;
        }
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.text("ui.project.copy"));
        chooser.setInitialFileName(
                words.text("ui.project.copy_name", Map.of("name", current.name())) + ProjectPaths.EXTENSION);
        File chosen = chooser.showSaveDialog(stage);
        if (chosen != null) {
            copy(current, chosen.toPath());
        }
    }

    @Override
    public void closeProject() {
        leave(this::showWelcome);
    }

    @Override
    public void selectScenario(String name) {
        if (city != null) {
            city.selectScenario(name);
        }
    }

    @Override
    public void newScenario() {
        CityDesk current = city;
        if (current != null) {
            List<String> names = current.scenarioNames();
            new Dialogs(words, host)
                    .askName(
                            words.text("ui.scenario.new"),
                            ScenarioNames.next(names, words),
                            name -> !names.contains(name),
                            current::createScenario);
        }
    }

    @Override
    public Optional<ScenarioActions> scenarioActions() {
        return Optional.ofNullable(city)
                .map(current ->
                        new ScenarioActions(words, host, current.workspace(), services, fx, stage, this::failed));
    }

    @Override
    public void selectRegime(Regime regime) {
        if (city != null) {
            city.selectRegime(regime);
        }
    }

    @Override
    public void showIssues() {
        CityDesk current = city;
        if (current != null) {
            new IssuesDialog(words, host)
                    .show(current.report(), place -> current.frame().showPlace(place.x, place.y));
        }
    }

    @Override
    public void failed(Throwable failure) {
        if (!(FailureSentence.unwrapped(failure) instanceof CancellationException)) {
            new Dialogs(words, host).showFailure(failure);
        }
    }

    @Override
    public void switchLanguage() {
        words = Messages.in(words.language() == Messages.Language.ZH ? Messages.Language.EN : Messages.Language.ZH);
        services.settings().put(LANGUAGE, words.language().id());
        refresh();
    }

    @Override
    public void switchTheme() {
        theme = theme == Theme.LIGHT ? Theme.DARK : Theme.LIGHT;
        services.settings().put(THEME, theme.id());
        dress.apply(scene, theme);
        if (city != null) {
            city.map().setTheme(theme);
        }
        refresh();
    }

    @Override
    public void showKeys() {
        new Dialogs(words, host).showKeys();
    }

    private void copy(CityDesk current, Path target) {
        CancellationToken token = new CancellationToken();
        ProgressCard card = new ProgressCard(words.text("ui.progress.copying"), words, fx, token);
        host.show(card, token::cancel);
        Deliver.to(fx, current.copyTo(target, token, card.listener()), done -> host.close(card), failure -> {
            host.close(card);
            failed(failure);
        });
    }

    private void refresh() {
        if (city == null) {
            showWelcome();
        } else {
            stage.setTitle(words.text("ui.title", Map.of("city", city.name())));
            content.getChildren().setAll(city.makeFrame(words, recent(), host, this));
            city.frame().focusPage();
        }
    }

    private void showWelcome() {
        stage.setTitle(words.text("app.name"));
        content.getChildren().setAll(new WelcomePage(words, theme, recent(), services.version(), this));
    }

    private List<RecentProject> recent() {
        return RecentProject.listFrom(services.settings());
    }

    private void showImport(String folder) {
        new ImportDialog(words, host, stage, services.dataFolder()).show(folder, this::importInto);
    }

    private void importInto(Path folder, Path file) {
        begin(file, (token, progress) -> services.loader().importCity(folder, file, token, progress));
    }

    /** A folder becomes a project of its own in the data folder; the next time that one is opened. */
    private void openFolder(Path folder) {
        Path name = folder.toAbsolutePath().normalize().getFileName();
        Path file = services.dataFolder().resolve((name == null ? "city" : name) + ProjectPaths.EXTENSION);
        WorkspaceLoader loader = services.loader();
        begin(
                file,
                (token, progress) -> Files.exists(file)
                        ? loader.openProject(file, token, progress)
                        : loader.openFolderThenSave(folder, file, token, progress, ProgressListener.SILENT));
    }

    private void begin(Path file, Opening how) {
        leave(() -> {
            opening = true;
            CancellationToken token = new CancellationToken();
            ProgressCard card = new ProgressCard(words.text("ui.progress.opening"), words, fx, token);
            EmptyDesk desk = new EmptyDesk(words);
            desk.showCard(card);
            content.getChildren().setAll(desk);
            Deliver.to(fx, how.open(token, card.listener()), opened -> opened(file, opened), failure -> {
                forgetIfGone(file, failure);
                notOpened(failure);
            });
        });
    }

    private void opened(Path file, OpenedProject opened) {
        Deliver.to(
                fx,
                studio.tools(),
                tools -> {
                    opening = false;
                    city = new CityDesk(opened, file, services, fx, tools, theme, this::failed);
                    refresh();
                },
                this::notOpened);
    }

    private void forgetIfGone(Path file, Throwable failure) {
        if (FailureSentence.unwrapped(failure) instanceof ProjectFileException refused
                && refused.code() == ProjectFileException.Code.NOT_FOUND) {
            RecentProject.forget(file, services.settings());
        }
    }

    private void notOpened(Throwable failure) {
        opening = false;
        showWelcome();
        failed(failure);
    }

    /** Puts the open city away, on disk, before something else happens. */
    private void leave(Runnable then) {
        CityDesk current = city;
        if (current == null) {
            then.run();
            return;
        }
        city = null;
        current.recent(Instant.now()).ifPresent(each -> each.rememberIn(services.settings()));
        content.getChildren().setAll(new EmptyDesk(words));
        Deliver.to(fx, current.close().handle((done, failure) -> true), done -> then.run(), this::failed);
    }

    /** How something is opened. */
    private interface Opening {
        CompletableFuture<OpenedProject> open(CancellationToken token, ProgressListener progress);
    }
}
