package org.quandian.access.walk;

import java.util.function.IntConsumer;
import org.locationtech.jts.geom.Envelope;

/** Demand points found by place: square cells, each with its points ascending. Immutable; any thread. */
final class PointGrid {
    private static final double CELL = 100;
    private static final int MOST_CELLS = 2_000_000;

    private final double minX;
    private final double minY;
    private final double cell;
    private final int columns;
    private final int rows;
    private final int[] first;
    private final int[] points;

    PointGrid(Demand demand) {
        Envelope extent = new Envelope();
        for (int point = 0; point < demand.size(); point++) {
            extent.expandToInclude(demand.x(point), demand.y(point));
        }
        double width = extent.isNull() ? 0 : extent.getWidth();
        double height = extent.isNull() ? 0 : extent.getHeight();
        double size = CELL;
        while ((width / size + 1) * (height / size + 1) > MOST_CELLS) {
            size *= 2;
        }
        this.cell = size;
        this.minX = extent.isNull() ? 0 : extent.getMinX();
        this.minY = extent.isNull() ? 0 : extent.getMinY();
        this.columns = (int) (width / size) + 1;
        this.rows = (int) (height / size) + 1;
        this.first = new int[columns * rows + 1];
        this.points = new int[demand.size()];
        for (int point = 0; point < points.length; point++) {
            first[cellOf(demand, point) + 1]++;
        }
        for (int i = 1; i < first.length; i++) {
            first[i] += first[i - 1];
        }
        int[] next = first.clone();
        for (int point = 0; point < points.length; point++) {
            points[next[cellOf(demand, point)]++] = point;
        }
    }

    private int cellOf(Demand demand, int point) {
        int row = (int) ((demand.y(point) - minY) / cell);
        int column = (int) ((demand.x(point) - minX) / cell);
        return row * columns + column;
    }

    /** Hands over every point in the cells that an extent meets, each once. */
    void visit(Envelope extent, IntConsumer visitor) {
        if (extent.isNull()) {
            return;
        }
        int fromColumn = clamp(Math.floor((extent.getMinX() - minX) / cell), columns);
        int toColumn = clamp(Math.floor((extent.getMaxX() - minX) / cell), columns);
        int fromRow = clamp(Math.floor((extent.getMinY() - minY) / cell), rows);
        int toRow = clamp(Math.floor((extent.getMaxY() - minY) / cell), rows);
        for (int row = fromRow; row <= toRow; row++) {
            int end = first[row * columns + toColumn + 1];
            for (int i = first[row * columns + fromColumn]; i < end; i++) {
                visitor.accept(points[i]);
            }
        }
    }

    private static int clamp(double place, int count) {
        return (int) Math.max(0, Math.min(count - 1, place));
    }
}
