package org.quandian.app.cli;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.quandian.map.MapViewport;
import org.quandian.portrayal.Theme;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code quandian render PATH}: the map of a city, as it stands or under a plan, painted by the window's own painter into a PNG. */
@Command(name = "render", mixinStandardHelpOptions = true)
final class RenderCommand implements Callable<Integer> {
    private static final Pattern SIZE = Pattern.compile("(\\d{1,5})[xX×](\\d{1,5})");
    private static final int SMALLEST = 16;
    private static final long MOST_PIXELS = 200_000_000;
    private static final double MARGIN = 16;

    /** The looks a map can have. */
    enum Look {
        LIGHT(Theme.LIGHT),
        DARK(Theme.DARK);

        private final Theme theme;

        Look(Theme theme) {
            this.theme = theme;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final CommandContext context;

    @Mixin
    private CityArguments city = new CityArguments();

    @Option(names = "--size", required = true, paramLabel = "WxH", descriptionKey = "cli.render.size")
    private String size = "";

    @Option(names = "--extent", paramLabel = "XMIN,YMIN,XMAX,YMAX", descriptionKey = "cli.render.extent")
    private @Nullable String extent;

    @Option(names = "--theme", paramLabel = "light|dark", descriptionKey = "cli.render.theme")
    private Look look = Look.LIGHT;

    @Option(
            names = {"-o", "--out"},
            required = true,
            paramLabel = "FILE",
            descriptionKey = "cli.render.out")
    private Path out = Path.of("");

    RenderCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        Matcher pixels = size();
        int width = Integer.parseInt(pixels.group(1));
        int height = Integer.parseInt(pixels.group(2));
        Envelope wanted = extent == null ? null : extent(extent);
        CityFigures figures = city.read(context);
        Envelope shown = wanted == null ? figures.content().baseline().extent() : wanted;
        MapViewport viewport = MapViewport.of(shown, width, height, wanted == null ? MARGIN : 0);
        write(new MapPicture(look.theme).paint(figures, viewport));
        return ExitCode.DONE.number();
    }

    private Matcher size() {
        Matcher matcher = SIZE.matcher(size);
        if (!matcher.matches()) {
            throw badValue("--size", size);
        }
        long width = Long.parseLong(matcher.group(1));
        long height = Long.parseLong(matcher.group(2));
        if (Math.min(width, height) < SMALLEST || width * height > MOST_PIXELS) {
            throw badValue("--size", size);
        }
        return matcher;
    }

    private static Envelope extent(String text) {
        String[] parts = text.split(",", -1);
        if (parts.length != 4) {
            throw badValue("--extent", text);
        }
        double[] numbers = new double[parts.length];
        for (int i = 0; i < parts.length; i++) {
            try {
                numbers[i] = Double.parseDouble(parts[i].strip());
            } catch (NumberFormatException notANumber) {
                throw badValue("--extent", text);
            }
        }
        boolean finite = Double.isFinite(numbers[0] + numbers[1] + numbers[2] + numbers[3]);
        if (!finite || !(numbers[2] > numbers[0]) || !(numbers[3] > numbers[1])) {
            throw badValue("--extent", text);
        }
        return new Envelope(numbers[0], numbers[2], numbers[1], numbers[3]);
    }

    private static CommandFailure badValue(String name, String value) {
        return CommandFailure.usage("cli.usage.BAD_VALUE", Map.of("name", name, "value", value));
    }

    private void write(BufferedImage picture) throws IOException {
        OutputFiles.write(out, stream -> {
            if (!ImageIO.write(picture, "png", stream)) {
                throw new IOException("PNG");
            }
        });
    }
}
