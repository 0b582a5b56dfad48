package org.quandian.access.service;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.shape.fractal.HilbertCode;

/**
 * Puts things in an order in which a chunk of consecutive ones lies in one district and one community and close together: figures are
 * then added chunk by chunk in one fixed order, a change means few chunks to add up again, and one look at the bounds of a chunk often
 * decides all of it. Immutable; any thread.
 */
final class ChunkOrder {
    /** Fineness of the curve that keeps neighbours together: 2^12 steps across the city. */
    private static final int CURVE_LEVEL = 12;

    /** Index of the thing at each place. */
    final int[] order;
    /** First place of each chunk, and one past the last of all. */
    final int[] starts;

    final int[] district;
    final int[] community;

    private ChunkOrder(int[] order, int[] starts, int[] district, int[] community) {
        this.order = order;
        this.starts = starts;
        this.district = district;
        this.community = community;
    }

    /** An order of things by their zones and places. */
    static ChunkOrder of(int[] district, int[] community, double[] x, double[] y, int chunkSize) {
        long[] zones = new long[x.length];
        Arrays.setAll(zones, i -> (district[i] + 1L) << 32 | (community[i] + 1L));
        long[] ranks = LongStream.of(zones).sorted().distinct().toArray();
        int[] next = new int[ranks.length + 1];
        int[] rankOf = new int[x.length];
        for (int i = 0; i < x.length; i++) {
            rankOf[i] = Arrays.binarySearch(ranks, zones[i]);
            next[rankOf[i] + 1]++;
        }
        Arrays.parallelPrefix(next, Integer::sum);
        int[] begin = next.clone();
        long[] keys = new long[x.length];
        Envelope extent = extent(x, y);
        for (int i = 0; i < x.length; i++) {
            keys[next[rankOf[i]]++] = (long) code(extent, x[i], y[i]) << 32 | i;
        }
        IntStream.range(0, ranks.length).parallel().forEach(rank -> Arrays.sort(keys, begin[rank], begin[rank + 1]));
        int[] order = LongStream.of(keys).mapToInt(key -> (int) key).toArray();
        int[] starts = starts(begin, ranks.length, chunkSize);
        int chunks = starts.length - 1;
        int[] districts = IntStream.range(0, chunks)
                .map(chunk -> district[order[starts[chunk]]])
                .toArray();
        int[] communities = IntStream.range(0, chunks)
                .map(chunk -> community[order[starts[chunk]]])
                .toArray();
        return new ChunkOrder(order, starts, districts, communities);
    }

    private static int[] starts(int[] begin, int zones, int chunkSize) {
        IntStream.Builder starts = IntStream.builder();
        for (int zone = 0; zone < zones; zone++) {
            for (int start = begin[zone]; start < begin[zone + 1]; start += chunkSize) {
                starts.add(start);
            }
        }
        return starts.add(begin[zones]).build().toArray();
    }

    private static Envelope extent(double[] x, double[] y) {
        Envelope extent = new Envelope();
        for (int i = 0; i < x.length; i++) {
            extent.expandToInclude(x[i], y[i]);
        }
        return extent;
    }

    private static int code(Envelope extent, double x, double y) {
        double size = Math.max(1, Math.max(extent.getWidth(), extent.getHeight()));
        double steps = (1 << CURVE_LEVEL) - 1;
        return HilbertCode.encode(CURVE_LEVEL, (int) ((x - extent.getMinX()) / size * steps), (int)
                ((y - extent.getMinY()) / size * steps));
    }
}
