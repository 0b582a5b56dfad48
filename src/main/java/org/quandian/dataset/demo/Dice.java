package org.quandian.dataset.demo;

import java.util.List;
import java.util.SplittableRandom;

/**
 * The chances of one matter in one place. Every matter has dice of its own, thrown from the seed and the place, so that a change
 * in one part of the city leaves the others as they were. Not for several threads.
 */
final class Dice {
    private final SplittableRandom random;

    private Dice(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /**
     * Dice for a matter.
     *
     * @param seed of the city
     * @param matter a word that names it
     * @param place numbers that name the place, if any
     */
    static Dice of(long seed, String matter, long... place) {
        long mixed = seed * 0x9E3779B97F4A7C15L;
        for (int i = 0; i < matter.length(); i++) {
            mixed = mix(mixed + matter.charAt(i));
        }
        for (long part : place) {
            mixed = mix(mixed + part);
        }
        return new Dice(mixed);
    }

    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }

    /** From 0 (inclusive) to 1 (exclusive). */
    double share() {
        return random.nextDouble();
    }

    double between(double low, double high) {
        return low + (high - low) * random.nextDouble();
    }

    /** From low to high, both inclusive. */
    int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    <T> T pick(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Mostly near 0, at most 1 away from it. */
    double bell() {
        return (random.nextDouble() + random.nextDouble() + random.nextDouble()) / 1.5 - 1;
    }

    /** Rounds up or down by chance, so that the mean is kept. */
    int roundByChance(double value) {
        int floor = (int) Math.floor(value);
        return chance(value - floor) ? floor + 1 : floor;
    }

    /** Puts the list into an order of chance. */
    <T> void shuffle(List<T> list) {
        for (int i = list.size() - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            T kept = list.get(i);
            list.set(i, list.get(other));
            list.set(other, kept);
        }
    }
}
