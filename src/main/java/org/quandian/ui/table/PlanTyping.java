package org.quandian.ui.table;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.quandian.planning.Intervention;
import org.quandian.ui.fx.Deliver;
import org.quandian.ui.page.PageServices;
import org.quandian.workspace.table.RowList;

/** What is typed into the table of the plan becomes an edit, which can be taken back. FX thread. */
final class PlanTyping implements RowTable.CellEdits {
    private final PageServices services;
    private final BooleanSupplier isPlan;
    private final Supplier<Optional<RowList>> rows;
    private final Runnable onTyped;

    /**
     * @param isPlan whether the table on show is that of the plan
     * @param rows those that are listed
     * @param onTyped told after each attempt: what was refused is to be shown as it is
     */
    PlanTyping(PageServices services, BooleanSupplier isPlan, Supplier<Optional<RowList>> rows, Runnable onTyped) {
        this.services = services;
        this.isPlan = isPlan;
        this.rows = rows;
        this.onTyped = onTyped;
    }

    @Override
    public boolean isEditable(String column) {
        return isPlan.getAsBoolean() && PlanCells.isEditable(column);
    }

    @Override
    public void typed(int row, String column, String text) {
        Optional<Intervention> placed = rows.get()
                .filter(list -> row < list.table().size())
                .flatMap(list -> services.workspace()
                        .state()
                        .scenario()
                        .findIntervention(list.table().rowId(row)));
        placed.flatMap(each -> PlanCells.edit(each, column, text))
                .ifPresent(edit ->
                        Deliver.to(services.fx(), services.workspace().apply(edit), done -> {}, services.failed()));
        onTyped.run();
    }
}
