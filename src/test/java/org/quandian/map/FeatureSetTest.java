package org.quandian.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quandian.map.DrawingCity.box;
import static org.quandian.map.DrawingCity.set;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** Things found by where they are. */
class FeatureSetTest {
    @Test
    void theIndexFindsWhatALookAtEverythingFinds() {
        Random random = new Random(7);
        Geometry[] boxes = new Geometry[2000];
        for (int i = 0; i < boxes.length; i++) {
            boxes[i] = box(random.nextDouble() * 1000, random.nextDouble() * 1000, 5, 5);
        }
        FeatureSet features = set(boxes);
        for (int i = 0; i < 50; i++) {
            double x = random.nextDouble() * 1000;
            Envelope wanted = new Envelope(x, x + 100, 200, 350);
            assertThat(features.listWithin(wanted))
                    .containsExactlyElementsOf(features.features().stream()
                            .filter(each -> each.shape().getEnvelopeInternal().intersects(wanted))
                            .toList());
        }
    }

    @Test
    void aClickFindsTheNearestFirst() {
        FeatureSet features = set(box(0, 0, 10, 10), box(12, 0, 10, 10), box(40, 0, 10, 10));
        assertThat(features.listNear(new MapPoint(11.5, 5), 3))
                .extracting(MapFeature::id)
                .containsExactly("f1", "f0");
    }

    @Test
    void anEmptySetHasNothing() {
        assertThat(set().listWithin(new Envelope(0, 1, 0, 1))).isEmpty();
    }
}
