package org.quandian.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Envelope;
import org.quandian.portrayal.MapPalette;
import org.quandian.portrayal.Theme;

/** The map as a picture of the size that was asked for. */
@ExtendWith(SmallCity.class)
class RenderCommandTest {
    private final Shell shell = new Shell();

    @TempDir
    private Path folder = Path.of("");

    @Test
    void thePictureHasTheSizeAndShowsServedHousing(SmallCity.Place city) throws IOException {
        BufferedImage picture = render(city, "--size", "640x360");

        assertThat(picture.getWidth()).isEqualTo(640);
        assertThat(picture.getHeight()).isEqualTo(360);
        assertThat(colours(picture))
                .contains(MapPalette.of(Theme.LIGHT).ground().argb());
        assertThat(colours(picture)).hasSizeGreaterThan(20);
    }

    @Test
    void theDarkMapIsDark(SmallCity.Place city) throws IOException {
        assertThat(brightness(render(city, "--size", "320x200", "--theme", "dark")))
                .isLessThan(brightness(render(city, "--size", "320x200")) / 2);
    }

    @Test
    void anExtentShowsOnlyThatPart(SmallCity.Place city) throws IOException {
        Envelope housing = city.housing();
        String nowhere = String.format(
                Locale.ROOT,
                "%f,%f,%f,%f",
                housing.getMaxX() + 50_000,
                housing.getMinY(),
                housing.getMaxX() + 51_000,
                housing.getMinY() + 1_000);

        assertThat(colours(render(city, "--size", "320x320", "--extent", nowhere)))
                .hasSizeLessThan(colours(render(city, "--size", "320x320")).size() / 2);
    }

    private BufferedImage render(SmallCity.Place city, String... options) throws IOException {
        Path file = folder.resolve("map.png");
        Object[] words = new Object[options.length + 4];
        words[0] = "render";
        words[1] = city.folder();
        System.arraycopy(options, 0, words, 2, options.length);
        words[words.length - 2] = "-o";
        words[words.length - 1] = file;
        Shell.Said said = shell.run(words);
        assertThat(said.err()).isEmpty();
        assertThat(said.code()).isZero();
        return ImageIO.read(file.toFile());
    }

    private static Set<Integer> colours(BufferedImage picture) {
        Set<Integer> colours = new HashSet<>();
        for (int x = 0; x < picture.getWidth(); x++) {
            for (int y = 0; y < picture.getHeight(); y++) {
                colours.add(picture.getRGB(x, y));
            }
        }
        return colours;
    }

    private static double brightness(BufferedImage picture) {
        double sum = 0;
        for (int x = 0; x < picture.getWidth(); x++) {
            for (int y = 0; y < picture.getHeight(); y++) {
                sum += (picture.getRGB(x, y) >> 8) & 255;
            }
        }
        return sum;
    }
}
