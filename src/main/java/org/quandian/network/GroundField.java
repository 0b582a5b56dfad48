package org.quandian.network;

import java.util.Arrays;

/**
 * How deep each point of a raster lies inside the ground around reached streets, m: the greatest of "radius less distance" over discs
 * and strips that are laid down; negative outside. The points stand on whole multiples of the cell, so that two fields of one cell size
 * have common points. Not for several threads.
 */
final class GroundField {
    final double cell;
    /** Column of the first point, in cells from easting 0. */
    final long firstColumn;

    final long firstRow;
    final int columns;
    final int rows;
    /** Row by row. */
    final double[] depth;

    /** A field that is negative all along its border as long as nothing is laid beyond these bounds. */
    GroundField(double cell, double minX, double minY, double maxX, double maxY) {
        this.cell = cell;
        this.firstColumn = (long) Math.floor(minX / cell) - 1;
        this.firstRow = (long) Math.floor(minY / cell) - 1;
        this.columns = (int) ((long) Math.ceil(maxX / cell) + 1 - firstColumn) + 1;
        this.rows = (int) ((long) Math.ceil(maxY / cell) + 1 - firstRow) + 1;
        this.depth = new double[Math.multiplyExact(columns, rows)];
        Arrays.fill(depth, Double.NEGATIVE_INFINITY);
    }

    double x(int column) {
        return (firstColumn + column) * cell;
    }

    double y(int row) {
        return (firstRow + row) * cell;
    }

    /** Lays down everything within a radius of a straight line; also what a cell beyond it needs to know. */
    void lay(double fromX, double fromY, double toX, double toY, double radius) {
        double width = radius + cell;
        int left = Math.max(0, column(Math.min(fromX, toX) - width));
        int right = Math.min(columns - 1, column(Math.max(fromX, toX) + width) + 1);
        int bottom = Math.max(0, row(Math.min(fromY, toY) - width));
        int top = Math.min(rows - 1, row(Math.max(fromY, toY) + width) + 1);
        double dx = toX - fromX;
        double dy = toY - fromY;
        double squared = dx * dx + dy * dy;
        for (int row = bottom; row <= top; row++) {
            double py = y(row) - fromY;
            for (int column = left; column <= right; column++) {
                double px = x(column) - fromX;
                double share = squared > 0 ? (px * dx + py * dy) / squared : 0;
                double t = share < 0 ? 0 : share > 1 ? 1 : share;
                double awayX = px - t * dx;
                double awayY = py - t * dy;
                double away = awayX * awayX + awayY * awayY;
                int at = row * columns + column;
                double below = radius - depth[at];
                if (away < width * width && below > 0 && away < below * below) {
                    depth[at] = radius - Math.sqrt(away);
                }
            }
        }
    }

    private int column(double x) {
        return (int) ((long) Math.floor(x / cell) - firstColumn);
    }

    private int row(double y) {
        return (int) ((long) Math.floor(y / cell) - firstRow);
    }
}
