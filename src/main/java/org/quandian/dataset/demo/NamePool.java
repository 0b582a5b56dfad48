package org.quandian.dataset.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Names without repetition: stems in an order of chance, then the same stems with a syllable more. Not for several threads.
 */
final class NamePool {
    private static final List<String> SYLLABLES =
            List.of("", "东", "西", "南", "北", "新", "中", "上", "下", "大", "小", "前", "后", "一", "二", "三", "四", "五");
    private final List<String> stems;
    private final String suffix;
    private final Map<String, Integer> used = new HashMap<>();
    private int next;

    NamePool(List<String> stems, String suffix, Dice dice) {
        this.stems = new ArrayList<>(stems);
        this.suffix = suffix;
        dice.shuffle(this.stems);
    }

    /** A name nobody had yet. */
    String next() {
        String stem = stems.get(next % stems.size());
        int round = next / stems.size();
        next++;
        return stem + ordinal(round) + suffix;
    }

    /** The given stem, made unique by a syllable if it was used before. */
    String unique(String stem) {
        int times = used.merge(stem, 1, Integer::sum) - 1;
        return stem + ordinal(times) + suffix;
    }

    private static String ordinal(int round) {
        return round < SYLLABLES.size() ? SYLLABLES.get(round) : Integer.toString(round);
    }
}
