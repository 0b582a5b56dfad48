package org.quandian.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Cutting lines into dashes. */
class DashCutterTest {
    private static final double[] BOX = {0, 0, 100, 100};

    @Test
    void dashesAndGapsTakeTurns() {
        List<double[]> dashes = cut(new double[] {0, 20}, new double[] {50, 50});
        assertThat(dashes).hasSize(3);
        assertThat(dashes.get(0)).containsExactly(new double[] {0, 5}, within(1e-9));
        assertThat(dashes.get(1)).containsExactly(new double[] {9, 14}, within(1e-9));
        assertThat(dashes.get(2)).containsExactly(new double[] {18, 20}, within(1e-9));
    }

    @Test
    void dashesAreCountedFromTheLinesStartEvenWhenItIsNotInView() {
        List<double[]> dashes = cut(new double[] {-9000, 20}, new double[] {50, 50});
        assertThat(dashes.get(0)).containsExactly(new double[] {0, 5}, within(1e-6));
    }

    @Test
    void aDashGoesRoundACorner() {
        List<double[]> dashes = cut(new double[] {0, 3, 3}, new double[] {50, 50, 60});
        assertThat(dashes.get(0)).containsExactly(new double[] {0, 3, 3}, within(1e-9));
    }

    @Test
    void anEndlessLineIsCutOnlyWhereItIsInView() {
        List<double[]> dashes = cut(new double[] {-1e9, 1e9}, new double[] {50, 50});
        assertThat(dashes).hasSizeBetween(11, 13);
    }

    /** The x of every dash. */
    private static List<double[]> cut(double[] xs, double[] ys) {
        Path2D.Double path = new Path2D.Double();
        new DashCutter(List.of(5.0, 4.0), BOX).cut(xs, ys, xs.length, path);
        List<List<Double>> dashes = new ArrayList<>();
        double[] at = new double[6];
        for (PathIterator each = path.getPathIterator(null); !each.isDone(); each.next()) {
            if (each.currentSegment(at) == PathIterator.SEG_MOVETO) {
                dashes.add(new ArrayList<>());
            }
            dashes.get(dashes.size() - 1).add(at[0]);
        }
        return dashes.stream()
                .map(dash -> dash.stream().mapToDouble(Double::doubleValue).toArray())
                .toList();
    }
}
