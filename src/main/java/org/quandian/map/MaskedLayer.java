package org.quandian.map;

import java.util.List;

/**
 * Areas painted by where they lie with respect to two other sets of shapes, before and after a change, cut exactly at their
 * outlines. Nothing is overlaid as geometry: the sets are painted as masks (painting is the union) and the colour of each
 * pixel follows from its covers, so the edges are as smooth as any other and a change costs milliseconds. Pixel by pixel the
 * colours share the cover of the subject between them; they are never laid one over the other, so no colour shines through at an
 * edge. Where pictures are kept, only the windows around what changed are composed anew.
 *
 * @param head identifier, revision, visibility and scales
 * @param subject the areas to paint (residential land)
 * @param always shapes that are there before and after (service areas of parks that stay)
 * @param beforeOnly shapes that are there only before
 * @param afterOnly shapes that are there only after
 * @param paints what is painted, first to last
 */
public record MaskedLayer(
        LayerHead head,
        MaskShapes subject,
        MaskShapes always,
        MaskShapes beforeOnly,
        MaskShapes afterOnly,
        List<MaskedPaint> paints)
        implements MapLayer {
    /** Takes a copy. */
    public MaskedLayer {
        paints = List.copyOf(paints);
    }

    @Override
    public void paint(LayerCanvas canvas) {
        if (canvas.keepsNothing() || !isChanged()) {
            compose(canvas, List.of(PixelWindow.whole(canvas.request())));
            return;
        }
        List<PixelWindow> windows =
                PixelWindow.around(List.of(beforeOnly.features(), afterOnly.features()), canvas.request());
        canvas.stampOutside(canvas.picture(unchanged()), windows);
        compose(canvas, windows);
    }

    /** Unchanged it is kept like any layer; while it changes, it keeps the picture of itself unchanged. */
    @Override
    public boolean worthKeeping() {
        return !isChanged();
    }

    private boolean isChanged() {
        return !beforeOnly.isEmpty() || !afterOnly.isEmpty();
    }

    private MaskedLayer unchanged() {
        LayerHead still = new LayerHead(head.id(), 0, true, ScaleRange.ALL);
        return new MaskedLayer(still, subject, always, MaskShapes.none("before"), MaskShapes.none("after"), paints);
    }

    private void compose(LayerCanvas canvas, List<PixelWindow> windows) {
        if (windows.isEmpty()) {
            return;
        }
        MaskComposer composer =
                new MaskComposer(canvas, canvas.mask(always, 0), canvas.mask(beforeOnly, 0), canvas.mask(afterOnly, 0));
        for (MaskedPaint paint : paints) {
            if (paint.scales().contains(canvas.viewport())) {
                canvas.token().throwIfCancelled();
                composer.compose(canvas.mask(subject, paint.strokeWidth()), paint, windows);
            }
        }
    }
}
