package org.quandian.geometry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.quandian.fixture.RandomShapes;
import org.quandian.fixture.Shapes;

/** What several services reach at once. */
class JointAreaSweepTest {
    /** A strip of 200 x 10 m from x = 0. */
    private static final FlatPolygon STRIP = FlatPolygon.of(Shapes.rectangle(0, 0, 200, 10));

    /** Serves x < 100 of the strip. */
    private static final Reach WEST = Reach.of(Shapes.rectangle(-210, -500, 10, 1_000), 300);

    /** Serves x > 50 of the strip. */
    private static final Reach EAST = Reach.of(Shapes.rectangle(550, -500, 10, 1_000), 500);

    /** Serves all of it. */
    private static final Reach ALL = Reach.of(Shapes.rectangle(90, 20, 10, 10), 300);

    private final JointAreaSweep sweep = new JointAreaSweep();

    private double share(Reach[]... services) {
        return sweep.share(STRIP, List.of(services));
    }

    private static Reach[] of(Reach... sources) {
        return sources;
    }

    @Test
    void onlyWhereBothReach() {
        // 50 to 100 of 200 m.
        assertThat(share(of(WEST), of(EAST))).isCloseTo(0.25, within(1e-12));
    }

    @Test
    void sourcesOfOneServiceAddUp() {
        assertThat(share(of(WEST, EAST), of(ALL))).isEqualTo(1);
    }

    @Test
    void aServiceThatReachesEverythingTakesNothingAway() {
        assertThat(share(of(ALL), of(WEST), of(ALL))).isCloseTo(0.5, within(1e-12));
    }

    @Test
    void aServiceThatReachesNothingLeavesNothing() {
        Reach far = Reach.of(Shapes.rectangle(5_000, 0, 10, 10), 300);

        assertThat(share(of(WEST), of(far))).isZero();
        assertThat(share(of(WEST), of())).isZero();
    }

    @Test
    void partsThatDoNotMeetLeaveNothing() {
        // x < 100 and x > 150.
        Reach farEast = Reach.of(Shapes.rectangle(550, -500, 10, 1_000), 400);

        assertThat(share(of(WEST), of(farEast))).isZero();
    }

    @Test
    void noServicesAskForNothing() {
        assertThat(share()).isEqualTo(1);
    }

    @Property(tries = 100)
    void oneServiceIsWhatItServes(@ForAll long seed) {
        RandomShapes random = new RandomShapes(seed);
        FlatPolygon piece = piece(random);
        Reach[] sources = sources(random);

        assertThat(sweep.share(piece, List.<Reach[]>of(sources)))
                .isEqualTo(new ServedAreaSweep().share(piece, sources, sources.length));
    }

    /** |A and B and C| = |A| + |B| + |C| - |A or B| - |A or C| - |B or C| + |A or B or C|, and unions are known to be exact. */
    @Property(tries = 200)
    void threeServicesAreWhatTheirUnionsSay(@ForAll long seed) {
        RandomShapes random = new RandomShapes(seed);
        FlatPolygon piece = piece(random);
        Reach[] a = sources(random);
        Reach[] b = sources(random);
        Reach[] c = sources(random);

        double expected = union(piece, a)
                + union(piece, b)
                + union(piece, c)
                - union(piece, a, b)
                - union(piece, a, c)
                - union(piece, b, c)
                + union(piece, a, b, c);

        assertThat(sweep.share(piece, List.of(a, b, c))).isCloseTo(expected, within(1e-9));
    }

    private static double union(FlatPolygon piece, Reach[]... services) {
        List<Reach> all = new ArrayList<>();
        for (Reach[] service : services) {
            all.addAll(List.of(service));
        }
        return new ServedAreaSweep().share(piece, all.toArray(new Reach[0]), all.size());
    }

    private static FlatPolygon piece(RandomShapes random) {
        return FlatPolygon.of(random.shape(500_000, 4_500_000, 100));
    }

    private static Reach[] sources(RandomShapes random) {
        Reach[] sources = new Reach[random.count(1, 3)];
        for (int i = 0; i < sources.length; i++) {
            double x = 500_000 + random.between(-300, 300);
            double y = 4_500_000 + random.between(-300, 300);
            sources[i] = Reach.of(random.shape(x, y, random.between(5, 60)), random.between(50, 250));
        }
        return sources;
    }
}
