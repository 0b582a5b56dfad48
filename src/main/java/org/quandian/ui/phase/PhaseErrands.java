package org.quandian.ui.phase;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.quandian.planning.Intervention;
import org.quandian.planning.PriceList;
import org.quandian.portrayal.Messages;
import org.quandian.portrayal.PlacedWords;
import org.quandian.ui.fx.Deliver;
import org.quandian.ui.page.PageServices;
import org.quandian.ui.page.PageSubject;
import org.quandian.workspace.WorkspaceState;

/** What the page sends elsewhere: says where money comes from, opens prices and ceilings. FX thread. */
final class PhaseErrands {
    private final PageServices services;
    private final Messages words;

    PhaseErrands(PageServices services) {
        this.services = services;
        this.words = services.words();
    }

    /** Where the cost of one intervention comes from. */
    void costOf(String id) {
        WorkspaceState state = services.workspace().state();
        state.scenario().findIntervention(id).ifPresent(thing -> {
            String name = thing.name().isEmpty()
                    ? new PlacedWords(words, state.ledger().rules()).describe(thing)
                    : thing.name();
            money(words.text("phase.money.of_thing", Map.of("thing", name)), List.of(thing));
        });
    }

    /** Where the money of a year comes from. */
    void costOfYear(int year) {
        money(
                words.text("phase.money.of_year", Map.of("year", Integer.toString(year))),
                inForce().stream()
                        .filter(each -> each.programme().year().equals(OptionalInt.of(year)))
                        .toList());
    }

    /** Where all money of the plan comes from. */
    void costOfAll() {
        money(words.text("phase.money.of_all"), inForce());
    }

    private List<Intervention> inForce() {
        return services.workspace().state().scenario().interventions().stream()
                .filter(each -> !each.programme().off())
                .toList();
    }

    private void money(String title, List<Intervention> things) {
        MoneyDialog.open(
                services.dialogs(),
                words,
                services.workspace().state().ledger(),
                title,
                things,
                () -> openStandards(PriceList.PRICE));
    }

    /** Asks for a file and writes the board into it. */
    void export(PhaseAnswer answer, Window window, Consumer<String> onDone) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.text("phase.export"));
        chooser.setInitialFileName(words.text("phase.export.file") + ".xlsx");
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter("Excel", "*.xlsx"),
                        new FileChooser.ExtensionFilter("CSV", "*.csv"));
        File chosen = chooser.showSaveDialog(window);
        if (chosen != null) {
            write(answer, chosen.toPath(), onDone);
        }
    }

    /** Writes the board into a file; a failure is told, and leaves no half file. */
    void write(PhaseAnswer answer, Path file, Consumer<String> onDone) {
        Deliver.to(
                services.fx(),
                services.io().submit(() -> {
                    new PhaseExport(words, answer).write(file, services.tables().writer());
                    return file;
                }),
                done -> onDone.accept(
                        words.text("phase.export.done", Map.of("file", String.valueOf(done.getFileName())))),
                services.failed());
    }

    /** Opens the standards at parameters whose ids begin like that. */
    void openStandards(String beginning) {
        services.travel().openPage("map", new PageSubject("standards", beginning));
    }
}
