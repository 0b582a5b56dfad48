package org.quandian.workspace.table;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.index.strtree.STRtree;
import org.quandian.task.CancellationToken;

/** Finds rows by where they lie. Built once for some rows, off the FX thread; then immutable; any thread. */
public final class RowIndex {
    private static final int CHECK_EVERY = 4096;

    private final DataTable table;
    private final STRtree tree = new STRtree();
    private final GeometryFactory points = new GeometryFactory();

    private RowIndex(DataTable table) {
        this.table = table;
    }

    /**
     * Of the rows that lie somewhere.
     *
     * @throws java.util.concurrent.CancellationException if the token asks for it
     */
    public static RowIndex of(RowList rows, CancellationToken token) {
        RowIndex index = new RowIndex(rows.table());
        for (int place = 0; place < rows.size(); place++) {
            if (place % CHECK_EVERY == 0) {
                token.throwIfCancelled();
            }
            int row = rows.row(place);
            index.table.places().findExtent(row).ifPresent(extent -> index.tree.insert(extent, row));
        }
        index.tree.build();
        return index;
    }

    /**
     * The rows at a place: those that hold it, or else the nearest within a distance.
     *
     * @param reachMetres how far beside a line or a point one may click
     */
    public int[] at(double x, double y, double reachMetres) {
        Point point = points.createPoint(new Coordinate(x, y));
        Envelope around = new Envelope(point.getCoordinate());
        around.expandBy(reachMetres);
        List<Hit> hits = query(around)
                .mapToObj(row -> new Hit(
                        row, table.places().findShape(row).map(point::distance).orElse(Double.POSITIVE_INFINITY)))
                .filter(hit -> hit.metres <= reachMetres)
                .sorted(Comparator.comparingDouble(Hit::metres).thenComparingInt(Hit::row))
                .toList();
        double nearest = hits.isEmpty() ? 0 : hits.get(0).metres;
        return hits.stream()
                .filter(hit -> hit.metres <= nearest)
                .mapToInt(Hit::row)
                .toArray();
    }

    /** The rows whose bounds lie wholly in a box, in the order of the table. */
    public int[] within(Envelope box) {
        return query(box)
                .filter(row ->
                        table.places().findExtent(row).filter(box::contains).isPresent())
                .sorted()
                .toArray();
    }

    private IntStream query(Envelope box) {
        IntStream.Builder found = IntStream.builder();
        tree.query(box, row -> found.add((Integer) row));
        return found.build();
    }

    private record Hit(int row, double metres) {}
}
