package org.quandian.ui.page;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.quandian.ui.fx.Deliver;
import org.quandian.workspace.table.TableExport;

/** Asks for a file and writes tables into it: a workbook or a CSV. A failure is told and leaves no half file. FX thread; files on {@code io}. */
public final class TableSaving {
    /** The ending of workbooks, which hold several tables. */
    private static final String WORKBOOK = "xlsx";
    /** Both endings, the usual one first. */
    public static final List<String> ENDINGS = List.of(WORKBOOK, "csv");

    private final PageServices services;
    private final Consumer<Path> onWritten;

    /** @param onWritten told which file was written */
    public TableSaving(PageServices services, Consumer<Path> onWritten) {
        this.services = services;
        this.onWritten = onWritten;
    }

    /** What is to be written, made on {@code io}. */
    public interface Tables {
        /** All tables for a workbook; the one that matters most for a plain file. */
        List<TableExport> list(boolean workbook);
    }

    /**
     * Asks where to, and writes there.
     *
     * @param title of the dialog
     * @param name of the file without its ending; what file systems do not allow is taken out
     * @param endings that may be chosen, the usual one first
     */
    public void ask(Window owner, String title, String name, List<String> endings, Tables tables) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        endings.forEach(each -> chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(each.toUpperCase(Locale.ROOT), "*." + each)));
        chooser.setInitialFileName(fileName(name) + "." + endings.get(0));
        File chosen = chooser.showSaveDialog(owner);
        if (chosen != null) {
            String path = chosen.getPath();
            boolean named = endings.stream().anyMatch(each -> isNamed(path, each));
            write(Path.of(named ? path : path + "." + endings.get(0)), tables);
        }
    }

    /** Writes into that file. */
    public void write(Path file, Tables tables) {
        boolean workbook = isNamed(file.toString(), WORKBOOK);
        String notes = services.words().text("table.sheet.notes");
        Deliver.to(
                services.fx(),
                services.io().submit(() -> {
                    services.tables().writer().write(tables.list(workbook), notes, file);
                    return file;
                }),
                onWritten,
                services.failed());
    }

    private static boolean isNamed(String path, String ending) {
        return path.toLowerCase(Locale.ROOT).endsWith("." + ending);
    }

    /** Without what file systems do not allow. */
    static String fileName(String title) {
        return title.replaceAll("\\s*[·:/\\\\?*\"<>|]\\s*", "-").strip();
    }
}
