package org.quandian.ui.compare;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.stage.Window;
import org.locationtech.jts.geom.Envelope;
import org.quandian.planning.CheckTable;
import org.quandian.planning.Intervention;
import org.quandian.planning.ScenarioDifference;
import org.quandian.portrayal.Messages;
import org.quandian.ui.dialog.Dialogs;
import org.quandian.ui.fx.Deliver;
import org.quandian.ui.page.PageServices;
import org.quandian.ui.page.TableSaving;
import org.quandian.workspace.WorkspaceState;
import org.quandian.workspace.table.DataTable;
import org.quandian.workspace.table.TableExport;

/** What stands beside the maps or in their place: differences, checks, history; and what changes scenarios from here. FX thread. */
final class CompareViews {
    /** So much is seen around a thing, metres. */
    private static final double AROUND = 450;

    private final PageServices services;
    private final Messages words;
    private final CompareMaps maps;
    private final Consumer<CompareChoice> onChoice;
    private final DifferenceList differences;
    private final CheckView checks;
    private final HistoryView history;
    private CompareChoice choice = new CompareChoice(CompareChoice.BASELINE, CompareChoice.BASELINE);

    /**
     * @param onChoice told which plans shall be compared from now on
     */
    CompareViews(PageServices services, CompareMaps maps, Consumer<CompareChoice> onChoice) {
        this.services = services;
        this.words = services.words();
        this.maps = maps;
        this.onChoice = onChoice;
        this.differences = new DifferenceList(words, this::fly, this::exportDifferences);
        this.checks = new CheckView(words, new CheckView.Actions() {
            @Override
            public void set(CheckTable.Row row, int column, boolean on) {
                check(row, column, on);
            }

            @Override
            public void fly(Intervention thing) {
                services.travel().flyTo(around(thing));
            }
        });
        this.history = new HistoryView(words, this::branch);
    }

    /** What stands to the left of the maps. */
    Optional<Node> beside(CompareView view) {
        return view == CompareView.DIFFERENCE ? Optional.of(differences) : Optional.empty();
    }

    /** What stands in the place of the maps. */
    Optional<Node> instead(CompareView view) {
        return switch (view) {
            case CHECKS -> Optional.of(checks);
            case HISTORY -> Optional.of(history);
            default -> Optional.empty();
        };
    }

    /** Another state of the project, or other plans. */
    void show(WorkspaceState state, CompareChoice newChoice) {
        choice = newChoice;
        ChangeWords in = new ChangeWords(words, state.ledger().rules());
        differences.show(
                ScenarioDifference.between(
                        CompareChoice.plan(choice.left(), state), CompareChoice.plan(choice.right(), state)),
                in,
                CompareChoice.shown(choice.left(), words),
                CompareChoice.shown(choice.right(), words));
        checks.show(state.checkTable(), in);
        if (choice.right().equals(CompareChoice.BASELINE)) {
            history.showNone();
        } else {
            history.show(state.getHistory(choice.right()), in);
        }
    }

    /** Asks how to bring the changes of the right plan into the left one. */
    void merge(CompareChoice plans) {
        WorkspaceState state = services.workspace().state();
        MergeDialog dialog = new MergeDialog(
                words, services.dialogs(), new ChangeWords(words, state.ledger().rules()), plans.left(), plans.right());
        Deliver.to(
                services.fx(),
                services.background().submit(() -> state.mergeOf(plans.left(), plans.right())),
                merge -> dialog.show(
                        merge,
                        choices ->
                                follow(services.workspace().scenarios().merge(plans.left(), plans.right(), choices))),
                services.failed());
    }

    /** Asks for a file and writes the rows into it. */
    void export(Window owner, List<CompareRow> rows, CompareChoice plans) {
        save(owner, words.text("compare.export.file"), CompareExport.table(rows, plans, words));
    }

    private void exportDifferences() {
        String left = CompareChoice.shown(choice.left(), words);
        String right = CompareChoice.shown(choice.right(), words);
        save(
                differences.getScene().getWindow(),
                words.text("compare.difference"),
                CompareExport.differences(differences.lines(), left, right, words));
    }

    private void save(Window owner, String name, DataTable table) {
        new TableSaving(services, written -> {})
                .ask(
                        owner,
                        words.text("compare.export"),
                        name,
                        TableSaving.ENDINGS,
                        workbook -> List.of(TableExport.of(table)));
    }

    private void check(CheckTable.Row row, int column, boolean on) {
        WorkspaceState state = services.workspace().state();
        String scenario = state.listScenarios().get(column).name();
        CheckTable.edit(row, column, on)
                .ifPresent(edit -> follow(services.workspace().scenarios().applyTo(scenario, edit)));
    }

    private void branch(int position) {
        List<String> names = services.workspace().state().scenarioNames();
        String from = choice.right();
        new Dialogs(words, services.dialogs())
                .askName(
                        words.text("compare.history.branch.title", Map.of("step", Integer.toString(position))),
                        fresh(from, names),
                        name -> !names.contains(name),
                        name -> Deliver.to(
                                services.fx(),
                                services.workspace().scenarios().branch(from, position, name),
                                after -> onChoice.accept(new CompareChoice(from, name)),
                                services.failed()));
    }

    /** 方案 A 分支 2: the first of its row that is free. */
    private String fresh(String from, List<String> taken) {
        int number = 1;
        String name;
        do {
            name = words.text("compare.branch_name", Map.of("name", from, "number", Integer.toString(number++)));
        } while (taken.contains(name));
        return name;
    }

    private void fly(Intervention thing) {
        maps.linked().flyTo(around(thing));
        maps.highlight(Optional.of(thing.shape()));
    }

    private static Envelope around(Intervention thing) {
        Envelope extent = new Envelope(thing.shape().getEnvelopeInternal());
        extent.expandBy(AROUND);
        return extent;
    }

    /** What fails leaves everything as it was: the page shows the state that holds again. */
    private void follow(CompletableFuture<?> change) {
        Deliver.to(services.fx(), change, done -> {}, failure -> {
            services.failed().accept(failure);
            show(services.workspace().state(), choice);
        });
    }
}
