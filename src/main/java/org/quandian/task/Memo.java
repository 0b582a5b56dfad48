package org.quandian.task;

import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value computed when it is first asked for, and once only: whoever comes meanwhile waits. A computation that fails leaves nothing
 * behind and is tried again.
 */
public final class Memo<T> implements Supplier<T> {
    /** Forgotten once it has run: it may hold on to figures of long ago. */
    private @Nullable Supplier<T> computation;

    private volatile @Nullable T value;

    /** Nothing is computed yet. */
    public Memo(Supplier<T> computation) {
        this.computation = computation;
    }

    /** A value that is known from the start. */
    public static <T> Memo<T> known(T value) {
        Memo<T> memo = new Memo<>(() -> value);
        memo.value = value;
        return memo;
    }

    /** The value. */
    @Override
    public T get() {
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
    public boolean isKnown() {
        return value != null;
    }
}
