package org.quandian.access.service;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.quandian.access.people.Dwellings;
import org.quandian.access.people.UnitZones;
import org.quandian.planning.PeopleGroup;
import org.quandian.planning.ZoneLevel;

/**
 * Dwellings in chunks of at most 64 of one district and one community: what is true of the dwellings of a chunk fits into one word of
 * 64 bits. A dwelling lies in the zones that its point lies in. Immutable; any thread.
 */
public final class HomeChunks {
    /** Most dwellings of a chunk. */
    static final int CHUNK = Long.SIZE;

    private final Dwellings dwellings;
    private final List<PeopleGroup> groups;
    private final ChunkOrder chunks;
    /** Chunk times 64 plus bit, by dwelling. */
    private final int[] slots;

    private final Bounds bounds;
    /** Group, then chunk. */
    private final double[][] totals;

    HomeChunks(Dwellings dwellings, UnitZones zones, List<PeopleGroup> groups) {
        this.dwellings = dwellings;
        this.groups = groups;
        int size = dwellings.size();
        double[] x = new double[size];
        double[] y = new double[size];
        Arrays.setAll(x, dwellings::x);
        Arrays.setAll(y, dwellings::y);
        this.chunks = ChunkOrder.of(
                zones(zones, ZoneLevel.DISTRICT, x, y), zones(zones, ZoneLevel.COMMUNITY, x, y), x, y, CHUNK);
        this.slots = new int[size];
        this.bounds = new Bounds(chunkCount());
        this.totals = new double[groups.size()][chunkCount()];
        for (int chunk = 0; chunk < chunkCount(); chunk++) {
            for (int bit = 0; bit < count(chunk); bit++) {
                int dwelling = dwelling(chunk, bit);
                slots[dwelling] = chunk * CHUNK + bit;
                bounds.include(chunk, x[dwelling], y[dwelling]);
            }
            for (int group = 0; group < totals.length; group++) {
                totals[group][chunk] = people(group, chunk, all(chunk));
            }
        }
    }

    private static int[] zones(UnitZones zones, ZoneLevel level, double[] x, double[] y) {
        return IntStream.range(0, x.length)
                .parallel()
                .map(each -> zones.zoneAt(level, x[each], y[each]))
                .toArray();
    }

    /** Number of chunks, and of words. */
    public int chunkCount() {
        return chunks.starts.length - 1;
    }

    /** Number of dwellings in a chunk, 1 to 64. */
    public int count(int chunk) {
        return chunks.starts[chunk + 1] - chunks.starts[chunk];
    }

    /** The dwelling at a bit of a chunk. */
    public int dwelling(int chunk, int bit) {
        return chunks.order[chunks.starts[chunk] + bit];
    }

    /** The chunk of a dwelling. */
    public int chunkOf(int dwelling) {
        return slots[dwelling] / CHUNK;
    }

    /** The bit of a dwelling in its chunk. */
    public int bitOf(int dwelling) {
        return slots[dwelling] % CHUNK;
    }

    /** A word with the bits of all dwellings of a chunk. */
    public long all(int chunk) {
        return -1L >>> (CHUNK - count(chunk));
    }

    /** The district of all dwellings of a chunk. */
    public int district(int chunk) {
        return chunks.district[chunk];
    }

    /** The community of all dwellings of a chunk. */
    public int community(int chunk) {
        return chunks.community[chunk];
    }

    double x(int chunk, int bit) {
        return dwellings.x(dwelling(chunk, bit));
    }

    double y(int chunk, int bit) {
        return dwellings.y(dwelling(chunk, bit));
    }

    int unit(int chunk, int bit) {
        return dwellings.unit(dwelling(chunk, bit));
    }

    Bounds bounds() {
        return bounds;
    }

    /** People of a group by chunks; not to be written to. */
    double[] totals(int group) {
        return totals[group];
    }

    /** People of a group in the dwellings of a chunk whose bits are set, added in the order of the bits. */
    double people(int group, int chunk, long bits) {
        double sum = 0;
        for (long left = bits; left != 0; left &= left - 1) {
            sum += dwellings.people(groups.get(group), dwelling(chunk, Long.numberOfTrailingZeros(left)));
        }
        return sum;
    }
}
