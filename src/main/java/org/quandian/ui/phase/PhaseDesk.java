package org.quandian.ui.phase;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.quandian.planning.Scenario;
import org.quandian.task.CancellationToken;
import org.quandian.task.LatestOnly;
import org.quandian.task.TaskRunner;
import org.quandian.ui.dialog.FailureSentence;

/**
 * Asks for what the page shows and drops what comes late: of answers to several questions only that to the newest is shown; while a bar is
 * dragged, only the newest position is computed. FX thread; the work is done on the runner's.
 */
final class PhaseDesk {
    private final Consumer<PhaseAnswer> onAnswer;
    private final Consumer<Map<String, Double>> onEffects;
    private final Consumer<Throwable> failed;
    private final LatestOnly<PhaseAnswer> answers;
    private final LatestOnly<PhaseAnswer> assumptions;
    private final LatestOnly<Map<String, Double>> effects;
    private CancellationToken token = new CancellationToken();
    private @Nullable PhaseAnswer answer;
    private Optional<Scenario> assumed = Optional.empty();
    private boolean retired;

    PhaseDesk(
            TaskRunner background,
            Executor fx,
            Consumer<PhaseAnswer> onAnswer,
            Consumer<Map<String, Double>> onEffects,
            Consumer<Throwable> failed) {
        this.onAnswer = onAnswer;
        this.onEffects = onEffects;
        this.failed = failed;
        this.answers = new LatestOnly<>(background, fx);
        this.assumptions = new LatestOnly<>(background, fx);
        this.effects = new LatestOnly<>(background, fx);
    }

    /** Asks something else; what was asked before is given up. */
    void ask(PhaseQuestion question) {
        token.cancel();
        CancellationToken own = new CancellationToken();
        token = own;
        assumed = Optional.empty();
        answers.request(
                () -> PhaseAnswer.of(question, own),
                known -> {
                    if (isWanted(own)) {
                        answer = known;
                        onAnswer.accept(known);
                        effectsOf(known, own);
                    }
                },
                failure -> report(failure, own));
    }

    private void effectsOf(PhaseAnswer known, CancellationToken own) {
        effects.request(
                () -> PhaseEffects.of(known, own),
                found -> {
                    if (isWanted(own)) {
                        onEffects.accept(found);
                    }
                },
                failure -> report(failure, own));
    }

    /** Shows what a plan would lead to that is only thought of; empty for the plan as it is. */
    void assume(Optional<Scenario> scenario) {
        PhaseAnswer known = answer;
        if (known == null || scenario.equals(assumed)) {
            return;
        }
        assumed = scenario;
        if (scenario.isEmpty()) {
            assumptions.forgetWaiting();
            onAnswer.accept(known);
            return;
        }
        CancellationToken own = token;
        assumptions.request(
                () -> known.assuming(scenario.get(), own),
                shown -> {
                    if (isWanted(own) && assumed.equals(scenario)) {
                        onAnswer.accept(shown);
                    }
                },
                failure -> report(failure, own));
    }

    /** The plan that is only thought of, if there is one. */
    Optional<Scenario> assumed() {
        return assumed;
    }

    /** Nobody listens any more. */
    void retire() {
        retired = true;
        token.cancel();
    }

    private boolean isWanted(CancellationToken own) {
        return !retired && !own.isCancelled();
    }

    private void report(Throwable failure, CancellationToken own) {
        if (isWanted(own) && !(FailureSentence.unwrapped(failure) instanceof CancellationException)) {
            failed.accept(failure);
        }
    }
}
