package org.quandian.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.geom.Envelope;

/**
 * All names of a map. They are in one layer because they must know of each other: the one of higher priority (then of the larger
 * thing) is written, one that would touch it is left out.
 *
 * @param head identifier, revision, visibility and scales
 * @param sources what has names, in no particular order
 */
public record LabelLayer(LayerHead head, List<LabelSource> sources) implements MapLayer {
    /** Takes a copy. */
    public LabelLayer {
        sources = List.copyOf(sources);
    }

    @Override
    public void paint(LayerCanvas canvas) {
        List<Candidate> candidates = new ArrayList<>();
        for (LabelSource source : sources) {
            if (source.style().drawsAt(canvas.viewport())) {
                collect(source, canvas.viewport(), candidates);
            }
        }
        candidates.sort(Comparator.comparingInt(Candidate::priority)
                .thenComparingDouble(Candidate::size)
                .reversed());
        LabelPlacer placer = new LabelPlacer(canvas);
        for (int i = 0; i < candidates.size(); i++) {
            if (i % 64 == 0) {
                canvas.token().throwIfCancelled();
            }
            Candidate candidate = candidates.get(i);
            placer.place(candidate.text(), candidate.feature().shape(), candidate.symbol());
        }
        placer.write();
    }

    @Override
    public boolean worthKeeping() {
        return true;
    }

    private static void collect(LabelSource source, MapViewport viewport, List<Candidate> candidates) {
        List<MapFeature> inView = source.features().listWithin(viewport.extent());
        for (FeatureStyle.Drawing drawing : source.style().drawings(inView, viewport)) {
            for (Symbolizer symbolizer : drawing.rule().symbolizers()) {
                if (symbolizer instanceof TextSymbolizer symbol) {
                    for (MapFeature feature : drawing.features()) {
                        if (feature.property(symbol.property()) instanceof String text
                                && !text.isBlank()
                                && symbol.names(feature, viewport)) {
                            candidates.add(new Candidate(text, feature, symbol));
                        }
                    }
                }
            }
        }
    }

    private record Candidate(String text, MapFeature feature, TextSymbolizer symbol) {
        int priority() {
            return symbol.priority();
        }

        double size() {
            Envelope envelope = feature.shape().getEnvelopeInternal();
            return envelope.getWidth() + envelope.getHeight();
        }
    }
}
