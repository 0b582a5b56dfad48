package org.quandian.portrayal;

import java.util.List;
import org.quandian.map.AreaFill;
import org.quandian.map.Colour;
import org.quandian.map.FeatureSet;
import org.quandian.map.LayerHead;
import org.quandian.map.MapFeature;
import org.quandian.map.MapScene;
import org.quandian.map.MapViewport;
import org.quandian.map.MaskShapes;
import org.quandian.map.MaskedLayer;
import org.quandian.map.MaskedPaint;
import org.quandian.map.ScaleRange;
import org.quandian.map.SolidFill;
import org.quandian.map.Symbolizer;

/** A small sample of how something is drawn. Being a scene of its own, it always looks as the map does. */
public sealed interface Swatch {
    /** A scene to render with {@link #viewport}: the sample fills it. */
    MapScene scene();

    /** The viewport for a sample of that size in logical pixels. */
    static MapViewport viewport(int width, int height) {
        return new MapViewport(width / 2.0, height / 2.0, 1, width, height);
    }

    /**
     * An area.
     *
     * @param fill its inside
     * @param line its border
     * @param width logical pixels
     * @param height logical pixels
     */
    record Area(AreaFill fill, Colour line, int width, int height) implements Swatch {
        @Override
        public MapScene scene() {
            MaskShapes shape = new MaskShapes(
                    "swatch", 0, FeatureSet.of(List.of(MapFeature.of("swatch", SwatchShapes.box(width, height)))));
            MaskShapes none = MaskShapes.none("none");
            SolidFill border = new SolidFill(line);
            return MapScene.of(new MaskedLayer(
                    LayerHead.of("swatch", 0),
                    shape,
                    none,
                    none,
                    none,
                    List.of(
                            MaskedPaint.areas(fill, fill, fill, fill),
                            new MaskedPaint(1, ScaleRange.ALL, border, border, border, border))));
        }
    }

    /**
     * A line from left to right.
     *
     * @param symbolizers how it is drawn, first to last
     * @param width logical pixels
     * @param height logical pixels
     */
    record Line(List<Symbolizer> symbolizers, int width, int height) implements Swatch {
        @Override
        public MapScene scene() {
            return SwatchShapes.scene(SwatchShapes.line(width, height), symbolizers);
        }
    }

    /**
     * A mark in the middle.
     *
     * @param symbolizers how it is drawn, first to last
     * @param width logical pixels
     * @param height logical pixels
     */
    record Mark(List<Symbolizer> symbolizers, int width, int height) implements Swatch {
        @Override
        public MapScene scene() {
            return SwatchShapes.scene(SwatchShapes.middle(width, height), symbolizers);
        }
    }
}
