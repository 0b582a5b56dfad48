package org.quandian.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.quandian.app.cli.CommandFailure;
import org.quandian.app.cli.ExitCode;
import org.quandian.dataset.EcqlFilterReader;
import org.quandian.dataset.GeoJsonPlanText;
import org.quandian.dataset.PlanFiles;
import org.quandian.portrayal.Messages;
import org.quandian.report.TableFiles;
import org.quandian.store.H2ProjectRepository;
import org.quandian.ui.WindowServices;
import org.quandian.ui.WindowSettings;
import org.quandian.workspace.WorkspaceLoader;
import org.quandian.workspace.table.TablePorts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens the window and waits for its end. Whether one can be opened is asked before the first JavaFX class is loaded; those are named
 * only in {@link WindowProcess}.
 */
final class WindowLauncher {
    private static final Logger LOG = LoggerFactory.getLogger(WindowLauncher.class);
    private static final String SETTINGS = "settings.properties";

    private final Wiring wiring;
    private final DisplayCheck display;
    private final UserFolders folders;
    private final ProgramHome home;

    WindowLauncher(Wiring wiring, DisplayCheck display, UserFolders folders, ProgramHome home) {
        this.wiring = wiring;
        this.display = display;
        this.folders = folders;
        this.home = home;
    }

    void open(Optional<Path> path, Optional<Messages.Language> language) {
        display.findProblem().ifPresent(problem -> {
            throw cannot(problem.name());
        });
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> wiring.recordCrash(failure));
        try (ProgramThreads threads = new ProgramThreads()) {
            WindowSettings settings =
                    new ChosenLanguage(SettingsFile.read(folders.config().resolve(SETTINGS), threads.io()), language);
            new WindowProcess().run(fx -> services(threads, settings, path, fx));
        } catch (CompletionException failure) {
            // JavaFX finds out by itself that a display is named but cannot be reached.
            if (failure.getCause() instanceof UnsupportedOperationException) {
                throw cannot(DisplayCheck.Problem.NO_DISPLAY.name());
            }
            throw failure;
        }
    }

    private WindowServices services(ProgramThreads threads, WindowSettings settings, Optional<Path> path, Executor fx) {
        // Loading the database's classes takes longer than reading a project; nothing is drawn yet meanwhile.
        var unused = threads.render().submit(Executors.callable(H2ProjectRepository::warmUp));
        WorkspaceLoader loader = new WorkspaceLoader(
                wiring.datasetReader(), wiring.projects(), threads.analysis(), threads.making(), threads.io(), fx);
        prepareDocuments(threads);
        // From the sources the program shows what it can do; a planner's own start begins with the welcome page.
        Optional<Path> toOpen = path.isPresent() || home.packaged() ? path : home.findDemoCity();
        return new WindowServices(
                loader,
                threads.analysis(),
                threads.background(),
                threads.render(),
                threads.io(),
                wiring.datasetReader().findTargetFormat().orElseThrow(),
                settings,
                home.demoCity(),
                folders.documents(),
                toOpen,
                wiring.version(),
                wiring.datasetReader().findCatalogueFormat().orElseThrow(),
                new TablePorts(new EcqlFilterReader(), new TableFiles()),
                new GeoJsonPlanText(wiring.version()),
                new PlanFiles(wiring.version()));
    }

    /** The window puts new projects there; on {@code io} and first, so that it is there when the first one is made. */
    private void prepareDocuments(ProgramThreads threads) {
        var unused = threads.io()
                .submit(() -> Files.createDirectories(folders.documents()))
                .exceptionally(failure -> {
                    // Whoever makes a project there is told so in a sentence; here nobody waits for it.
                    LOG.warn("no folder for new projects: {}", failure.toString());
                    return folders.documents();
                });
    }

    private static CommandFailure cannot(String problem) {
        return new CommandFailure(ExitCode.UNUSABLE_DATA, "cli.window." + problem, Map.of());
    }
}
