package org.quandian.dataset;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Judges the content of one record of a .shp and makes it plain: two dimensions, closed rings, no promise in it that its length does
 * not keep. Z and M stand behind X and Y in every shape type, so dropping them is cutting the record short.
 */
final class ShapeRecord {
    /** What is the matter with a record. */
    enum Verdict {
        /** Nothing. */
        SOUND,
        /** A ring was not closed; it is now. */
        CLOSED,
        /** It has no shape, as the format allows. */
        NULL,
        /** It has a shape without points. */
        EMPTY,
        /** Its numbers contradict each other, or a coordinate is not a number. */
        BROKEN,
        /** A body made of triangles, which has no place on a map of ours. */
        MULTIPATCH,
        /** Another kind than the file's first shape; the format allows one kind in a file. */
        MIXED
    }

    /** Plain shape types of the file format. */
    static final int POINT = 1;

    static final int LINE = 3;
    static final int POLYGON = 5;
    static final int MULTIPOINT = 8;
    private static final int MULTIPATCH = 31;
    private static final int FIRST_RING_TYPE = 2;
    private static final int LAST_RING_TYPE = 5;
    private static final int BOX_END = 36;
    /** The farthest a coordinate can be from its origin, in any unit; beyond lies nonsense such as 1e300 or "no data". */
    private static final double FARTHEST = 1e10;

    private final Verdict verdict;
    private final byte[] content;

    private ShapeRecord(Verdict verdict, byte[] content) {
        this.verdict = verdict;
        this.content = content;
    }

    /** Whether it can be used. */
    Verdict verdict() {
        return verdict;
    }

    /** Plain content of the record in the file format; four zero bytes (null shape) unless usable. */
    byte[] content() {
        return content;
    }

