package org.quandian.network;

import java.util.ArrayList;
import java.util.List;

/**
 * The boxes of edges in a packed tree of eight branches. Edges are numbered along a space-filling curve, so neighbours in number are
 * neighbours in place and need no sorting. Immutable; any thread.
 */
final class EdgeBoxes {
    static final int BRANCHES = 8;

    /** Four numbers a box on each level, the edges' own first: least x, least y, largest x, largest y; millimetres. */
    private final List<int[]> levels = new ArrayList<>();

    EdgeBoxes(WalkGraph graph) {
        int[] boxes = new int[4 * graph.edgeCount()];
        for (int edge = 0; edge < graph.edgeCount(); edge++) {
            clear(boxes, edge);
            for (int i = 0; i < graph.pointCount(edge); i++) {
                int x = graph.gridX(edge, i);
                int y = graph.gridY(edge, i);
                grow(boxes, edge, x, y, x, y);
            }
        }
        levels.add(boxes);
        while (boxes.length > 4) {
            boxes = above(boxes);
            levels.add(boxes);
        }
    }

    private static int[] above(int[] boxes) {
        int count = boxes.length / 4;
        int[] above = new int[4 * ((count + BRANCHES - 1) / BRANCHES)];
        for (int box = 0; box < above.length / 4; box++) {
            clear(above, box);
        }
        for (int box = 0; box < count; box++) {
            int i = 4 * box;
            grow(above, box / BRANCHES, boxes[i], boxes[i + 1], boxes[i + 2], boxes[i + 3]);
        }
        return above;
    }

    private static void clear(int[] boxes, int box) {
        boxes[4 * box] = Integer.MAX_VALUE;
        boxes[4 * box + 1] = Integer.MAX_VALUE;
        boxes[4 * box + 2] = Integer.MIN_VALUE;
        boxes[4 * box + 3] = Integer.MIN_VALUE;
    }

    private static void grow(int[] boxes, int box, int minX, int minY, int maxX, int maxY) {
        boxes[4 * box] = Math.min(boxes[4 * box], minX);
        boxes[4 * box + 1] = Math.min(boxes[4 * box + 1], minY);
        boxes[4 * box + 2] = Math.max(boxes[4 * box + 2], maxX);
        boxes[4 * box + 3] = Math.max(boxes[4 * box + 3], maxY);
    }

    /** The number of the highest level, which has one box or, without edges, none. */
    int top() {
        return levels.size() - 1;
    }

    /** How many boxes a level has. */
    int count(int level) {
        return levels.get(level).length / 4;
    }

    /** Square of the distance from a point to a box, square millimetres. */
    double squareDistance(int level, int box, double x, double y) {
        int[] boxes = levels.get(level);
        double dx = Math.max(0, Math.max(boxes[4 * box] - x, x - boxes[4 * box + 2]));
        double dy = Math.max(0, Math.max(boxes[4 * box + 1] - y, y - boxes[4 * box + 3]));
        return dx * dx + dy * dy;
    }

    /** The edges whose boxes meet a box, ascending. */
    List<Integer> listMeeting(double minX, double minY, double maxX, double maxY) {
        List<Integer> found = new ArrayList<>();
        if (count(top()) > 0) {
            collect(top(), 0, new double[] {minX, minY, maxX, maxY}, found);
        }
        return found;
    }

    private void collect(int level, int box, double[] wanted, List<Integer> found) {
        int[] boxes = levels.get(level);
        boolean apart = boxes[4 * box] > wanted[2]
                || boxes[4 * box + 1] > wanted[3]
                || boxes[4 * box + 2] < wanted[0]
                || boxes[4 * box + 3] < wanted[1];
        if (apart) {
            return;
        }
        if (level == 0) {
            found.add(box);
            return;
        }
        int end = Math.min(count(level - 1), (box + 1) * BRANCHES);
        for (int child = box * BRANCHES; child < end; child++) {
            collect(level - 1, child, wanted, found);
        }
    }
}
