package org.quandian.access.circle;

import java.util.stream.IntStream;
import org.quandian.task.CancellationToken;

/** Counts residents at their dwellings, chunk by chunk. Immutable; two tables share the chunks in which they do not differ. */
final class HomeTallies {
    private final CircleGround ground;
    private final Tally[] tallies;

    private HomeTallies(CircleGround ground, Tally[] tallies) {
        this.ground = ground;
        this.tallies = tallies;
    }

    static HomeTallies of(CircleGround ground, CircleItems items, CancellationToken token) {
        Tally[] tallies = IntStream.range(0, ground.ground().homes().chunkCount())
                .parallel()
                .mapToObj(chunk -> {
                    token.throwIfCancelled();
                    return tally(ground, items, chunk);
                })
                .toArray(Tally[]::new);
        return new HomeTallies(ground, tallies);
    }

    /** Counts again where a bit of some changed service differs. */
    HomeTallies update(CircleItems before, CircleItems next, int[] changed, CancellationToken token) {
        Tally[] copy = tallies.clone();
        boolean any = false;
        for (int chunk = 0; chunk < copy.length; chunk++) {
            if (differs(before, next, changed, chunk)) {
                token.throwIfCancelled();
                copy[chunk] = tally(ground, next, chunk);
                any = true;
            }
        }
        return any ? new HomeTallies(ground, copy) : this;
    }

    private static boolean differs(CircleItems before, CircleItems next, int[] changed, int chunk) {
        for (int item : changed) {
            if (before.service(item).servedWord(chunk) != next.service(item).servedWord(chunk)) {
                return true;
            }
        }
        return false;
    }

    private static Tally tally(CircleGround ground, CircleItems items, int chunk) {
        Tally tally = new Tally(items.size());
        long[] words = new long[items.size()];
        for (int item = 0; item < words.length; item++) {
            words[item] = items.service(item).servedWord(chunk);
        }
        double[] residents = ground.residents(chunk);
        for (int bit = 0; bit < residents.length; bit++) {
            if (residents[bit] > 0) {
                add(items, words, bit, residents[bit], tally);
            }
        }
        return tally;
    }

    static void add(CircleItems items, long[] words, int bit, double people, Tally tally) {
        int reached = 0;
        double weight = 0;
        for (int item = 0; item < words.length; item++) {
            if ((words[item] >>> bit & 1) == 1) {
                reached++;
                weight += items.weight(item);
            } else {
                tally.addLacking(item, people);
            }
        }
        boolean complete = words.length > 0 && reached == words.length;
        tally.add(people, complete ? 1 : 0, reached, weight, items.score(reached));
    }

    Tally of(int chunk) {
        return tallies[chunk];
    }
}
