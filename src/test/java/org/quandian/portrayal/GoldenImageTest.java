package org.quandian.portrayal;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quandian.map.LayerImageCache;
import org.quandian.map.MapFonts;
import org.quandian.map.MapImage;
import org.quandian.map.MapRenderer;
import org.quandian.map.MapScene;
import org.quandian.map.MapViewport;
import org.quandian.map.RenderRequest;
import org.quandian.planning.Baseline;
import org.quandian.task.CancellationToken;

/**
 * Pictures that were looked at and found good. A picture may differ a little (another Java smooths edges another way); with
 * {@code -Dquandian.golden.rewrite=true} today's pictures become the good ones, to be looked at before they are committed.
 */
class GoldenImageTest {
    private static final Path FOLDER = Path.of("src/test/resources/org/quandian/portrayal/golden");

    /** Channels may differ by so much before a pixel counts as different. */
    private static final int TOLERANCE = 24;

    /** So many of a thousand pixels may be different. */
    private static final double SHARE = 4;

    @ParameterizedTest
    @CsvSource({
        "LIGHT, 1.25, 1, false, town-light",
        "DARK, 1.25, 1, false, town-dark",
        "LIGHT, 3.4, 1.5, false, far-light-dense",
        "LIGHT, 1.25, 1, true, names-light",
        "DARK, 1.25, 1, true, names-dark"
    })
    void thePictureIsAsItWasApproved(
            Theme theme, double metresPerPixel, double outputScale, boolean withNames, String name) throws IOException {
        Assumptions.assumeTrue(!withNames || MapFonts.hasBundled(), "the bundled fonts are not there");
        MapImage image = paint(theme, metresPerPixel, outputScale, withNames);
        Path file = FOLDER.resolve(name + ".png");
        if (Boolean.getBoolean("quandian.golden.rewrite")) {
            Files.createDirectories(FOLDER);
            ImageIO.write(image.view(), "png", file.toFile());
        }
        BufferedImage approved = read(name);
        assertThat(image.width()).isEqualTo(approved.getWidth());
        assertThat(image.height()).isEqualTo(approved.getHeight());
        assertThat(differentPerThousand(image.view(), approved))
                .as("different pixels of a thousand in %s", file)
                .isLessThan(SHARE);
    }

    private static MapImage paint(Theme theme, double metresPerPixel, double outputScale, boolean withNames) {
        Baseline town = PaintedTown.town();
        CityPortrayal portrayal =
                CityPortrayal.of(town, StyleBook.bundled()).withBaselineResult(PaintedTown.before(town));
        PortrayalOptions options =
                PortrayalOptions.of(theme).withShown(MapContent.SCHOOLS, true).withShown(MapContent.FACILITIES, true);
        MapScene scene =
                portrayal.base(options).under(portrayal.plan(PaintedTown.after(town), PaintedTown.plan(), options));
        MapViewport viewport = new MapViewport(200, 120, metresPerPixel, 340, 210);
        return new MapRenderer(MapFonts.bundled(), LayerImageCache.none())
                .render(
                        new RenderRequest(
                                withNames ? scene.under(portrayal.labels(options)) : scene,
                                viewport,
                                outputScale,
                                MapPalette.of(theme).ground()),
                        CancellationToken.none());
    }

    private static BufferedImage read(String name) throws IOException {
        try (InputStream stream = Boolean.getBoolean("quandian.golden.rewrite")
                ? Files.newInputStream(FOLDER.resolve(name + ".png"))
                : GoldenImageTest.class.getResourceAsStream("golden/" + name + ".png")) {
            assertThat(stream).as("the approved picture %s", name).isNotNull();
            return ImageIO.read(stream);
        }
    }

    private static double differentPerThousand(BufferedImage one, BufferedImage other) {
        int different = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                int a = one.getRGB(x, y);
                int b = other.getRGB(x, y);
                int far = 0;
                for (int shift = 0; shift <= 24; shift += 8) {
                    far = Math.max(far, Math.abs(((a >>> shift) & 255) - ((b >>> shift) & 255)));
                }
                if (far > TOLERANCE) {
                    different++;
                }
            }
        }
        return 1000.0 * different / (one.getWidth() * one.getHeight());
    }
}
