package org.quandian.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;

/** Places and parts of the lines of edges. */
class EdgeLineTest {
    /** One street with a corner: 100 m east, then 100 m north. */
    private static final Streets CORNER = Streets.of(
            new GraphSketch().node(0, 0).node(100, 100).edge(0, 1, 100, 0).graph(), 0);

    @Test
    void aPartKeepsTheCornersBetween() {
        assertThat(EdgeLine.part(CORNER, 0, 50, 150))
                .containsExactly(new Coordinate(50, 0), new Coordinate(100, 0), new Coordinate(100, 50));
    }

    @Test
    void aPartThatIsAskedForBackwardsIsTurned() {
        assertThat(EdgeLine.part(CORNER, 0, 150, 50))
                .containsExactly(new Coordinate(100, 50), new Coordinate(100, 0), new Coordinate(50, 0));
    }

    @Test
    void aPartWithoutLengthIsItsPoint() {
        assertThat(EdgeLine.part(CORNER, 0, 100, 100)).isEqualTo(List.of(new Coordinate(100, 0)));
    }

    @Test
    void whatIsBeyondTheEndsIsTheEnds() {
        assertThat(EdgeLine.pointAt(CORNER, 0, -1)).isEqualTo(new Coordinate(0, 0));
        assertThat(EdgeLine.pointAt(CORNER, 0, 201)).isEqualTo(new Coordinate(100, 100));
    }

    @Test
    void theNearestPlaceHasItsOffsetAndLeg() {
        assertThat(EdgeLine.nearest(CORNER, 0, 130, 40)).isEqualTo(new EdgePoint(0, 140, 30));
        assertThat(EdgeLine.nearest(CORNER, 0, 100, 160)).isEqualTo(new EdgePoint(0, 200, 60));
    }
}
