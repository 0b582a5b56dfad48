package org.quandian.access;

import java.util.Optional;
import org.quandian.task.CancellationToken;

/**
 * Computes one indicator for scenarios on one baseline under one rule book. Prepared once, then asked often; immutable; any thread.
 */
public interface IndicatorEngine {
    /** The indicator it computes. */
    String indicatorId();

    /** The figures of the city as it stands, where the engine has them from its preparation. */
    default Optional<IndicatorResult> findBaseline() {
        return Optional.empty();
    }

    /**
     * The figures of a scenario in one step, whatever was computed before; the engine's preparation is what is taken as given.
     *
     * @throws java.util.concurrent.CancellationException if the token asks for it
     */
    IndicatorResult evaluate(ScenarioFigures scenario, CancellationToken token);

    /**
     * Only what differs from {@code previous}, on the caller's thread; equal to {@link #evaluate} to the last bit, details included.
     * Where nothing differs it may give back {@code previous} itself. A result of another engine is no starting point: then
     * everything is evaluated.
     *
     * @throws java.util.concurrent.CancellationException if the token asks for it
     */
    IndicatorResult update(IndicatorResult previous, ScenarioFigures next, CancellationToken token);
}
