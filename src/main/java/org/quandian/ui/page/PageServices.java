package org.quandian.ui.page;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.quandian.planning.Ledger;
import org.quandian.portrayal.Messages;
import org.quandian.task.TaskRunner;
import org.quandian.ui.dialog.DialogHost;
import org.quandian.workspace.TargetFormat;
import org.quandian.workspace.Workspace;
import org.quandian.workspace.table.TablePorts;

/**
 * Everything a page needs; handed to its constructor.
 *
 * @param workspace the open project; its changes reach a page through {@link Page#stateChanged}
 * @param words texts in the language of the window
 * @param analysis where what the user waits for is computed; edits wait behind it, so pieces must be short
 * @param background where everything is computed that no edit may wait for
 * @param io where files are touched
 * @param targets how targets stand in the project and in files
 * @param fx the FX thread
 * @param travel the ways to the map and to other pages
 * @param maps what maps are painted with
 * @param choices what is remembered with the project
 * @param ledger the ledger that figures are wanted in; the walk ledger may not be there yet
 * @param tables how tables are filtered, and written to files that spreadsheets open
 * @param dialogs where cards appear over the window
 * @param failed says what went wrong and what to do
 */
public record PageServices(
        Workspace workspace,
        Messages words,
        TaskRunner analysis,
        TaskRunner background,
        TaskRunner io,
        TargetFormat targets,
        Executor fx,
        PageTravel travel,
        PageMaps maps,
        PageChoices choices,
        Supplier<Ledger> ledger,
        TablePorts tables,
        DialogHost dialogs,
        Consumer<Throwable> failed) {}
