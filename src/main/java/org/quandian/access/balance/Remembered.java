package org.quandian.access.balance;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value that costs time: worked out by the first who asks, by one thread, and kept. Any thread. */
final class Remembered<T> implements Supplier<T> {
    private @Nullable Supplier<T> work;
    private @Nullable T value;

    Remembered(Supplier<T> work) {
        this.work = work;
    }

    @Override
    public synchronized T get() {
        T known = value;
        if (known == null) {
            if (work == null) {
                throw new IllegalStateException("asked for while it is being worked out");
            }
            known = work.get();
            value = known;
            work = null;
        }
        return known;
    }
}
