package org.quandian.access.balance;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.quandian.planning.ZoneLevel;
import org.quandian.task.Memo;

/** One value for each level of zones, worked out when it is first asked for and kept. Any thread. */
final class PerLevel<T> {
    private final Map<ZoneLevel, Memo<T>> values = new EnumMap<>(ZoneLevel.class);

    PerLevel(Function<ZoneLevel, T> work) {
        for (ZoneLevel level : ZoneLevel.values()) {
            values.put(level, new Memo<>(() -> work.apply(level)));
        }
    }

    T at(ZoneLevel level) {
        Memo<T> value = values.get(level);
        if (value == null) {
            throw new IllegalArgumentException("no level " + level);
        }
        return value.get();
    }
}
