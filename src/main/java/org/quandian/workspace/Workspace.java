package org.quandian.workspace;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.quandian.access.city.CityLedger;
import org.quandian.access.city.CityResult;
import org.quandian.planning.Ledger;
import org.quandian.planning.Regime;
import org.quandian.planning.RuleBook;
import org.quandian.planning.ScenarioEdit;
import org.quandian.planning.StandardsCatalogue;
import org.quandian.planning.WalkRules;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;
import org.quandian.task.TaskRunner;

/**
 * The open project: the one writer of its state. Every change runs in three steps, one change after the other: figures on
 * {@code analysis}, the edit to disk on {@code io}, then the new state is published on the owner's thread. A change that fails in any
 * step leaves the state and the file as they were. The walk ledger comes later than the rest, see {@link #prepareWalk}; from then on every
 * change brings both ledgers up to date. Methods are called on the owner's thread (the FX thread, or the command line's).
 */
public final class Workspace {
    private final ProjectFile file;
    private final TaskRunner analysis;
    private final TaskRunner io;
    private final Executor owner;
    private final List<Consumer<WorkspaceState>> listeners = new CopyOnWriteArrayList<>();
    private final WalkPreparation walkPreparation;
    private final ProjectScenarios scenarios;
    private CompletableFuture<?> lastChange = CompletableFuture.completedFuture(null);
    private WorkspaceState state;
    private @Nullable CompletableFuture<WorkspaceState> preparing;
    private @Nullable ProgressListener walkProgress;

    /**
     * @param initial the state that the file tells
     * @param file where every change goes
     * @param analysis where figures are computed
     * @param io where the file is written, one write at a time
     * @param owner the thread of this workspace
     */
    public Workspace(WorkspaceState initial, ProjectFile file, TaskRunner analysis, TaskRunner io, Executor owner) {
        this(initial, file, analysis, analysis, io, owner, new StreetMaking());
    }

    /**
     * @param making where the walking network is made: no edit must wait for it
     * @param walkMaking how it is made
     */
    Workspace(
            WorkspaceState initial,
            ProjectFile file,
            TaskRunner analysis,
            TaskRunner making,
            TaskRunner io,
            Executor owner,
            WalkMaking walkMaking) {
        this.walkPreparation = new WalkPreparation(walkMaking, file, making, io);
        this.state = initial;
        this.file = file;
        this.analysis = analysis;
        this.io = io;
        this.owner = owner;
        this.scenarios = new ProjectScenarios(this, file, analysis, owner);
    }

    /** The project as it stands. */
    public WorkspaceState state() {
        return state;
    }

    /** Calls the listener after each change, on the owner's thread. */
    public void addListener(Consumer<WorkspaceState> listener) {
        listeners.add(listener);
    }

    /** Applies an edit to the scenario on screen. Fails with EditRejectedException or ProjectFileException. */
    public CompletableFuture<EditOutcome> apply(ScenarioEdit edit) {
        return scenarios.change(() -> state.activeScenario(), new HistoryStep.Edit(edit));
    }

    /** Takes the last edit back. Fails with EditRejectedException where there is none. */
    public CompletableFuture<EditOutcome> undo() {
        return scenarios.change(() -> state.activeScenario(), HistoryStep.UNDO);
    }

    /** Puts the edit last taken back in force again. Fails with EditRejectedException where there is none. */
    public CompletableFuture<EditOutcome> redo() {
        return scenarios.change(() -> state.activeScenario(), HistoryStep.REDO);
    }

    /** Makes an empty scenario and shows it; an existing one of that name is shown. */
    public CompletableFuture<WorkspaceState> createScenario(String name) {
        return scenarios.create(name);
    }

    /** Shows another scenario; an unknown name changes nothing. */
    public CompletableFuture<WorkspaceState> selectScenario(String name) {
        return scenarios.select(name);
    }

    /** What is done to scenarios as wholes, and to those that are not on screen. */
    public ProjectScenarios scenarios() {
        return scenarios;
    }

    /**
     * Puts another rule set in force and computes what is on screen anew.
     *
     * @param regime one of the catalogue's
     */
    public CompletableFuture<WorkspaceState> selectRegime(Regime regime) {
        return changeRules(before -> new RulesChange(
                before.catalogue(), before.standards(), regime.id(), () -> file.selectRegime(regime.id())));
    }