    /** Type of the plain content. */
    int type() {
        return ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN).getInt(0);
    }

    private static ShapeRecord without(Verdict verdict) {
        return new ShapeRecord(verdict, new byte[4]);
    }

    /** Judges a record's content as it stands in the file. */
    static ShapeRecord judge(ByteBuffer content) {
        ByteBuffer in = content.order(ByteOrder.LITTLE_ENDIAN);
        if (in.limit() < 4) {
            return without(Verdict.BROKEN);
        }
        int type = in.getInt(0);
        if (type == 0) {
            return without(Verdict.NULL);
        }
        if (type == MULTIPATCH) {
            return multipatch(in);
        }
        return switch (type % 10) {
            case POINT -> point(in);
            case LINE, POLYGON -> parts(in, type % 10, 0);
            case MULTIPOINT -> multipoint(in);
            default -> without(Verdict.BROKEN);
        };
    }

    private static ShapeRecord point(ByteBuffer in) {
        if (in.limit() < 20) {
            return without(Verdict.BROKEN);
        }
        // NaN is how some writers say "nowhere".
        if (Double.isNaN(in.getDouble(4)) && Double.isNaN(in.getDouble(12))) {
            return without(Verdict.EMPTY);
        }
        return finite(in, 4, 1) ? plain(in, POINT, 20) : without(Verdict.BROKEN);
    }

    private static ShapeRecord multipoint(ByteBuffer in) {
        if (in.limit() < BOX_END + 4) {
            return without(Verdict.BROKEN);
        }
        int points = in.getInt(BOX_END);
        if (points == 0) {
            return without(Verdict.EMPTY);
        }
        long end = BOX_END + 4 + 16L * points;
        if (points < 0 || end > in.limit() || !finite(in, BOX_END + 4, points)) {
            return without(Verdict.BROKEN);
        }
        return plain(in, MULTIPOINT, (int) end);
    }

    private static ShapeRecord multipatch(ByteBuffer in) {
        if (in.limit() < BOX_END + 8) {
            return without(Verdict.BROKEN);
        }
        int parts = in.getInt(BOX_END);
        if (parts < 0 || BOX_END + 8 + 8L * parts > in.limit()) {
            return without(Verdict.BROKEN);
        }
        for (int i = 0; i < parts; i++) {
            int ringType = in.getInt(BOX_END + 8 + 4 * parts + 4 * i);
            if (ringType < FIRST_RING_TYPE || ringType > LAST_RING_TYPE) {
                return without(Verdict.MULTIPATCH);
            }
        }
        return parts(in, POLYGON, 4 * parts);
    }

    /** Lines and polygons; {@code skip} bytes stand between the part index and the points. */
    private static ShapeRecord parts(ByteBuffer in, int type, int skip) {
        if (in.limit() < BOX_END + 8) {
            return without(Verdict.BROKEN);
        }
        int parts = in.getInt(BOX_END);
        int points = in.getInt(BOX_END + 4);
        if (parts == 0 || points == 0) {
            return without(Verdict.EMPTY);
        }
        long first = BOX_END + 8 + 4L * parts + skip;
        if (parts < 0 || points < 0 || first + 16L * points > in.limit()) {
            return without(Verdict.BROKEN);
        }
        int[] starts = new int[parts + 1];
        for (int i = 0; i < parts; i++) {
            starts[i] = in.getInt(BOX_END + 8 + 4 * i);
        }
        starts[parts] = points;
        for (int i = 0; i < parts; i++) {
            if (starts[i] < 0 || starts[i] >= starts[i + 1] || (i == 0 && starts[0] != 0)) {
                return without(Verdict.BROKEN);
            }
        }
        if (!finite(in, (int) first, points)) {
            return without(Verdict.BROKEN);
        }
        return type == POLYGON || skip > 0
                ? closed(in, starts, (int) first)
                : plain(in, type, (int) first + 16 * points);
    }

    /** Closes open rings, and turns all rings round if the writer had outer rings run against the clock. */
    private static ShapeRecord closed(ByteBuffer in, int[] starts, int first) {
        int parts = starts.length - 1;
        boolean inverted = RingOrder.isInverted(in, starts, first);
        boolean[] open = new boolean[parts];
        int opened = 0;
        for (int i = 0; i < parts; i++) {
            int a = first + 16 * starts[i];
            int b = first + 16 * (starts[i + 1] - 1);
            if (in.getDouble(a) != in.getDouble(b) || in.getDouble(a + 8) != in.getDouble(b + 8)) {
                open[i] = true;
                opened++;
            }
        }
        int points = starts[parts] + opened;
        int header = BOX_END + 8 + 4 * parts;
        ByteBuffer out = ByteBuffer.allocate(header + 16 * points).order(ByteOrder.LITTLE_ENDIAN);
        out.putInt(POLYGON).put(in.slice(4, BOX_END - 4)).putInt(parts).putInt(points);
        int added = 0;
        for (int i = 0; i < parts; i++) {
            out.putInt(starts[i] + added);
            added += open[i] ? 1 : 0;
        }
        for (int i = 0; i < parts; i++) {
            int corners = starts[i + 1] - starts[i] + (open[i] ? 1 : 0);
            for (int k = 0; k < corners; k++) {
                int corner = (inverted ? corners - 1 - k : k) % (starts[i + 1] - starts[i]);
                int at = first + 16 * (starts[i] + corner);
                out.putDouble(in.getDouble(at)).putDouble(in.getDouble(at + 8));
            }
        }
        return new ShapeRecord(opened == 0 ? Verdict.SOUND : Verdict.CLOSED, out.array());
    }

    private static ShapeRecord plain(ByteBuffer in, int type, int length) {
        byte[] content = new byte[length];
        in.get(0, content);
        Arrays.fill(content, 0, 4, (byte) 0);
        content[0] = (byte) type;
        return new ShapeRecord(Verdict.SOUND, content);
    }

    private static boolean finite(ByteBuffer in, int from, int points) {
        for (int i = 0; i < 2 * points; i++) {
            // Also false for NaN.
            if (!(Math.abs(in.getDouble(from + 8 * i)) <= FARTHEST)) {
                return false;
            }
        }
        return true;
    }
}
