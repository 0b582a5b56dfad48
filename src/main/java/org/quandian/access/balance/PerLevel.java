package org.quandian.access.balance;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.quandian.planning.ZoneLevel;

/** One value for each level of zones, worked out when it is first asked for and kept. Any thread. */
final class PerLevel<T> {
    private final Map<ZoneLevel, Remembered<T>> values = new EnumMap<>(ZoneLevel.class);

    PerLevel(Function<ZoneLevel, T> work) {
        for (ZoneLevel level : ZoneLevel.values()) {
            values.put(level, new Remembered<>(() -> work.apply(level)));
        }
    }

    T at(ZoneLevel level) {
        Remembered<T> value = values.get(level);
        if (value == null) {
            throw new IllegalArgumentException("no level " + level);
        }
        return value.get();
    }
}
