package org.quandian.access;

import org.quandian.planning.Baseline;
import org.quandian.planning.Regime;
import org.quandian.planning.Scenario;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;

/** Computes park service-radius figures for scenarios on one baseline under one regime. Prepared once, then asked often. */
public interface RadiusLedger {
    /**
     * Prepares indices and the baseline's own figures.
     *
     * @throws IllegalArgumentException if the regime has no rule for parks
     */
    @SuppressWarnings("DoNotCallSuggester")
    static RadiusLedger prepare(Baseline baseline, Regime regime, CancellationToken token, ProgressListener progress) {
        throw new UnsupportedOperationException("comes with the engine");
    }

    /** The figures of the city as it stands. */
    RadiusResult baseline();

    /** Everything anew, unit by unit. */
    RadiusResult evaluate(Scenario scenario, CancellationToken token);

    /** Only what differs between the scenario of {@code previous} and {@code next}; equal to {@link #evaluate}. */
    RadiusResult update(RadiusResult previous, Scenario next, CancellationToken token);
}
