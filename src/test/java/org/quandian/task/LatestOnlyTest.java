package org.quandian.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** Only the newest of the requests made meanwhile is remembered. */
class LatestOnlyTest {
    private final StepRunner worker = new StepRunner();
    private final List<String> begun = new ArrayList<>();
    private final List<String> delivered = new ArrayList<>();
    private final LatestOnly<String> latest = new LatestOnly<>(worker.runner(), Runnable::run);

    @Test
    void aSingleRequestIsDelivered() {
        request("a");
        worker.runAll();

        assertThat(delivered).containsExactly("a");
    }

    @Test
    void ofTheRequestsMadeMeanwhileOnlyTheLastIsRun() {
        request("a");
        request("b");
        request("c");
        worker.runAll();

        assertThat(begun).containsExactly("a", "c");
        assertThat(delivered).containsExactly("a", "c");
    }

    @Test
    void neverTwoAtATime() {
        request("a");
        request("b");

        assertThat(worker.waiting()).isEqualTo(1);
    }

    @Test
    void aForgottenRequestIsNotRun() {
        request("a");
        request("b");
        latest.forgetWaiting();
        worker.runAll();

        assertThat(begun).containsExactly("a");
    }

    @Test
    void aFailureIsDeliveredAndTheNextRuns() {
        latest.request(
                () -> {
                    throw new IllegalStateException("broken");
                },
                delivered::add,
                failure -> delivered.add(String.valueOf(failure.getMessage())));
        request("b");
        worker.runAll();

        assertThat(delivered).containsExactly("broken", "b");
    }

    @Test
    void aRequestMadeOnDeliveryIsRun() {
        latest.request(work("a"), result -> request("after " + result), failure -> delivered.add("failed"));
        worker.runAll();

        assertThat(delivered).containsExactly("after a");
    }

    private void request(String name) {
        latest.request(work(name), delivered::add, failure -> delivered.add("failed"));
    }

    private Callable<String> work(String name) {
        return () -> {
            begun.add(name);
            return name;
        };
    }
}
