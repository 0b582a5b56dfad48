package org.quandian.app.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.quandian.dataset.PlanFiles;
import org.quandian.portrayal.Messages;
import org.quandian.workspace.DatasetReader;
import org.quandian.workspace.ProjectRepository;
import org.quandian.workspace.ScenarioFiles;

/** What commands need from the rest of the program. Filled by the wiring; tests fill it with what they like. */
public interface CommandServices {
    /** Reads folders. */
    DatasetReader datasetReader();

    /** Makes and opens project files. */
    ProjectRepository projects();

    /** Reads and writes scenarios as files of their own. */
    default ScenarioFiles scenarioFiles() {
        return new PlanFiles(version());
    }

    /** The version as people read it. */
    String version();

    /**
     * Opens the window and returns when it is closed. The only way from a command to JavaFX.
     *
     * @param path project file or folder; empty for the demo city, where there is one
     * @param language empty for the one in the settings
     * @throws CommandFailure where no window can be opened
     */
    void openWindow(Optional<Path> path, Optional<Messages.Language> language);

    /**
     * Writes what is known of an unforeseen failure to a file.
     *
     * @return the file, empty where none could be written
     */
    Optional<Path> recordCrash(Throwable failure);
}
