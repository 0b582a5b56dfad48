package org.quandian.map;

import java.util.List;

/** How a feature is drawn: SLD's symbolizers as values. Immutable. */
public sealed interface Symbolizer
        permits PolygonSymbolizer, LineSymbolizer, PointSymbolizer, TextSymbolizer, VeilSymbolizer {
    /** Paints these features, one after the other or all at once: they all look the same. */
    void paint(List<MapFeature> features, LayerCanvas canvas);
}
