package org.quandian.ui.map;

import java.nio.IntBuffer;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;
import org.quandian.map.Colour;
import org.quandian.map.MapImage;
import org.quandian.map.MapRenderer;
import org.quandian.map.MapScene;
import org.quandian.map.MapViewport;
import org.quandian.map.RenderRequest;
import org.quandian.task.CancellationToken;
import org.quandian.task.TaskRunner;

/**
 * One picture of the map. It is painted a little larger than the pane on another thread; until the new one is ready the old one is
 * shown moved and scaled, so no gesture waits for it. Its request is its stamp: what was painted for another wish than the present one
 * is shown and at once painted again.
 */
final class RasterStratum {
    /** So many logical pixels are painted beyond every side of the pane. */
    static final int MARGIN = 96;

    private final ImageView view = new ImageView();
    private final MapRenderer renderer;
    private final TaskRunner runner;
    private final Executor fx;
    private final Runnable whenShown;
    private @Nullable RenderRequest wish;
    private @Nullable RenderRequest painting;
    private @Nullable RenderRequest shown;
    private CancellationToken token = new CancellationToken();
    private @Nullable MapViewport paneViewport;

    RasterStratum(MapRenderer renderer, TaskRunner runner, Executor fx, Runnable whenShown) {
        this.renderer = renderer;
        this.runner = runner;
        this.fx = fx;
        this.whenShown = whenShown;
        view.setManaged(false);
        view.setSmooth(true);
        view.setMouseTransparent(true);
    }

    ImageView view() {
        return view;
    }

    /** Whether the picture on show is the one that is wished for. */
    boolean isSettled() {
        return wish != null && wish.equals(shown);
    }

    /** What is to be seen once the hand rests: scene and viewport of the pane. */
    void wish(MapScene scene, MapViewport pane, double outputScale, Colour background) {
        MapViewport padded = pane.withSize(pane.width() + 2 * MARGIN, pane.height() + 2 * MARGIN);
        wish = new RenderRequest(scene, padded, outputScale, background);
        paintIfNeeded();
    }

    /** Where the picture on show lies in the pane now. */
    void place(MapViewport pane) {
        paneViewport = pane;
        if (shown == null) {
            return;
        }
        MapViewport painted = shown.viewport();
        double factor = painted.metresPerPixel() / pane.metresPerPixel();
        double width = painted.width() * factor;
        double height = painted.height() * factor;
        double left = pane.toDisplayX(painted.centreX()) - width / 2;
        double top = pane.toDisplayY(painted.centreY()) - height / 2;
        boolean exact = Math.abs(factor - 1) < 1e-9;
        double scale = shown.outputScale();
        view.setFitWidth(width);
        view.setFitHeight(height);
        view.setX(exact ? Math.rint(left * scale) / scale : left);
        view.setY(exact ? Math.rint(top * scale) / scale : top);
    }

    /** How many logical pixels of the picture on show lie beyond the pane at the side where least is left; negative where it does not reach. */
    double marginLeft(MapViewport pane) {
        if (shown == null || shown.viewport().metresPerPixel() != pane.metresPerPixel()) {
            return -1;
        }
        double right = Math.abs(pane.toDisplayX(shown.viewport().centreX()) - pane.width() / 2.0);
        double down = Math.abs(pane.toDisplayY(shown.viewport().centreY()) - pane.height() / 2.0);
        return MARGIN - Math.max(right, down);
    }

    /** Forgets everything, so that the picture of another city is never seen. */
    void clear() {
        token.cancel();
        wish = null;
        shown = null;
        view.setImage(null);
    }

    private void paintIfNeeded() {
        RenderRequest next = wish;
        if (next == null || next.equals(shown)) {
            return;
        }
        if (painting != null) {
            if (painting.viewport().metresPerPixel() != next.viewport().metresPerPixel()) {
                token.cancel();
            }
            return;
        }
        painting = next;
        CancellationToken own = new CancellationToken();
        token = own;
        var unused = runner.submit(() -> renderer.render(next, own))
                .whenComplete((image, failure) -> fx.execute(() -> finished(next, own, image, failure)));
    }

    private void finished(
            RenderRequest request, CancellationToken own, @Nullable MapImage image, @Nullable Throwable failure) {
        painting = null;
        if (failure != null && !(failure instanceof CancellationException)) {
            Thread thread = Thread.currentThread();
            thread.getUncaughtExceptionHandler().uncaughtException(thread, failure);
            return;
        }
        if (image != null && !own.isCancelled() && wish != null) {
            show(request, image);
        }
        paintIfNeeded();
    }

    private void show(RenderRequest request, MapImage image) {
        shown = request;
        PixelBuffer<IntBuffer> buffer = new PixelBuffer<>(
                image.width(), image.height(), IntBuffer.wrap(image.pixels()), PixelFormat.getIntArgbPreInstance());
        view.setImage(new WritableImage(buffer));
        if (paneViewport != null) {
            place(paneViewport);
        }
        whenShown.run();
    }
}