    /**
     * Puts an edited catalogue in force. Fails with NoSuchElementException if it lacks the rule set in force, with
     * ProjectFileException if it cannot be kept.
     */
    public CompletableFuture<WorkspaceState> changeStandards(StandardsCatalogue edited, CatalogueFormat format) {
        return changeRules(before -> {
            StandardsHistory history = before.standards();
            StandardsHistory copied = history.isWithoutCopy()
                    ? history.withCopy(
                            format.writeCatalogue(history.editions().get(0).read(format)))
                    : history;
            String text = format.writeCatalogue(edited);
            StandardsHistory after = copied.withEdition(new StandardsHistory.Edition(text, Optional.of(edited)));
            return new RulesChange(edited, after, before.regime().id(), () -> {
                if (history.isWithoutCopy()) {
                    file.appendCatalogue(0, copied.editions().get(0).text());
                }
                file.appendCatalogue(after.position() - 1, text);
            });
        });
    }

    /** Takes the last edit of the standards back. Fails with EditRejectedException where there is none. */
    public CompletableFuture<WorkspaceState> undoStandards(CatalogueFormat format) {
        return changeRules(before -> moved(before, before.standards().undone(), format));
    }

    /** Puts the edit of the standards last taken back in force again. Fails with EditRejectedException where there is none. */
    public CompletableFuture<WorkspaceState> redoStandards(CatalogueFormat format) {
        return changeRules(before -> moved(before, before.standards().redone(), format));
    }

    private RulesChange moved(WorkspaceState before, StandardsHistory next, CatalogueFormat format)
            throws UnusableDataException {
        StandardsCatalogue catalogue = next.current().read(format);
        return new RulesChange(catalogue, next, before.regime().id(), () -> file.moveCatalogue(next.position()));
    }

    /** Puts another edition of one of the project's own documents in force. Fails with ProjectFileException. */
    public CompletableFuture<WorkspaceState> changeDocument(String name, String text) {
        return changeDocument(
                name,
                history -> history.withEdition(text),
                after -> file.appendDocument(name, after.position() - 1, text));
    }

    /** Takes the last edition of a document back. Fails with EditRejectedException where there is none. */
    public CompletableFuture<WorkspaceState> undoDocument(String name) {
        return changeDocument(name, DocumentHistory::undone, after -> file.moveDocument(name, after.position()));
    }

    /** Puts the edition of a document last taken back in force again. Fails with EditRejectedException where there is none. */
    public CompletableFuture<WorkspaceState> redoDocument(String name) {
        return changeDocument(name, DocumentHistory::redone, after -> file.moveDocument(name, after.position()));
    }

    private CompletableFuture<WorkspaceState> changeDocument(
            String name, UnaryOperator<DocumentHistory> step, DocumentWrite write) {
        return enqueue(() -> {
            DocumentHistory after = step.apply(state.documents().get(name));
            return onIo(() -> write.write(after))
                    .thenApplyAsync(
                            unused -> publish(
                                    state.withDocuments(state.documents().with(name, after))),
                            owner);
        });
    }

    /** Texts are written and read on {@code analysis}, too: they are long, and the owner's thread may be the window's. */
    private CompletableFuture<WorkspaceState> changeRules(RulesChange.Step step) {
        return enqueue(() -> {
            WorkspaceState before = state;
            CancellationToken token = CancellationToken.none();
            return analysis.submit(() -> {
                        RulesChange change = step.apply(before);
                        CityLedger ledger =
                                before.ledger().withRules(change.catalogue().ruleBook(change.regimeId()), token);
                        return new RulesChange.Judged(
                                change,
                                before.figures().under(ledger, token),
                                walkUnder(before, ledger.rules(), token));
                    })
                    .thenCompose(judged -> onIo(judged.change().write())
                            .thenApplyAsync(unused -> prepareAgain(publish(judged.after(before))), owner));
        });
    }

