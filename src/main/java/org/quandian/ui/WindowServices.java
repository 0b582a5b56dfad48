package org.quandian.ui;

import java.nio.file.Path;
import java.util.Optional;
import org.quandian.task.TaskRunner;
import org.quandian.workspace.CatalogueFormat;
import org.quandian.workspace.PlanText;
import org.quandian.workspace.ScenarioFiles;
import org.quandian.workspace.TargetFormat;
import org.quandian.workspace.WorkspaceLoader;
import org.quandian.workspace.table.TablePorts;

/**
 * Everything the window needs from outside; wired by {@code app}.
 *
 * @param loader opens projects and folders; its owner is {@link org.quandian.ui.fx.FxExecutor}
 * @param analysis where previews are computed
 * @param background where everything is computed that a gesture must not wait for
 * @param render where the map is painted
 * @param io where files are touched
 * @param targets how targets stand in the project and in files
 * @param settings what is remembered from one start to the next
 * @param demoFolder the sample city that ships with the program
 * @param dataFolder where new project files go unless the user says otherwise; need not exist
 * @param toOpen a project file, or a folder with {@code city.yaml}; empty for the welcome page
 * @param version the program's version as shown
 * @param standards how a catalogue of rules stands in a file
 * @param tables how tables are filtered and written
 * @param clip how plans stand in the clipboard
 * @param plans how scenarios stand in files of their own
 */
public record WindowServices(
        WorkspaceLoader loader,
        TaskRunner analysis,
        TaskRunner background,
        TaskRunner render,
        TaskRunner io,
        TargetFormat targets,
        WindowSettings settings,
        Path demoFolder,
        Path dataFolder,
        Optional<Path> toOpen,
        String version,
        CatalogueFormat standards,
        TablePorts tables,
        PlanText clip,
        ScenarioFiles plans) {}
