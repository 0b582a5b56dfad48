package org.quandian.access.service;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.quandian.access.people.Dwellings;
import org.quandian.geometry.Reach;
import org.quandian.task.CancellationToken;

/**
 * Served dwellings of one service: a dwelling is served if its point is no farther than the radius from a source, or inside it. What the
 * city's own sources serve stays served whatever a plan brings. Immutable; any thread.
 */
final class HomeEngine {
    private static final Reach[] NOTHING = {};

    private final HomeChunks homes;
    private final ServedHomes baseline;

    HomeEngine(HomeChunks homes, SourceSet sources, int groups, CancellationToken token) {
        this.homes = homes;
        long[] words = IntStream.range(0, homes.chunkCount())
                .parallel()
                .mapToLong(chunk -> {
                    token.throwIfCancelled();
                    return baselineWord(chunk, sources);
                })
                .toArray();
        this.baseline = ServedHomes.of(homes, words, groups);
    }

    ServedHomes baseline() {
        return baseline;
    }

    private long baselineWord(int chunk, SourceSet sources) {
        Reach[] around = sources.around(homes.bounds().of(chunk), NOTHING);
        for (Reach reach : around) {
            if (homes.bounds().areHeldBy(reach, chunk)) {
                return homes.all(chunk);
            }
        }
        return held(chunk, homes.all(chunk), Arrays.asList(around));
    }

    /** The bits of those of the asked dwellings that at least one reach holds. */
    private long held(int chunk, long asked, List<Reach> reaches) {
        long held = 0;
        for (Reach reach : reaches) {
            if (homes.bounds().meet(chunk, reach)) {
                for (long left = asked & ~held; left != 0; left &= left - 1) {
                    int bit = Long.numberOfTrailingZeros(left);
                    if (reach.holds(homes.x(chunk, bit), homes.y(chunk, bit))) {
                        held |= 1L << bit;
                    }
                }
            }
        }
        return held;
    }

    /** Those served under a plan, from the city as it stands. */
    ServedHomes evaluate(Reach[] planned, CancellationToken token) {
        if (planned.length == 0) {
            return baseline;
        }
        List<Reach> reaches = Arrays.asList(planned);
        long[] words = baseline.copyOfWords();
        for (int chunk = 0; chunk < words.length; chunk++) {
            words[chunk] |= held(chunk, homes.all(chunk) & ~words[chunk], reaches);
        }
        token.throwIfCancelled();
        return baseline.withWords(words);
    }

    /** Those served after reaches came or went; see {@link LandEngine#update}. */
    ServedHomes update(
            ServedHomes before, Reach[] planned, List<Reach> differences, BitSet recomputed, BitSet changed) {
        List<Reach> reaches = Arrays.asList(planned);
        long[] words = before.copyOfWords();
        for (int chunk = 0; chunk < words.length; chunk++) {
            long affected = held(chunk, homes.all(chunk) & ~baseline.word(chunk), differences);
            if (affected != 0) {
                words[chunk] = (before.word(chunk) & ~affected) | held(chunk, affected, reaches);
                addUnits(chunk, affected, recomputed);
                addUnits(chunk, words[chunk] ^ before.word(chunk), changed);
            }
        }
        return before.withWords(words);
    }

    /** Adds the units with a dwelling that only one of the two serves. */
    void addDifferences(ServedHomes one, ServedHomes other, BitSet units) {
        for (int chunk = 0; chunk < homes.chunkCount(); chunk++) {
            addUnits(chunk, one.word(chunk) ^ other.word(chunk), units);
        }
    }

    private void addUnits(int chunk, long bits, BitSet units) {
        for (long left = bits; left != 0; left &= left - 1) {
            int unit = homes.unit(chunk, Long.numberOfTrailingZeros(left));
            if (unit != Dwellings.NO_UNIT) {
                units.set(unit);
            }
        }
    }
}