    /**
     * Reads or makes the walking network and computes the walk figures, without which the state has none; done at once where they are
     * there, or where there are no roads. May be asked again at any time: while it is under way the same future is returned. When other
     * rules ask for other streets, this begins again by itself. On failure the state says {@link WalkStatus#FAILED}, too.
     *
     * @param progress hears how far it is, on the thread that works, this time and whenever it is made again
     * @return fails with whatever nobody foresaw, and with CancellationException where the workspace is closed meanwhile
     */
    public CompletableFuture<WorkspaceState> prepareWalk(ProgressListener progress) {
        walkProgress = progress;
        CompletableFuture<WorkspaceState> running = preparing;
        if (running != null && !running.isDone()) {
            return running;
        }
        if (state.walkStatus() != WalkStatus.PREPARING) {
            return CompletableFuture.completedFuture(state);
        }
        CompletableFuture<WorkspaceState> begun = makeWalk(progress);
        preparing = begun;
        return begun;
    }

    private CompletableFuture<WorkspaceState> makeWalk(ProgressListener progress) {
        return walkPreparation
                .start(state, progress)
                .thenComposeAsync(this::settle, owner)
                .exceptionallyComposeAsync(this::failWalk, owner)
                // What was made for rules of before is made again: outside of the queue of changes, which would wait
                // for itself.
                .thenComposeAsync(
                        after -> after.walkStatus() == WalkStatus.PREPARING
                                ? makeWalk(progress)
                                : CompletableFuture.completedFuture(after),
                        owner);
    }

    /** Takes over what was made; edits and rules may have changed meanwhile. */
    private CompletableFuture<WorkspaceState> settle(WalkPreparation.Made made) {
        return enqueue(() -> {
            WorkspaceState now = state;
            if (!made.fits(now.ledger())) {
                return CompletableFuture.completedFuture(now);
            }
            return analysis.submit(() -> made.under(now)).thenApplyAsync(walk -> publish(now.withWalk(walk)), owner);
        });
    }

    private CompletableFuture<WorkspaceState> failWalk(Throwable failure) {
        if (failure instanceof CancellationException || failure.getCause() instanceof CancellationException) {
            return CompletableFuture.failedFuture(failure);
        }
        return enqueue(() -> {
            publish(state.withWalk(WalkState.failed(WalkFailure.UNEXPECTED)));
            return CompletableFuture.failedFuture(failure);
        });
    }

    /** The walk ledger under other rules; where these ask for other streets it has to be made again. */
    private static WalkState walkUnder(WorkspaceState before, RuleBook rules, CancellationToken token) {
        if (!WalkRules.of(before.ledger().rules()).hasSameStreets(WalkRules.of(rules))) {
            return WalkState.of(before.baseline());
        }
        Optional<CityResult> figures = before.findFigures(Ledger.WALK);
        return figures.isEmpty()
                ? before.walk()
                : before.walk()
                        .withFigures(
                                figures.map(known -> known.under(known.ledger().withRules(rules, token), token)));
    }

    /** Where the walk ledger was wanted before, it is wanted under other rules, too; whoever waits for it waits for its own future. */
    private WorkspaceState prepareAgain(WorkspaceState after) {
        ProgressListener progress = walkProgress;
        if (progress != null) {
            var unused = prepareWalk(progress);
        }
        return after;
    }

    /** Remembers what the window looks like; not a change of the project. */
    public CompletableFuture<?> saveView(ViewMemento view) {
        return onIo(() -> file.saveView(view));
    }

    /**
     * Releases the file after the last change. Never waits: a change that is under way may need this very thread.
     *
     * @return done when the file is released
     */
    public CompletableFuture<Boolean> close() {
        walkPreparation.cancel();
        return lastChange
                .handle((unused, failure) -> true)
                .thenCompose(unused -> io.submit(() -> {
                    file.close();
                    return true;
                }));
    }

    WorkspaceState publish(WorkspaceState after) {
        state = after;
        listeners.forEach(listener -> listener.accept(after));
        return after;
    }

    CompletableFuture<?> onIo(ProjectWrite write) {
        return io.submit(() -> {
            write.write();
            return true;
        });
    }

    /** One change after the other: the next starts when the one before is on disk, or has failed. */
    <T> CompletableFuture<T> enqueue(Callable<CompletableFuture<T>> next) {
        CompletableFuture<T> result = lastChange
                .handle((unused, failure) -> true)
                .thenComposeAsync(
                        unused -> {
                            try {
                                return next.call();
                            } catch (Exception refused) {
                                return CompletableFuture.failedFuture(refused);
                            }
                        },
                        owner);
        lastChange = result;
        return result;
    }

    private interface DocumentWrite {
        void write(DocumentHistory after) throws ProjectFileException;
    }
}
