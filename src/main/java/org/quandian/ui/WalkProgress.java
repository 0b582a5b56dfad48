package org.quandian.ui;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import org.quandian.task.ProgressListener;

/**
 * How much of the walking network is made. Hears it on the thread that works, tells it on the FX thread, once for each part in a hundred.
 */
final class WalkProgress implements ProgressListener {
    private final Executor fx;
    private final Runnable onChange;
    private final AtomicInteger percent = new AtomicInteger();

    WalkProgress(Executor fx, Runnable onChange) {
        this.fx = fx;
        this.onChange = onChange;
    }

    @Override
    public void report(String step, double done) {
        int now = (int) Math.floor(100 * Math.min(Math.max(done, 0), 1));
        if (percent.getAndSet(now) != now) {
            fx.execute(onChange);
        }
    }

    /** The share that is made, 0 to 1. Any thread. */
    double share() {
        return percent.get() / 100.0;
    }
}
