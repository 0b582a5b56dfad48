package org.quandian.dataset.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Things at spots, found by distance. A grid of squares; what is added first is found first, so that chance has no part in it.
 *
 * @param <T> the things
 */
final class Nearby<T> {
    private final double square;
    private final Map<Long, List<Entry<T>>> squares = new HashMap<>();

    /**
     * An empty index.
     *
     * @param square length of a side of a square, metres; about the distance that will be asked for
     */
    Nearby(double square) {
        this.square = square;
    }

    void add(Spot spot, T thing) {
        squares.computeIfAbsent(key(index(spot.x()), index(spot.y())), ignored -> new ArrayList<>())
                .add(new Entry<>(spot, thing));
    }

    private long index(double value) {
        return (long) Math.floor(value / square);
    }

    private static long key(long column, long row) {
        return column * 1_000_003L + row;
    }

    /** Everything within the distance. */
    List<Entry<T>> within(Spot spot, double metres) {
        List<Entry<T>> found = new ArrayList<>();
        for (long column = index(spot.x() - metres); column <= index(spot.x() + metres); column++) {
            for (long row = index(spot.y() - metres); row <= index(spot.y() + metres); row++) {
                for (Entry<T> entry : squares.getOrDefault(key(column, row), List.of())) {
                    if (entry.spot().distance(spot) <= metres) {
                        found.add(entry);
                    }
                }
            }
        }
        return found;
    }

    boolean any(Spot spot, double metres, Predicate<Entry<T>> wanted) {
        return within(spot, metres).stream().anyMatch(wanted);
    }

    /**
     * One thing at its spot.
     *
     * @param <T> the thing
     */
    record Entry<T>(Spot spot, T thing) {}
}
