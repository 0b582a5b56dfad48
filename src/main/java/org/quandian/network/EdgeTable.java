package org.quandian.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.shape.fractal.HilbertCode;
import org.quandian.network.LineNoding.Piece;
import org.quandian.task.CancellationToken;

/**
 * Makes nodes and edges of pieces of lines: drops those without length and those that repeat another, numbers nodes along a Hilbert curve
 * and edges by their first node, which is the lesser of the two.
 */
final class EdgeTable {
    private static final double SAME_METRES = 0.001;
    private static final int HILBERT_LEVEL = 16;
    private static final int HILBERT_CELLS = (1 << HILBERT_LEVEL) - 1;
    private static final long UNSIGNED = 0xFFFF_FFFFL;

    private final List<NodePlace> places = new ArrayList<>();
    private final int zero;
    private final List<Edge> edges;
    private final int[] numbers;
    private int duplicates;

    private record NodePlace(long key, int level) {}

    private record Edge(int from, int to, double metres, GridLine line, int order) {}

    /** What came of it. */
    record Laid(WalkGraph.Columns columns, int zero, int duplicates) {}

    private EdgeTable(List<Piece> pieces, CancellationToken token) {
        Map<NodePlace, Integer> nodes = new HashMap<>();
        List<Piece> kept =
                pieces.stream().filter(piece -> piece.line().size() > 1).toList();
        this.zero = pieces.size() - kept.size();
        int[] first = new int[kept.size()];
        int[] last = new int[kept.size()];
        for (int i = 0; i < first.length; i++) {
            first[i] = node(nodes, kept.get(i).line().firstKey(), kept.get(i).first());
            last[i] = node(nodes, kept.get(i).line().lastKey(), kept.get(i).last());
        }
        token.throwIfCancelled();
        this.numbers = numbers();
        List<Edge> all = new ArrayList<>(first.length);
        for (int i = 0; i < first.length; i++) {
            all.add(edge(numbers[first[i]], numbers[last[i]], kept.get(i).line(), i));
        }
        token.throwIfCancelled();
        this.edges = withoutDuplicates(all);
    }

    /** Lays the edges. */
    static Laid lay(double originX, double originY, List<Piece> pieces, CancellationToken token) {
        EdgeTable table = new EdgeTable(pieces, token);
        return new Laid(table.columns(originX, originY), table.zero, table.duplicates);
    }

    private int node(Map<NodePlace, Integer> nodes, long key, int level) {
        NodePlace place = new NodePlace(key, level);
        Integer known = nodes.putIfAbsent(place, places.size());
        if (known == null) {
            places.add(place);
            return places.size() - 1;
        }
        return known;
    }

    private static Edge edge(int first, int last, GridLine line, int order) {
        GridLine forward = first <= last ? line : line.reversed();
        return new Edge(Math.min(first, last), Math.max(first, last), forward.metres(), forward, order);
    }

    /** The number of each place on the curve. */
    private int[] numbers() {
        Envelope extent = new Envelope();
        places.forEach(place -> extent.expandToInclude(GridKey.x(place.key()), GridKey.y(place.key())));
        double side = Math.max(1, Math.max(extent.getWidth(), extent.getHeight()));
        long[] ranked = IntStream.range(0, places.size())
                .mapToLong(i -> {
                    long key = places.get(i).key();
                    int column = (int) ((GridKey.x(key) - extent.getMinX()) / side * HILBERT_CELLS);
                    int row = (int) ((GridKey.y(key) - extent.getMinY()) / side * HILBERT_CELLS);
                    // Half of the unsigned code, so that the sign stays free: the order remains the curve's.
                    return ((HilbertCode.encode(HILBERT_LEVEL, column, row) & UNSIGNED) >> 1) << 32 | i;
                })
                .sorted()
                .toArray();
        int[] numbers = new int[ranked.length];
        for (int number = 0; number < ranked.length; number++) {
            numbers[(int) ranked[number]] = number;
        }
        return numbers;
    }

    private List<Edge> withoutDuplicates(List<Edge> all) {
        List<Edge> sorted = new ArrayList<>(all);
        sorted.sort(Comparator.comparingInt(Edge::from)
                .thenComparingInt(Edge::to)
                .thenComparingDouble(Edge::metres)
                .thenComparingInt(Edge::order));
        List<Edge> kept = new ArrayList<>(sorted.size());
        for (int i = 0; i < sorted.size(); ) {
            Edge shortest = sorted.get(i);
            Edge earliest = shortest;
            int end = i;
            while (end < sorted.size() && isSame(shortest, sorted.get(end))) {
                earliest = sorted.get(end).order() < earliest.order() ? sorted.get(end) : earliest;
                end++;
            }
            duplicates += end - i - 1;
            kept.add(earliest);
            i = end;
        }
        return kept;
    }

    private static boolean isSame(Edge one, Edge other) {
        return one.from() == other.from() && one.to() == other.to() && other.metres() - one.metres() <= SAME_METRES;
    }

    private WalkGraph.Columns columns(double originX, double originY) {
        int[] nodeX = new int[places.size()];
        int[] nodeY = new int[places.size()];
        for (int i = 0; i < numbers.length; i++) {
            nodeX[numbers[i]] = GridKey.x(places.get(i).key());
            nodeY[numbers[i]] = GridKey.y(places.get(i).key());
        }
        int count = edges.size();
        int[] firstVertex = new int[count + 1];
        for (int i = 0; i < count; i++) {
            firstVertex[i + 1] = firstVertex[i] + edges.get(i).line().size() - 2;
        }
        int[] vertexX = new int[firstVertex[count]];
        int[] vertexY = new int[firstVertex[count]];
        byte[] flags = new byte[count];
        for (int i = 0; i < count; i++) {
            GridLine line = edges.get(i).line();
            System.arraycopy(line.x(), 1, vertexX, firstVertex[i], line.size() - 2);
            System.arraycopy(line.y(), 1, vertexY, firstVertex[i], line.size() - 2);
            flags[i] = line.flags();
        }
        return new WalkGraph.Columns(
                originX,
                originY,
                nodeX,
                nodeY,
                edges.stream().mapToInt(Edge::from).toArray(),
                edges.stream().mapToInt(Edge::to).toArray(),
                edges.stream().mapToDouble(Edge::metres).toArray(),
                firstVertex,
                vertexX,
                vertexY,
                edges.stream().mapToInt(edge -> edge.line().road()).toArray(),
                flags);
    }
}
