package org.quandian.map;

import java.util.List;

/**
 * Areas painted by where they lie with respect to two other sets of shapes, before and after a change, cut exactly at their
 * outlines. Nothing is overlaid as geometry: the three sets are painted as masks (painting is the union) and the colour of each
 * pixel follows from its three covers, so the edges are as smooth as any other and a change costs milliseconds. Pixel by pixel the
 * colours share the cover of the subject between them; they are never laid one over the other, so no colour shines through at an
 * edge.
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
        MaskComposer composer =
                new MaskComposer(canvas, canvas.mask(always, 0), canvas.mask(beforeOnly, 0), canvas.mask(afterOnly, 0));
        for (MaskedPaint paint : paints) {
            canvas.token().throwIfCancelled();
            composer.compose(canvas.mask(subject, paint.strokeWidth()), paint);
        }
    }

    /** Its masks are kept; the picture made of them changes with every move of the mouse. */
    @Override
    public boolean worthKeeping() {
        return false;
    }
}
