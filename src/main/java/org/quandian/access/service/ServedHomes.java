package org.quandian.access.service;

import java.util.Arrays;

/** Which dwellings are served, a word of bits for each chunk, and how many people live in them. Immutable. */
final class ServedHomes {
    private final HomeChunks homes;
    private final long[] words;
    /** Group, then chunk. */
    private final double[][] served;

    private ServedHomes(HomeChunks homes, long[] words, double[][] served) {
        this.homes = homes;
        this.words = words;
        this.served = served;
    }

    static ServedHomes of(HomeChunks homes, long[] words, int groups) {
        ServedHomes table = new ServedHomes(homes, words, new double[groups][words.length]);
        for (int chunk = 0; chunk < words.length; chunk++) {
            table.addUp(chunk);
        }
        return table;
    }

    /** The same with other words; only chunks whose word differs are added up again. */
    ServedHomes withWords(long[] next) {
        if (Arrays.equals(words, next)) {
            return this;
        }
        double[][] sums = new double[served.length][];
        Arrays.setAll(sums, group -> served[group].clone());
        ServedHomes table = new ServedHomes(homes, next, sums);
        for (int chunk = 0; chunk < next.length; chunk++) {
            if (next[chunk] != words[chunk]) {
                table.addUp(chunk);
            }
        }
        return table;
    }

    long word(int chunk) {
        return words[chunk];
    }

    long[] copyOfWords() {
        return words.clone();
    }

    /** People served by chunk; not to be written to. */
    double[] served(int group) {
        return served[group];
    }

    private void addUp(int chunk) {
        for (int group = 0; group < served.length; group++) {
            served[group][chunk] = words[chunk] == homes.all(chunk)
                    ? homes.totals(group)[chunk]
                    : homes.people(group, chunk, words[chunk]);
        }
    }
}
