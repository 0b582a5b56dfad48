package org.quandian.app;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.quandian.task.TaskRunner;

/**
 * The program's threads besides FX: {@code analysis}, {@code background} (what an edit under the hand must not wait
 * for: gaps, details, rankings), {@code making} (the walking network, seconds for a large city) and {@code render} are daemons whose work nobody misses when the window is gone;
 * {@code io} is one thread, so that files and the database see one thing at a time, and not a daemon, so that what was begun is
 * finished.
 */
final class ProgramThreads implements AutoCloseable {
    private static final long LAST_WRITES_SECONDS = 30;

    private final ExecutorService analysis = single("analysis", true);
    private final ExecutorService background = single("background", true);
    private final ExecutorService making = single("making", true);
    private final ExecutorService render = single("render", true);
    private final ExecutorService io = single("io", false);

    TaskRunner analysis() {
        return TaskRunner.on(analysis);
    }

    TaskRunner background() {
        return TaskRunner.on(background);
    }

    TaskRunner making() {
        return TaskRunner.on(making);
    }

    TaskRunner render() {
        return TaskRunner.on(render);
    }

    TaskRunner io() {
        return TaskRunner.on(io);
    }

    /** Stops what may be stopped and waits for what is being written. */
    @Override
    public void close() {
        analysis.shutdownNow();
        background.shutdownNow();
        making.shutdownNow();
        render.shutdownNow();
        io.shutdown();
        try {
            var unused = io.awaitTermination(LAST_WRITES_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }

    private static ExecutorService single(String name, boolean daemon) {
        return Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, "quandian-" + name);
            thread.setDaemon(daemon);
            return thread;
        });
    }
}
