package org.quandian.workspace;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.quandian.access.city.CityResult;
import org.quandian.planning.EditRejectedException;
import org.quandian.planning.Ledger;
import org.quandian.planning.MergeConflict;
import org.quandian.planning.Scenario;
import org.quandian.planning.ScenarioEdit;
import org.quandian.task.CancellationToken;
import org.quandian.task.TaskRunner;

/**
 * What is done to the scenarios of the open project: as wholes, and to those that are not on screen. Every change waits for the one
 * before, as those of the {@link Workspace} do, is one transaction on disk, and leaves everything as it was where it fails: with
 * EditRejectedException (UNKNOWN_SCENARIO, SCENARIO_EXISTS, NO_NAME, LAST_SCENARIO …) or ProjectFileException. Called on the
 * workspace's thread.
 */
public final class ProjectScenarios {
    private final Workspace workspace;
    private final ProjectFile file;
    private final TaskRunner analysis;
    private final Executor owner;
    private final FigureShelf shelf = new FigureShelf();

    ProjectScenarios(Workspace workspace, ProjectFile file, TaskRunner analysis, Executor owner) {
        this.workspace = workspace;
        this.file = file;
        this.analysis = analysis;
        this.owner = owner;
    }

    /** Makes an empty scenario and shows it; an existing one of that name is shown. */
    CompletableFuture<WorkspaceState> create(String name) {
        return workspace.enqueue(() -> {
            WorkspaceState before = workspace.state();
            return before.histories().containsKey(name)
                    ? show(before, before.histories(), name, () -> file.selectScenario(name))
                    : add(before, ScenarioHistory.empty(name));
        });
    }

    /** Shows another scenario; an unknown name changes nothing. */
    CompletableFuture<WorkspaceState> select(String name) {
        return workspace.enqueue(() -> {
            WorkspaceState before = workspace.state();
            return before.histories().containsKey(name)
                    ? show(before, before.histories(), name, () -> file.selectScenario(name))
                    : CompletableFuture.completedFuture(before);
        });
    }

    /**
     * Makes a scenario that begins with the first edits of another, and shows it.
     *
     * @param from the other scenario
     * @param position how many of its edits the new one has, 0 to all of them, those that can be redone included
     * @param name the new name, free
     */
    public CompletableFuture<WorkspaceState> branch(String from, int position, String name) {
        return copy(from, name, history -> history.branch(position, name));
    }

    /** Makes a scenario with the whole history of another, what can be redone included, and shows it. */
    public CompletableFuture<WorkspaceState> duplicate(String from, String name) {
        return copy(from, name, history -> history.renamed(name));
    }

    private CompletableFuture<WorkspaceState> copy(String from, String name, UnaryOperator<ScenarioHistory> copied) {
        return workspace.enqueue(() -> {
            WorkspaceState before = workspace.state();
            ScenarioHistory history = before.getHistory(from);
            requireFree(before, name);
            return analysis.submit(() -> copied.apply(history))
                    .thenComposeAsync(
                            next -> show(
                                    before,
                                    with(before.histories(), next),
                                    name,
                                    () -> file.copyScenario(from, next.edits().size(), next.position(), name)),
                            owner);
        });
    }

    /**
     * Makes a scenario of a plan from elsewhere, and shows it: one edit that places everything in its order, so that it can be taken
     * back as one.
     *
     * @param plan with the name that the scenario gets, free
     */
    public CompletableFuture<WorkspaceState> add(Scenario plan) {
        return workspace.enqueue(() -> {
            WorkspaceState before = workspace.state();
            requireFree(before, plan.name());
            ScenarioHistory empty = ScenarioHistory.empty(plan.name());
            List<ScenarioEdit> places = plan.interventions().stream()
                    .<ScenarioEdit>map(ScenarioEdit.Place::new)
                    .toList();
            return add(before, places.isEmpty() ? empty : empty.withEdit(new ScenarioEdit.Batch(places)));
        });
    }

    /** Gives a scenario another name; it keeps its place among the scenarios and what can be undone. */
    public CompletableFuture<WorkspaceState> rename(String from, String to) {
        return workspace.enqueue(() -> {
            WorkspaceState before = workspace.state();
            ScenarioHistory renamed = before.getHistory(from).renamed(to);
            requireFree(before, to);
            Map<String, ScenarioHistory> histories = new LinkedHashMap<>();
            before.histories().forEach((name, history) -> {
                boolean meant = name.equals(from);
                histories.put(meant ? to : name, meant ? renamed : history);
            });
            String active = before.activeScenario().equals(from) ? to : before.activeScenario();
            return show(before, histories, active, () -> file.renameScenario(from, to));
        });
    }

