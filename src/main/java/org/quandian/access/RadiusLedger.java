package org.quandian.access;

import org.quandian.planning.Baseline;
import org.quandian.planning.Regime;
import org.quandian.planning.Scenario;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;

/** Computes park service-radius figures for scenarios on one baseline under one regime. Prepared once, then asked often. */
public interface RadiusLedger {
    /**
     * Prepares indices and the baseline's own figures: a second or so for a large city, so never on the window's thread.
     *
     * @throws IllegalArgumentException if the regime has no rule for parks
     */
    static RadiusLedger prepare(Baseline baseline, Regime regime, CancellationToken token, ProgressListener progress) {
        return RadiusEngine.prepare(baseline, regime, token, progress);
    }

    /** The figures of the city as it stands. */
    RadiusResult baseline();

    /**
     * Everything anew, unit by unit, on all processors (the common pool of the JDK).
     *
     * @throws java.util.concurrent.CancellationException if the token asks for it
     */
    RadiusResult evaluate(Scenario scenario, CancellationToken token);

    /**
     * Only what differs between the scenario of {@code previous} and {@code next}, on the caller's thread; equal to {@link
     * #evaluate} to the last bit. Fast enough to be asked for every frame of a drag. A result of another ledger is no starting
     * point: then everything is evaluated.
     *
     * @throws java.util.concurrent.CancellationException if the token asks for it
     */
    RadiusResult update(RadiusResult previous, Scenario next, CancellationToken token);
}
