package org.quandian.ui.phase;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.stage.Window;
import org.quandian.planning.Intervention;
import org.quandian.planning.PriceList;
import org.quandian.portrayal.Messages;
import org.quandian.portrayal.PlacedWords;
import org.quandian.ui.page.PageServices;
import org.quandian.ui.page.PageSubject;
import org.quandian.ui.page.TableSaving;
import org.quandian.workspace.WorkspaceState;

/** What the page sends elsewhere: says where money comes from, writes tables, opens prices and ceilings. FX thread. */
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
            String name = new PlacedWords(words, state.ledger().rules()).title(thing);
            money(words.text("phase.money.of_thing", Map.of("thing", name)), List.of(thing));
        });
    }

    /** Where the money of a year comes from. */
    void costOfYear(int year) {
        money(
                words.text("phase.money.of_year", Map.of("year", Integer.toString(year))),
                services.workspace().state().scenario().listOfYear(year));
    }

    /** Where all money of the plan comes from. */
    void costOfAll() {
        money(
                words.text("phase.money.of_all"),
                services.workspace().state().scenario().withoutDisabled().interventions());
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

    /** Asks for a file, writes the board into it, and says so. */
    void export(PhaseAnswer answer, Window window, Consumer<String> onDone) {
        new TableSaving(
                        services,
                        file -> onDone.accept(
                                words.text("phase.export.done", Map.of("file", String.valueOf(file.getFileName())))))
                .ask(
                        window,
                        words.text("phase.export"),
                        words.text("phase.export.file"),
                        TableSaving.ENDINGS,
                        new PhaseExport(words, answer)::tables);
    }

    /** Opens the standards at parameters whose ids begin like that. */
    void openStandards(String beginning) {
        services.travel().openPage("map", new PageSubject("standards", beginning));
    }
}
