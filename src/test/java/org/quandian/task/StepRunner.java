package org.quandian.task;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;

/** An executor that runs nothing until told to: tests decide what happens between two steps. One thread. */
public final class StepRunner implements Executor {
    private final Deque<Runnable> waiting = new ArrayDeque<>();

    @Override
    public void execute(Runnable work) {
        waiting.add(work);
    }

    /** This as a runner. */
    public TaskRunner runner() {
        return TaskRunner.on(this);
    }

    /** How many pieces wait. */
    public int waiting() {
        return waiting.size();
    }

    /** Runs the oldest piece; there must be one. */
    public void step() {
        waiting.remove().run();
    }

    /** Runs until nothing waits, what arrives meanwhile included. */
    public void runAll() {
        while (!waiting.isEmpty()) {
            step();
        }
    }
}
