package org.quandian.ui.phase;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.quandian.portrayal.Messages;
import org.quandian.portrayal.PhaseTables;
import org.quandian.portrayal.PlainTable;
import org.quandian.workspace.WorkspaceState;
import org.quandian.workspace.table.PlainSheet;
import org.quandian.workspace.table.TableExport;
import org.quandian.workspace.table.TableNote;
import org.quandian.workspace.table.TableRefusedException;
import org.quandian.workspace.table.TableWriter;

/** The board in a file: a workbook has a sheet of targets, one of years and one of projects; a CSV the targets. Immutable. */
final class PhaseExport {
    private final Messages words;
    private final PhaseAnswer answer;

    PhaseExport(Messages words, PhaseAnswer answer) {
        this.words = words;
        this.answer = answer;
    }

    /** Blocking; on {@code io}. */
    void write(Path file, TableWriter writer) throws IOException, TableRefusedException {
        WorkspaceState state = answer.question().state();
        PhaseTables tables = new PhaseTables(words, state.ledger());
        List<TableExport> sheets = new ArrayList<>();
        sheets.add(export("targets", tables.board(answer.board())));
        if (String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            sheets.add(export(
                    "years",
                    tables.years(
                            answer.board().figures(),
                            answer.costs(),
                            answer.years(),
                            List.of(answer.question().indicatorId()))));
            sheets.add(export("projects", tables.projects(state.scenario())));
        }
        writer.write(sheets, words.text("phase.export.notes"), file);
    }

    private TableExport export(String id, PlainTable table) {
        WorkspaceState state = answer.question().state();
        return TableExport.of(PlainSheet.of(id, words.text("phase.export.sheet." + id), table)
                .withNotes(List.of(
                        new TableNote(
                                words.text("phase.export.city"),
                                state.baseline().city().name()),
                        new TableNote(
                                words.text("phase.export.plan"),
                                state.scenario().name()),
                        new TableNote(
                                words.text("phase.export.regime"),
                                state.regime().id()))));
    }
}
