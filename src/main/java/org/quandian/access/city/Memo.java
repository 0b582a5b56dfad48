package org.quandian.access.city;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value computed when it is first asked for, and once only: whoever comes meanwhile waits. A computation that fails leaves nothing
 * behind and is tried again.
 */
final class Memo<T> {
    /** Forgotten once it has run: it may hold on to figures of long ago. */
    private @Nullable Supplier<T> computation;

    private volatile @Nullable T value;

    Memo(Supplier<T> computation) {
        this.computation = computation;
    }

    /** A value that is known from the start. */
    static <T> Memo<T> known(T value) {
        Memo<T> memo = new Memo<>(() -> value);
        memo.value = value;
        return memo;
    }

    /** The value. */
    T get() {
        T known = value;
        if (known == null) {
            synchronized (this) {
                known = value;
                if (known == null) {
                    known = Objects.requireNonNull(computation).get();
                    value = known;
                    computation = null;
                }
            }
        }
        return known;
    }

    /** Whether it has been computed. */
    boolean isKnown() {
        return value != null;
    }
}
