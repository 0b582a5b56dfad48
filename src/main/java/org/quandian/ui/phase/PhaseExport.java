package org.quandian.ui.phase;

import java.util.List;
import org.quandian.portrayal.Messages;
import org.quandian.portrayal.PhaseTables;
import org.quandian.portrayal.PlainTable;
import org.quandian.workspace.WorkspaceState;
import org.quandian.workspace.table.PlainSheet;
import org.quandian.workspace.table.TableExport;
import org.quandian.workspace.table.TableNote;

/** The board in a file: a workbook has a sheet of targets, one of years and one of projects; a CSV the targets. Immutable. */
final class PhaseExport {
    private final Messages words;
    private final PhaseAnswer answer;

    PhaseExport(Messages words, PhaseAnswer answer) {
        this.words = words;
        this.answer = answer;
    }

    /** Targets, years and projects for a workbook, targets alone for a plain file. */
    List<TableExport> tables(boolean workbook) {
        WorkspaceState state = answer.question().state();
        PhaseTables tables = new PhaseTables(words, state.ledger());
        TableExport targets = export("targets", tables.board(answer.board()));
        if (!workbook) {
            return List.of(targets);
        }
        PlainTable years = tables.years(
                answer.board().figures(),
                answer.costs(),
                answer.years(),
                List.of(answer.question().indicatorId()));
        return List.of(targets, export("years", years), export("projects", tables.projects(state.scenario())));
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
