package org.quandian.ui;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;
import org.quandian.planning.Regime;
import org.quandian.planning.StandardsCatalogue;
import org.quandian.portrayal.Messages;
import org.quandian.task.TaskRunner;
import org.quandian.ui.fx.Deliver;
import org.quandian.ui.panel.StandardsPanel;
import org.quandian.workspace.CatalogueFormat;
import org.quandian.workspace.StandardsHistory;
import org.quandian.workspace.UnusableDataException;
import org.quandian.workspace.Workspace;
import org.quandian.workspace.WorkspaceState;

/**
 * The project's standards on the desk: the panel with what it shows, and the way of its edits into the workspace. Edits made faster than
 * figures can follow build on each other. FX thread; files are touched on {@code io}.
 */
final class StandardsDesk implements StandardsPanel.Actions {
    private final Workspace workspace;
    private final CatalogueFormat format;
    private final TaskRunner io;
    private final Executor fx;
    private final Messages words;
    private final WindowActions window;
    private final Runnable onClose;
    private final StandardsPanel panel;
    private @Nullable StandardsCatalogue shipped;
    private @Nullable StandardsCatalogue underWay;
    private int changesUnderWay;
    private boolean open;

    StandardsDesk(
            Workspace workspace,
            WindowServices services,
            Executor fx,
            Messages words,
            WindowActions window,
            Runnable onClose) {
        this.workspace = workspace;
        this.format = services.standards();
        this.io = services.io();
        this.fx = fx;
        this.words = words;
        this.window = window;
        this.onClose = onClose;
        this.panel = new StandardsPanel(words, this);
        panel.setVisible(false);
        panel.managedProperty().bind(panel.visibleProperty());
    }

    StandardsPanel panel() {
        return panel;
    }

    boolean isOpen() {
        return open;
    }

    /** Opens the panel; the edition that the project began with is read first, where nobody needed it yet. */
    void open() {
        if (open) {
            return;
        }
        StandardsHistory.Edition first =
                workspace.state().standards().editions().get(0);
        Optional<StandardsCatalogue> known = first.catalogue();
        if (known.isPresent()) {
            begin(known.get());
        } else {
            Deliver.to(fx, io.submit(() -> format.readCatalogue(first.text())), this::begin, window::failed);
        }
    }

    /** Opens the panel with only the lines that hold these words. */
    void openAt(String search) {
        panel.searchFor(search);
        open();
    }

    private void begin(StandardsCatalogue first) {
        shipped = first;
        open = true;
        panel.setVisible(true);
        show(workspace.state());
        panel.focusFirst();
    }

    @Override
    public void close() {
        if (open) {
            open = false;
            panel.setVisible(false);
            onClose.run();
        }
    }

    /** Another state of the project. */
    void show(WorkspaceState state) {
        if (open && shipped != null) {
            panel.show(
                    state.catalogue(),
                    shipped,
                    state.regime(),
                    state.standards().canUndo(),
                    state.standards().canRedo());
        }
    }

    @Override
    public void change(UnaryOperator<StandardsCatalogue> edit) {
        StandardsCatalogue before =
                underWay != null ? underWay : workspace.state().catalogue();
        put(edit.apply(before));
    }

    private void put(StandardsCatalogue edited) {
        underWay = edited;
        follow(workspace.changeStandards(edited, format));
    }

    @Override
    public void undo() {
        if (workspace.state().standards().canUndo()) {
            follow(workspace.undoStandards(format));
        }
    }

    @Override
    public void redo() {
        if (workspace.state().standards().canRedo()) {
            follow(workspace.redoStandards(format));
        }
    }

    @Override
    public void selectRegime(Regime regime) {
        window.selectRegime(regime);
    }

    @Override
    public void exportFile() {
        FileChooser chooser = chooser("ui.standards.export");
        chooser.setInitialFileName(words.text("ui.standards.file_name") + ".yaml");
        File chosen = chooser.showSaveDialog(panel.getScene().getWindow());
        if (chosen != null) {
            exportTo(chosen.toPath());
        }
    }

    @Override
    public void importFile() {
        File chosen =
                chooser("ui.standards.import").showOpenDialog(panel.getScene().getWindow());
        if (chosen != null) {
            importFrom(chosen.toPath());
        }
    }

    /** Writes the catalogue in force into a file. */
    void exportTo(Path file) {
        StandardsCatalogue catalogue = workspace.state().catalogue();
        CompletableFuture<Path> written = io.submit(() -> Files.writeString(file, format.writeCatalogue(catalogue)));
        Deliver.to(fx, written, done -> {}, window::failed);
    }

    /** Puts the catalogue of a file in force; one that lacks the rule set in force is refused. */
    void importFrom(Path file) {
        String inForce = workspace.state().regime().id();
        CompletableFuture<StandardsCatalogue> read = io.submit(() -> {
            StandardsCatalogue catalogue = format.readCatalogue(file);
            if (catalogue.findRegime(inForce).isEmpty()) {
                throw new UnusableDataException(UnusableDataException.Code.REGIME_UNKNOWN, Map.of("regime", inForce));
            }
            return catalogue;
        });
        Deliver.to(fx, read, this::put, window::failed);
    }

    private FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.text(title));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("YAML", "*.yaml", "*.yml"));
        return chooser;
    }

    private void follow(CompletableFuture<WorkspaceState> change) {
        changesUnderWay++;
        Deliver.to(fx, change, state -> settled(), failure -> {
            settled();
            show(workspace.state());
            window.failed(failure);
        });
    }

    private void settled() {
        changesUnderWay--;
        if (changesUnderWay == 0) {
            underWay = null;
        }
    }
}
