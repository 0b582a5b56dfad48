package org.quandian.ui.map;

import java.nio.IntBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.quandian.map.Colour;
import org.quandian.map.MapImage;
import org.quandian.map.MapRenderer;
import org.quandian.map.MapViewport;
import org.quandian.map.RenderRequest;
import org.quandian.portrayal.Swatch;
import org.quandian.task.CancellationToken;
import org.quandian.task.TaskRunner;

/** Pictures of samples for layer list and legend, painted by the same painter as the map, each once. FX thread. */
public final class SwatchImages {
    private static final int SIZE = 22;
    private static final int HEIGHT = 20;
    private static final double SCALE = 2;

    private final MapRenderer renderer;
    private final TaskRunner runner;
    private final Executor fx;
    private final Map<Swatch, Image> known = new HashMap<>();

    /**
     * @param renderer paints them
     * @param runner where they are painted
     * @param fx the FX thread
     */
    public SwatchImages(MapRenderer renderer, TaskRunner runner, Executor fx) {
        this.renderer = renderer;
        this.runner = runner;
        this.fx = fx;
    }

    /** A view of that sample; its picture may come a little later. */
    public ImageView view(Swatch swatch) {
        ImageView view = new ImageView();
        Image image = known.get(swatch);
        if (image != null) {
            fit(view, image);
            return view;
        }
        var unused = runner.submit(() -> renderer.render(
                        new RenderRequest(swatch.scene(), viewport(swatch), SCALE, Colour.TRANSPARENT),
                        CancellationToken.none()))
                .thenAcceptAsync(
                        picture -> {
                            Image made = toImage(picture);
                            known.put(swatch, made);
                            fit(view, made);
                        },
                        fx);
        return view;
    }

    private static void fit(ImageView view, Image image) {
        view.setImage(image);
        view.setFitWidth(image.getWidth() / SCALE);
        view.setFitHeight(image.getHeight() / SCALE);
    }

    private static MapViewport viewport(Swatch swatch) {
        if (swatch instanceof Swatch.Area area) {
            return Swatch.viewport(area.width(), area.height());
        }
        if (swatch instanceof Swatch.Line line) {
            return Swatch.viewport(line.width(), line.height());
        }
        if (swatch instanceof Swatch.Mark mark) {
            return Swatch.viewport(mark.width(), mark.height());
        }
        return Swatch.viewport(SIZE, HEIGHT);
    }

    private static Image toImage(MapImage picture) {
        return new WritableImage(new PixelBuffer<>(
                picture.width(),
                picture.height(),
                IntBuffer.wrap(picture.pixels()),
                PixelFormat.getIntArgbPreInstance()));
    }
}
