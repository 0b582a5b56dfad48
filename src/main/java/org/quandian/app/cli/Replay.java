package org.quandian.app.cli;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.quandian.access.city.CityLedger;
import org.quandian.access.city.CityResult;
import org.quandian.planning.EditRejectedException;
import org.quandian.planning.Ledger;
import org.quandian.planning.Scenario;
import org.quandian.siting.SitingIssue;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;
import org.quandian.workspace.EditOutcome;
import org.quandian.workspace.Workspace;
import org.quandian.workspace.WorkspaceState;

/**
 * Applies edits one after the other. An edit that does not fit is reported on its line and changes nothing; the rest goes on, and the
 * replay as a whole has failed. Runs on one thread with a workspace of that thread.
 */
final class Replay {
    /** After so many edits, and after the last, everything is compared, details included, and not just what an edit changed. */
    private static final int ROUND = 25;

    private final Workspace workspace;
    private final ReplayPrinter printer;
    private final boolean verify;
    private final boolean strict;
    private final FigureComparison comparison;
    /** The figures that were compared last, of each ledger. */
    private final Map<Ledger, CityResult> verified = new EnumMap<>(Ledger.class);

    /**
     * @param verify whether what an edit changed is computed anew and compared after it, and everything from time to time
     * @param strict whether the first edit that breaks a siting rule, or does not fit, ends the replay before it is applied
     */
    Replay(Workspace workspace, ReplayPrinter printer, boolean verify, boolean strict) {
        this.workspace = workspace;
        this.printer = printer;
        this.verify = verify;
        this.strict = strict;
        this.comparison = new FigureComparison();
        remember(workspace.state());
    }

    ExitCode run(List<EditLine> lines) {
        int refused = 0;
        for (EditLine line : lines) {
            try {
                requireAllowed(line);
                EditOutcome outcome = apply(line).join();
                printer.applied(line, outcome);
                if (verify) {
                    requireSame(line, outcome.state(), line.number() % ROUND == 0 || line.number() == lines.size());
                }
            } catch (EditRejectedException rejection) {
                refuse(line, rejection);
                refused++;
            } catch (CompletionException failure) {
                if (!(failure.getCause() instanceof EditRejectedException rejection)) {
                    throw failure;
                }
                refuse(line, rejection);
                refused++;
            }
        }
        if (refused > 0) {
            String count = Integer.toString(refused);
            throw CommandFailure.data("cli.replay.REFUSED", Map.of("count", count));
        }
        return ExitCode.DONE;
    }

    private CompletableFuture<EditOutcome> apply(EditLine line) {
        if (line.step() instanceof EditLine.Apply apply) {
            return workspace.apply(apply.edit());
        }
        return line.step() instanceof EditLine.Undo ? workspace.undo() : workspace.redo();
    }

    private void refuse(EditLine line, EditRejectedException rejection) {
        printer.refused(line, rejection);
        if (strict) {
            throw stopped(line);
        }
    }

    private void requireAllowed(EditLine line) {
        if (!strict || !(line.step() instanceof EditLine.Apply apply)) {
            return;
        }
        WorkspaceState state = workspace.state();
        Scenario next = apply.edit().applyTo(state.scenario());
        List<SitingIssue> issues = next.interventions().stream()
                .filter(each -> !state.scenario().interventions().contains(each))
                .flatMap(each -> state.sitingRules().check(each, next).stream())
                .toList();
        if (!issues.isEmpty()) {
            printer.notAllowed(line, issues);
            throw stopped(line);
        }
    }

    private static CommandFailure stopped(EditLine line) {
        return CommandFailure.data("cli.replay.STOPPED", Map.of("number", Integer.toString(line.number())));
    }

    private void remember(WorkspaceState state) {
        for (Ledger ledger : Ledger.values()) {
            state.findFigures(ledger).ifPresent(figures -> verified.put(ledger, figures));
        }
    }

    /** From the city's own figures; now and then with engines made anew, so that these are computed again as well. */
    private static CityResult anew(WorkspaceState state, CityResult figures, boolean engines) {
        return (engines ? renewed(state, figures.ledger()) : figures.ledger()).evaluate(state.scenario());
    }

    /** On foot the joins of homes, the doors of facilities and all tables are made anew as well. */
    private static CityLedger renewed(WorkspaceState state, CityLedger ledger) {
        return ledger.ledger() == Ledger.WALK
                ? CityLedger.walk(
                        state.ledger(),
                        state.findNetwork().orElseThrow(),
                        CancellationToken.none(),
                        ProgressListener.SILENT)
                : ledger.renewed();
    }

    private void requireSame(EditLine line, WorkspaceState state, boolean all) {
        for (Ledger ledger : Ledger.values()) {
            state.findFigures(ledger).ifPresent(figures -> requireSame(line, state, ledger, figures, all));
        }
        remember(state);
    }

    private void requireSame(EditLine line, WorkspaceState state, Ledger ledger, CityResult figures, boolean all) {
        CityResult anew = anew(state, figures, all);
        Optional<FigureComparison.Difference> difference = all
                ? comparison.findDifference(figures, anew)
                : comparison.findDifference(figures, verified.getOrDefault(ledger, anew), anew);
        if (difference.isPresent()) {
            FigureComparison.Difference where = difference.get();
            throw new CommandFailure(
                    ExitCode.VERIFICATION_FAILED,
                    "cli.replay.DIFFERENCE",
                    Map.of(
                            "number", Integer.toString(line.number()),
                            "what", (ledger == Ledger.WALK ? "walk." : "") + where.what(),
                            "found", String.format(Locale.ROOT, "%.12f", where.found()),
                            "expected", String.format(Locale.ROOT, "%.12f", where.expected())));
        }
    }
}
