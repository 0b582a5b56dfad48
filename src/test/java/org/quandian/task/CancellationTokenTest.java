package org.quandian.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Tokens stay cancelled; runners hand failures on as they are. */
class CancellationTokenTest {
    @Test
    void aNewTokenLetsWorkGoOn() {
        assertThatCode(() -> new CancellationToken().throwIfCancelled()).doesNotThrowAnyException();
    }

    @Test
    void aCancelledTokenStopsWork() {
        CancellationToken token = new CancellationToken();
        token.cancel();

        assertThat(token.isCancelled()).isTrue();
        assertThatThrownBy(token::throwIfCancelled).isInstanceOf(CancellationException.class);
    }

    @Test
    void aRunnerHandsOnTheFailureItself() {
        IllegalStateException failure = new IllegalStateException("x");

        CompletableFuture<Object> future = TaskRunner.sameThread().submit(() -> {
            throw failure;
        });

        assertThat(future.handle((result, thrown) -> thrown).join()).isSameAs(failure);
    }
}
