package org.quandian.ui.checkup;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.stage.Window;
import org.quandian.access.checkup.CheckupReport;
import org.quandian.access.checkup.RemedySite;
import org.quandian.planning.Intervention;
import org.quandian.planning.ScenarioEdit;
import org.quandian.portrayal.Messages;
import org.quandian.portrayal.PlacedKind;
import org.quandian.siting.SitingIssue;
import org.quandian.ui.fx.Deliver;
import org.quandian.ui.page.PageServices;
import org.quandian.ui.page.PageSubject;
import org.quandian.ui.page.TableSaving;
import org.quandian.workspace.EditOutcome;
import org.quandian.workspace.FreshIds;

/** What the page does to the project and the disk: places a remedy, takes it back, writes tables, opens the thresholds. FX thread. */
final class CheckupErrands {
    private final PageServices services;
    private final Messages words;
    private final BooleanSupplier listening;

    /** @param listening whether anybody still wants to hear of results */
    CheckupErrands(PageServices services, BooleanSupplier listening) {
        this.services = services;
        this.words = services.words();
        this.listening = listening;
    }

    /** Places a remedy as one step of undo; then tells its name and the siting rules that it breaks. */
    void place(RemedySite site, String name, BiConsumer<String, List<SitingIssue>> onPlaced) {
        Intervention placed = site.placed(
                new FreshIds(services.workspace().state())
                        .like(PlacedKind.of(site.proposal()).prefix()),
                name);
        Consumer<EditOutcome> told = done -> {
            if (listening.getAsBoolean()) {
                onPlaced.accept(name, done.sitingIssues());
            }
        };
        Deliver.to(services.fx(), services.workspace().apply(new ScenarioEdit.Place(placed)), told, this::failed);
    }

    /** Takes the last edit back. */
    void undo(Runnable onUndone) {
        Consumer<EditOutcome> told = done -> onUndone.run();
        Deliver.to(services.fx(), services.workspace().undo(), told, this::failed);
    }

    /** Opens the standards at the thresholds of the health check. */
    void openThresholds() {
        services.travel().openPage("map", new PageSubject("standards", "checkup."));
    }

    /** Asks for a file and writes the whole health check into it. */
    void export(CheckupReport report, Window window, Consumer<Path> onDone) {
        new TableSaving(services, onDone)
                .ask(
                        window,
                        words.text("ui.checkup.export"),
                        words.text("ui.checkup.file_name"),
                        TableSaving.ENDINGS,
                        new CheckupExport(words, report)::tables);
    }

    /** Writes the whole health check into that file. */
    void write(CheckupReport report, Path file, Consumer<Path> onDone) {
        new TableSaving(services, onDone).write(file, new CheckupExport(words, report)::tables);
    }

    private void failed(Throwable failure) {
        if (listening.getAsBoolean()) {
            services.failed().accept(failure);
        }
    }
}
