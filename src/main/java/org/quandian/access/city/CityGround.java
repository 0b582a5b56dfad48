package org.quandian.access.city;

import org.quandian.planning.Baseline;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;

/** What all indicators of a city share, whatever the rules. Immutable; any thread. */
public final class CityGround {
    private final Baseline baseline;
    private final ProgressListener progress;

    private CityGround(Baseline baseline, ProgressListener progress) {
        this.baseline = baseline;
        this.progress = progress;
    }

    static CityGround prepare(Baseline baseline, CancellationToken token, ProgressListener progress) {
        token.throwIfCancelled();
        return new CityGround(baseline, progress);
    }

    Baseline baseline() {
        return baseline;
    }

    ProgressListener progress() {
        return progress;
    }
}
