package org.quandian.map;

import java.util.List;

/**
 * Some features, at some scales, drawn one way.
 *
 * @param filter which features
 * @param scales at which scales
 * @param symbolizers how, first to last
 */
public record StyleRule(FeatureFilter filter, ScaleRange scales, List<Symbolizer> symbolizers) {
    /** Takes a copy. */
    public StyleRule {
        symbolizers = List.copyOf(symbolizers);
    }
}
