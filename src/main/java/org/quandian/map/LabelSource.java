package org.quandian.map;

/**
 * Features with names, and the style whose text symbolizers say how the names are written.
 *
 * @param features what has names
 * @param style its text symbolizers are used, the others are not
 */
public record LabelSource(FeatureSet features, FeatureStyle style) {}
