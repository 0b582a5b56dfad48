package org.quandian.app.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quandian.planning.Scenario;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;
import org.quandian.task.TaskRunner;
import org.quandian.workspace.ProjectFile;
import org.quandian.workspace.ProjectFileException;
import org.quandian.workspace.ScenarioHistory;
import org.quandian.workspace.StoredProject;
import org.quandian.workspace.StoredScenario;
import org.quandian.workspace.UnusableDataException;
import org.quandian.workspace.Workspace;
import org.quandian.workspace.WorkspaceLoader;

/** The scenarios that PATH names: read, or changed in the project file. */
final class ScenarioSource {
    private final CommandContext context;
    private final Path path;

    ScenarioSource(CommandContext context, Path path) {
        this.context = context;
        this.path = path;
    }

    /** Everything that is stored; nothing is computed. */
    StoredProject read() throws UnusableDataException, ProjectFileException {
        ProgressListener progress = context.progress();
        try (ProjectFile file = new CitySource(context.services()).open(path, progress)) {
            return file.read(CancellationToken.none(), progress);
        } finally {
            TerminalProgress.finish(progress);
        }
    }

    /** A scenario's history by its name. */
    static ScenarioHistory history(StoredProject content, String name) {
        StoredScenario stored = content.scenarios().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> unknown(content, name));
        return ScenarioHistory.of(stored);
    }

    /** The scenario that a word means: one of the project's by its name, or a plan file. */
    Scenario scenario(StoredProject content, Optional<String> word) throws UnusableDataException {
        return ScenarioChoice.of(path, word.orElse(content.activeScenario())).resolve(content, context);
    }

    private static CommandFailure unknown(StoredProject content, String name) {
        String known = content.scenarios().stream().map(StoredScenario::name).collect(Collectors.joining(", "));
        return CommandFailure.data("cli.error.NO_SCENARIO", Map.of("name", name, "known", known));
    }

    /**
     * Changes the project file, through the same workspace as the window.
     *
     * @throws CommandFailure for a folder, which keeps nothing
     */
    <T> T change(Function<Workspace, T> change) throws UnusableDataException {
        CitySource.requireExisting(path);
        if (CitySource.isFolder(path)) {
            throw CommandFailure.usage("cli.scenario.FOLDER", Map.of("path", path.toString()));
        }
        TaskRunner here = TaskRunner.sameThread();
        CommandServices services = context.services();
        WorkspaceLoader loader =
                new WorkspaceLoader(services.datasetReader(), services.projects(), here, here, Runnable::run);
        ProgressListener progress = context.progress();
        Workspace workspace;
        try {
            workspace = loader.openProject(path, CancellationToken.none(), progress)
                    .join()
                    .workspace();
        } finally {
            TerminalProgress.finish(progress);
        }
        try {
            return change.apply(workspace);
        } finally {
            workspace.close().join();
        }
    }
}
