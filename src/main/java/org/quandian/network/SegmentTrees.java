package org.quandian.network;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.index.hprtree.HPRtree;
import org.quandian.task.CancellationToken;

/** The straight pieces of lines by level and place. Built once; then read only. */
final class SegmentTrees {
    private static final int STRIDE = 1_000;

    private final Map<Integer, HPRtree> trees = new HashMap<>();

    /** One straight piece: the line's number and that of the point it begins at. */
    record Segment(int line, int start) {}

    SegmentTrees(List<GridLine> lines, CancellationToken token) {
        for (int i = 0; i < lines.size(); i++) {
            if (i % STRIDE == 0) {
                token.throwIfCancelled();
            }
            GridLine line = lines.get(i);
            HPRtree tree = trees.computeIfAbsent(line.level(), unused -> new HPRtree());
            for (int start = 0; start + 1 < line.size(); start++) {
                tree.insert(box(line, start), new Segment(i, start));
            }
        }
        trees.values().forEach(HPRtree::build);
    }

    /** Whoever wants to hear of a segment. */
    interface Visitor {
        void visit(Segment segment);
    }

    /** Every piece of a level whose box comes within some millimetres of a point, in no order. */
    void visitNear(int level, int x, int y, double millimetres, Visitor visitor) {
        visit(level, new Envelope(x, x, y, y), millimetres, visitor);
    }

    /** Every piece of a level whose box comes within some millimetres of the box of a line's straight piece, in no order. */
    void visitAlong(int level, GridLine line, int start, double millimetres, Visitor visitor) {
        visit(level, box(line, start), millimetres, visitor);
    }

    private void visit(int level, Envelope around, double millimetres, Visitor visitor) {
        @Nullable HPRtree tree = trees.get(level);
        if (tree != null) {
            around.expandBy(millimetres);
            tree.query(around, found -> visitor.visit((Segment) found));
        }
    }

    private static Envelope box(GridLine line, int start) {
        return new Envelope(line.x()[start], line.x()[start + 1], line.y()[start], line.y()[start + 1]);
    }
}