    /**
     * Takes a scenario out with all that could be undone in it; this cannot be taken back, so ask first. Where it was on screen its
     * neighbour is shown.
     */
    public CompletableFuture<WorkspaceState> delete(String name) {
        return workspace.enqueue(() -> {
            WorkspaceState before = workspace.state();
            var unused = before.getHistory(name);
            List<String> names = before.scenarioNames();
            if (names.size() == 1) {
                throw new EditRejectedException(EditRejectedException.Code.LAST_SCENARIO, name);
            }
            int index = names.indexOf(name);
            String neighbour = names.get(index == 0 ? 1 : index - 1);
            String active = before.activeScenario().equals(name) ? neighbour : before.activeScenario();
            Map<String, ScenarioHistory> histories = new LinkedHashMap<>(before.histories());
            histories.remove(name);
            return show(before, histories, active, () -> file.deleteScenario(name, active));
        });
    }

    /** Applies an edit to a scenario, on screen or not. */
    public CompletableFuture<EditOutcome> applyTo(String scenario, ScenarioEdit edit) {
        return change(() -> scenario, new HistoryStep.Edit(edit));
    }

    /** Takes the last edit of a scenario back, on screen or not. */
    public CompletableFuture<EditOutcome> undo(String scenario) {
        return change(() -> scenario, HistoryStep.UNDO);
    }

    /** Puts the edit of a scenario last taken back in force again, on screen or not. */
    public CompletableFuture<EditOutcome> redo(String scenario) {
        return change(() -> scenario, HistoryStep.REDO);
    }

    /**
     * Takes the changes of one scenario over into another as one edit, which can be taken back as one; no edit where there is nothing to
     * take over. Fails with UNRESOLVED where a conflict, by then, has no choice.
     *
     * @param ours the scenario that is changed
     * @param theirs the other; it stays as it is
     * @param choices by id, one for each conflict of {@link WorkspaceState#mergeOf}
     */
    public CompletableFuture<EditOutcome> merge(String ours, String theirs, Map<String, MergeConflict.Choice> choices) {
        return workspace.enqueue(() -> {
            WorkspaceState before = workspace.state();
            return analysis.submit(() -> before.mergeOf(ours, theirs).resolve(choices, new FreshIds(before)::like))
                    .thenComposeAsync(
                            edit -> edit.edits().isEmpty()
                                    ? CompletableFuture.completedFuture(new EditOutcome(before, 0, 0, List.of()))
                                    : changed(before, ours, new HistoryStep.Edit(edit)),
                            owner);
        });
    }

    /**
     * The figures of any plan in the rule set in force, those of the last few plans remembered: the very same object for plans with the
     * same interventions in force. What is on screen is there at once; others begin with what is known of the plan on screen and have the
     * rest computed when it is asked for, so ask off the FX thread.
     *
     * @param which the ledger; on foot only once it is ready
     * @return fails with NoSuchElementException where that ledger has no figures yet
     */
    public CompletableFuture<CityResult> figuresOf(Scenario plan, Ledger which, CancellationToken token) {
        WorkspaceState now = workspace.state();
        return analysis.submit(() -> shelf.figures(now, plan, which, token));
    }

    /** One step of the history of a scenario. */
    CompletableFuture<EditOutcome> change(Supplier<String> scenario, HistoryStep step) {
        return workspace.enqueue(() -> changed(workspace.state(), scenario.get(), step));
    }

    private CompletableFuture<EditOutcome> changed(WorkspaceState before, String name, HistoryStep step) {
        ScenarioHistory next = step.after(before.getHistory(name));
        boolean shown = name.equals(before.activeScenario());
        return analysis.submit(() -> shown ? Computed.of(before, next.current()) : Computed.unchanged(before, next))
                .thenCompose(computed -> workspace
                        .onIo(() -> step.write(file, name, next))
                        .thenApplyAsync(
                                unused -> new EditOutcome(
                                        workspace.publish(computed.after(
                                                before, with(before.histories(), next), before.activeScenario())),
                                        computed.nanos(),
                                        computed.walkNanos(),
                                        computed.issues()),
                                owner));
    }

    private CompletableFuture<WorkspaceState> add(WorkspaceState before, ScenarioHistory added) {
        return show(before, with(before.histories(), added), added.name(), () -> file.addScenario(added.stored()));
    }

    private CompletableFuture<WorkspaceState> show(
            WorkspaceState before, Map<String, ScenarioHistory> histories, String name, ProjectWrite write) {
        ScenarioHistory history = histories.get(name);
        if (history == null) {
            throw new IllegalArgumentException("no scenario " + name);
        }
        return analysis.submit(() -> Computed.of(before, history.current())).thenCompose(computed -> workspace
                .onIo(write)
                .thenApplyAsync(unused -> workspace.publish(computed.after(before, histories, name)), owner));
    }

    private static Map<String, ScenarioHistory> with(Map<String, ScenarioHistory> histories, ScenarioHistory one) {
        Map<String, ScenarioHistory> next = new LinkedHashMap<>(histories);
        next.put(one.name(), one);
        return next;
    }

    private static void requireFree(WorkspaceState state, String name) {
        if (name.isBlank()) {
            throw new EditRejectedException(EditRejectedException.Code.NO_NAME, name);
        }
        if (state.histories().containsKey(name)) {
            throw new EditRejectedException(EditRejectedException.Code.SCENARIO_EXISTS, name);
        }
    }
}
