package org.quandian.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.quandian.map.DrawingCity.box;
import static org.quandian.map.DrawingCity.line;
import static org.quandian.map.DrawingCity.named;
import static org.quandian.map.DrawingCity.render;
import static org.quandian.map.DrawingCity.view;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Names and the room they need. */
class LabelLayerTest {
    private static final MapViewport VIEW = view(300, 200);

    private static LabelSource source(FeatureSet features, String hex, int priority, TextSymbolizer.Placement place) {
        return new LabelSource(
                features,
                FeatureStyle.of(
                        new TextSymbolizer("name", 14, true, Colour.of(hex), Colour.WHITE, 2, 4, place, priority, 0)));
    }

    private static MapImage write(LabelSource... sources) {
        return render(VIEW, new LabelLayer(LayerHead.of("labels", 0), List.of(sources)));
    }

    private static long pixels(MapImage image, String hex) {
        int wanted = Colour.of(hex).argb();
        return Arrays.stream(image.pixels()).filter(pixel -> pixel == wanted).count();
    }

    @Test
    void aNameIsWrittenInTheMiddleOfItsFeature() {
        MapImage image =
                write(source(named("AAAA", box(100, 80, 100, 40)), "#FF0000", 1, TextSymbolizer.Placement.POINT));
        double sum = 0;
        long count = 0;
        for (int i = 0; i < image.pixels().length; i++) {
            if (image.pixels()[i] == Colour.of("#FF0000").argb()) {
                sum += i % 300;
                count++;
            }
        }
        assertThat(count).isGreaterThan(10);
        assertThat(sum / count).isCloseTo(150, within(4.0));
    }

    @Test
    void whereTwoNamesMeetTheMoreImportantOneIsWritten() {
        MapImage image = write(
                source(named("AAAA", box(100, 80, 100, 40)), "#FF0000", 1, TextSymbolizer.Placement.POINT),
                source(named("BBBB", box(110, 85, 80, 30)), "#0000FF", 9, TextSymbolizer.Placement.POINT));
        assertThat(pixels(image, "#0000FF")).isPositive();
        assertThat(pixels(image, "#FF0000")).isZero();
    }

    @Test
    void namesThatDoNotMeetAreBothWritten() {
        MapImage image = write(
                source(named("AAAA", box(100, 20, 100, 40)), "#FF0000", 1, TextSymbolizer.Placement.POINT),
                source(named("BBBB", box(100, 120, 100, 40)), "#0000FF", 9, TextSymbolizer.Placement.POINT));
        assertThat(pixels(image, "#0000FF")).isPositive();
        assertThat(pixels(image, "#FF0000")).isPositive();
    }

    @Test
    void aNameThatWouldBeCutByTheEdgeIsLeftOut() {
        MapImage image =
                write(source(named("AAAA", box(-20, 80, 40, 40)), "#FF0000", 1, TextSymbolizer.Placement.POINT));
        assertThat(pixels(image, "#FF0000")).isZero();
    }

    @Test
    void aRoadTooShortForItsNameHasNone() {
        MapImage image =
                write(source(named("AAAA", line(100, 100, 120, 100)), "#FF0000", 1, TextSymbolizer.Placement.LINE));
        assertThat(pixels(image, "#FF0000")).isZero();
    }

    @Test
    void aNameRunsAlongTheLongestStraightPiece() {
        Optional<LabelAnchor> anchor = LabelAnchor.along(line(20, 20, 60, 20, 160, 120, 170, 180), VIEW, 40);
        assertThat(anchor).isPresent();
        assertThat(anchor.get().angle()).isCloseTo(-Math.PI / 4, within(1e-9));
        assertThat(anchor.get().x()).isCloseTo(110, within(1e-9));
        assertThat(anchor.get().y()).isCloseTo(200 - 70, within(1e-9));
    }

    @Test
    void noNameStandsOnItsHead() {
        Optional<LabelAnchor> anchor = LabelAnchor.along(line(160, 120, 60, 20), VIEW, 40);
        assertThat(anchor).isPresent();
        assertThat(anchor.get().angle()).isCloseTo(-Math.PI / 4, within(1e-9));
    }

    @Test
    void aLongRoadIsNamedWhereItIsInView() {
        Optional<LabelAnchor> anchor = LabelAnchor.along(line(-9000, 50, 9300, 50), VIEW, 40);
        assertThat(anchor).isPresent();
        assertThat(anchor.get().x()).isCloseTo(150, within(1e-6));
    }

    @Test
    void aRiverIsNamedAlongItsLength() {
        Optional<LabelAnchor> anchor = LabelAnchor.along(line(0, 0, 300, 150).buffer(15), VIEW, 60);
        assertThat(anchor).isPresent();
        assertThat(anchor.get().angle()).isCloseTo(-Math.atan2(150, 300), within(0.15));
    }
}
