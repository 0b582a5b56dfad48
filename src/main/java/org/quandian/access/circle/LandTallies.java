package org.quandian.access.circle;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.quandian.access.service.LandPieces;
import org.quandian.planning.PeopleGroup;
import org.quandian.task.CancellationToken;

/**
 * Counts residents of parcels without dwellings by the land that services reach: chunk by chunk, with the share of each piece that
 * all of them reach at once. Immutable; two tables share the chunks in which they do not differ.
 */
final class LandTallies {
    private final CircleGround ground;
    private final Chunk[] chunks;

    private LandTallies(CircleGround ground, Chunk[] chunks) {
        this.ground = ground;
        this.chunks = chunks;
    }

    /** What is counted of the pieces of a chunk. */
    private static final class Chunk {
        private final Tally tally;
        /** Share that all services reach at once, by piece; 0 for pieces of parcels with dwellings. */
        private final double[] complete;

        Chunk(Tally tally, double[] complete) {
            this.tally = tally;
            this.complete = complete;
        }
    }

    private static Chunk none(CircleItems items) {
        return new Chunk(new Tally(items.size()), new double[0]);
    }

    static LandTallies of(CircleGround ground, CircleItems items, CancellationToken token) {
        Chunk[] chunks = new Chunk[ground.ground().pieces().chunkCount()];
        Arrays.fill(chunks, none(items));
        IntStream.of(ground.openChunks()).parallel().forEach(chunk -> {
            token.throwIfCancelled();
            chunks[chunk] = chunk(ground, items, chunk);
        });
        return new LandTallies(ground, chunks);
    }

    /** Counts again where a changed service reaches another share or, of a piece in part, perhaps another part. */
    LandTallies update(CircleItems before, CircleItems next, int[] changed, CancellationToken token) {
        Chunk[] copy = chunks.clone();
        boolean any = false;
        for (int chunk : ground.openChunks()) {
            if (differs(before, next, changed, chunk)) {
                token.throwIfCancelled();
                copy[chunk] = chunk(ground, next, chunk);
                any = true;
            }
        }
        return any ? new LandTallies(ground, copy) : this;
    }

    private boolean differs(CircleItems before, CircleItems next, int[] changed, int chunk) {
        LandPieces pieces = ground.ground().pieces();
        for (int item : changed) {
            if (before.service(item).isWhole(chunk) && next.service(item).isWhole(chunk)) {
                continue;
            }
            for (int piece = pieces.start(chunk); piece < pieces.end(chunk); piece++) {
                if (ground.isOpen(piece) && differs(before, next, item, piece)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Equal shares may be shares of different parts: then the reaches decide. */
    private boolean differs(CircleItems before, CircleItems next, int item, int piece) {
        double old = before.service(item).share(piece);
        double now = next.service(item).share(piece);
        if (old != now || now == 0 || now == 1) {
            return old != now;
        }
        return !Arrays.equals(
                before.service(item).reachesAround(ground.ground().pieces().shape(piece)),
                next.service(item).reachesAround(ground.ground().pieces().shape(piece)));
    }

    private static Chunk chunk(CircleGround ground, CircleItems items, int chunk) {
        LandPieces pieces = ground.ground().pieces();
        Tally tally = new Tally(items.size());
        double[] complete = new double[pieces.end(chunk) - pieces.start(chunk)];
        JointShare joint = new JointShare(items);
        double[] shares = new double[items.size()];
        for (int i = 0; i < complete.length; i++) {
            int piece = pieces.start(chunk) + i;
            if (ground.isOpen(piece)) {
                Arrays.setAll(shares, item -> items.service(item).share(piece));
                complete[i] = joint.of(pieces.shape(piece), shares);
                add(items, shares, complete[i], ground.ground().people(PeopleGroup.RESIDENTS, piece), tally);
            }
        }
        return new Chunk(tally, complete);
    }

    /** Residents of a piece fall into the class of its mean score. */
    static void add(CircleItems items, double[] shares, double complete, double people, Tally tally) {
        if (people <= 0) {
            return;
        }
        double reached = 0;
        double weight = 0;
        for (int item = 0; item < shares.length; item++) {
            reached += shares[item];
            weight += shares[item] * items.weight(item);
            tally.addLacking(item, people * (1 - shares[item]));
        }
        tally.add(people, complete, reached, weight, items.score(reached));
    }

    Tally of(int chunk) {
        return chunks[chunk].tally;
    }

    /** Share of a piece that all services reach at once; 0 where its parcel has dwellings. */
    double complete(int piece) {
        if (!ground.isOpen(piece)) {
            return 0;
        }
        int chunk = ground.ground().pieces().chunkOf(piece);
        return chunks[chunk].complete[piece - ground.ground().pieces().start(chunk)];
    }
}
