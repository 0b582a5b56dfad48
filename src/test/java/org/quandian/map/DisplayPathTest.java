package org.quandian.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quandian.map.DrawingCity.box;
import static org.quandian.map.DrawingCity.line;
import static org.quandian.map.DrawingCity.view;

import java.awt.geom.PathIterator;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;

/** From shapes in metres to paths in pixels. */
class DisplayPathTest {
    private static final LineStroke SOLID = LineStroke.solid(Colour.WHITE, 1);

    @Test
    void verticesThatCannotBeToldApartAreLeftOut() {
        Geometry circle = box(50, 50, 0.001, 0.001).buffer(20, 500);
        DisplayPath path = new DisplayPath(view(100, 100), 1);
        path.addAreas(circle);
        assertThat(circle.getNumPoints()).isGreaterThan(1900);
        assertThat(path.loadedVertices()).isBetween(100, 400);
    }

    @Test
    void verticesThatCanBeToldApartStay() {
        Geometry zigzag = line(0, 0, 1, 1, 2, 0, 3, 1, 4, 0);
        DisplayPath path = new DisplayPath(view(100, 100), 1);
        path.addLines(zigzag, SOLID);
        assertThat(path.loadedVertices()).isEqualTo(5);
    }

    @Test
    void aDenserPictureKeepsMoreVertices() {
        Geometry circle = box(50, 50, 0.001, 0.001).buffer(20, 500);
        DisplayPath coarse = new DisplayPath(view(100, 100), 1);
        coarse.addAreas(circle);
        DisplayPath fine = new DisplayPath(view(100, 100), 2);
        fine.addAreas(circle);
        assertThat(fine.loadedVertices()).isGreaterThan(coarse.loadedVertices() * 3 / 2);
    }

    @Test
    void piecesOfALineFarOutsideAreCutOff() {
        Geometry excursion = line(10, 10, 90, 10, 5000, 10, 5000, 90, 90, 90, 10, 90);
        DisplayPath path = new DisplayPath(view(100, 100), 1);
        path.addLines(excursion, SOLID);
        assertThat(moves(path)).isEqualTo(2);
    }

    @Test
    void aLineWhollyOutsideLeavesNothing() {
        DisplayPath path = new DisplayPath(view(100, 100), 1);
        path.addLines(line(-500, -500, -400, -500, -400, 3000), SOLID);
        assertThat(path.isEmpty()).isTrue();
    }

    private static int moves(DisplayPath path) {
        int moves = 0;
        for (PathIterator at = path.path().getPathIterator(null); !at.isDone(); at.next()) {
            if (at.currentSegment(new double[6]) == PathIterator.SEG_MOVETO) {
                moves++;
            }
        }
        return moves;
    }
}
