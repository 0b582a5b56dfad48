package org.quandian.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads symbolizers. Vendor options: {@code dot-below} and {@code dot-size} on PolygonSymbolizer (small areas become a dot),
 * {@code inverse} (the outside is filled: a veil); {@code spacing} and {@code min-feature} on TextSymbolizer. One file, one thread.
 */
final class SymbolizerReader {
    private final SldElements xml;

    SymbolizerReader(SldElements xml) {
        this.xml = xml;
    }

    Symbolizer polygon() {
        Parts parts = new Parts();
        xml.forEachChild(child -> {
            switch (child) {
                case "Fill" -> parts.fill = fill();
                case "Stroke" -> parts.stroke = stroke();
                case "VendorOption" -> vendorOption(parts.options);
                default -> xml.skipDescription(child);
            }
        });
        if (parts.options.containsKey("inverse")) {
            if (parts.fill == null) {
                throw xml.wrong("an inverse PolygonSymbolizer needs a Fill");
            }
            return new VeilSymbolizer(parts.fill);
        }
        return new PolygonSymbolizer(
                parts.fill, parts.stroke, parts.number("dot-below", 0), parts.number("dot-size", 0));
    }

    Symbolizer line() {
        Parts parts = new Parts();
        xml.forEachChild(child -> {
            if (child.equals("Stroke")) {
                parts.stroke = stroke();
            } else {
                xml.skipDescription(child);
            }
        });
        if (parts.stroke == null) {
            throw xml.wrong("a LineSymbolizer needs a Stroke");
        }
        return new LineSymbolizer(parts.stroke);
    }

    Symbolizer point() {
        Parts parts = new Parts();
        xml.forEachChild(child -> {
            if (child.equals("Graphic")) {
                xml.forEachChild(part -> graphicPart(part, parts));
            } else {
                xml.skipDescription(child);
            }
        });
        return new PointSymbolizer(parts.mark, parts.number("size", 6), parts.fill, parts.stroke);
    }

    private void graphicPart(String part, Parts parts) {
        switch (part) {
            case "Size" -> parts.options.put("size", xml.text());
            case "Mark" ->
                xml.forEachChild(child -> {
                    switch (child) {
                        case "WellKnownName" -> parts.mark = mark(xml.text());
                        case "Fill" -> parts.fill = fill();
                        case "Stroke" -> parts.stroke = stroke();
                        default -> throw xml.unexpected();
                    }
                });
            default -> throw xml.unexpected();
        }
    }

    private Mark mark(String name) {
        return Mark.findByName(name).orElseThrow(() -> xml.wrong("no such mark: " + name));
    }

    Symbolizer text() {
        Parts parts = new Parts();
        parts.fill = Colour.of("#000000");
        xml.forEachChild(child -> {
            switch (child) {
                case "Label" -> parts.options.put("label", xml.required(propertyName(), "PropertyName"));
                case "Font" -> parts.options.putAll(parameters());
                case "LabelPlacement" -> parts.placement = placement();
                case "Halo" -> halo(parts);
                case "Fill" -> parts.fill = fill();
                case "Priority" -> parts.options.put("priority", xml.text());
                case "VendorOption" -> vendorOption(parts.options);
                default -> xml.skipDescription(child);
            }
        });
        return new TextSymbolizer(
                xml.required(parts.options.get("label"), "Label"),
                parts.number("font-size", 12),
                "bold".equals(parts.options.get("font-weight")),
                parts.fill == null ? Colour.TRANSPARENT : parts.fill,
                parts.halo,
                parts.haloRadius,
                parts.number("spacing", 0),
                parts.placement,
                (int) parts.number("priority", 0),
                parts.number("min-feature", 0));
    }

    private @Nullable String propertyName() {
        String[] name = new String[1];
        xml.forEachChild(child -> {
            if (!child.equals("PropertyName")) {
                throw xml.unexpected();
            }
            name[0] = xml.text();
        });
        return name[0];
    }

    private TextSymbolizer.Placement placement() {
        List<TextSymbolizer.Placement> found = new ArrayList<>();
        xml.forEachChild(child -> {
            switch (child) {
                case "PointPlacement" -> found.add(TextSymbolizer.Placement.POINT);
                case "LinePlacement" -> found.add(TextSymbolizer.Placement.LINE);
                default -> throw xml.unexpected();
            }
            xml.skip();
        });
        if (found.size() != 1) {
            throw xml.wrong("LabelPlacement needs a PointPlacement or a LinePlacement");
        }
        return found.get(0);
    }

    private void halo(Parts parts) {
        xml.forEachChild(child -> {
            switch (child) {
                case "Radius" -> parts.haloRadius = xml.number();
                case "Fill" -> parts.halo = fill();
                default -> throw xml.unexpected();
            }
        });
    }

    private void vendorOption(Map<String, String> options) {
        String name = xml.attribute("name");
        if (!List.of("dot-below", "dot-size", "inverse", "spacing", "min-feature")
                .contains(name)) {
            throw xml.wrong("no such vendor option: " + name);
        }
        options.put(name, xml.text());
    }

    private Colour fill() {
        Map<String, String> values = parameters();
        return colour(values, "fill", "fill-opacity", "#808080");
    }

    private LineStroke stroke() {
        Map<String, String> values = parameters();
        String cap = values.getOrDefault("stroke-linecap", "butt");
        List<Double> dash = Arrays.stream(
                        values.getOrDefault("stroke-dasharray", "").split("[ ,]+"))
                .filter(each -> !each.isEmpty())
                .map(xml::number)
                .toList();
        try {
            return new LineStroke(
                    colour(values, "stroke", "stroke-opacity", "#000000"),
                    xml.number(values.getOrDefault("stroke-width", "1")),
                    dash,
                    cap.equals("round") ? LineStroke.Cap.ROUND : LineStroke.Cap.BUTT);
        } catch (IllegalArgumentException refused) {
            throw xml.wrong(String.valueOf(refused.getMessage()));
        }
    }

    private Colour colour(Map<String, String> values, String name, String opacity, String otherwise) {
        try {
            return Colour.of(values.getOrDefault(name, otherwise))
                    .withOpacity(xml.number(values.getOrDefault(opacity, "1")));
        } catch (IllegalArgumentException refused) {
            throw xml.wrong(String.valueOf(refused.getMessage()));
        }
    }

    private Map<String, String> parameters() {
        Map<String, String> values = new HashMap<>();
        xml.forEachChild(child -> {
            if (!child.equals("CssParameter")) {
                throw xml.unexpected();
            }
            String name = xml.attribute("name");
            values.put(name, xml.text());
        });
        return values;
    }

    /** What is known of a symbolizer while it is read. */
    private final class Parts {
        private @Nullable Colour fill;
        private @Nullable LineStroke stroke;
        private Mark mark = Mark.SQUARE;
        private Colour halo = Colour.WHITE;
        private double haloRadius;
        private TextSymbolizer.Placement placement = TextSymbolizer.Placement.POINT;
        private final Map<String, String> options = new HashMap<>();

        double number(String option, double otherwise) {
            String text = options.get(option);
            return text == null ? otherwise : xml.number(text);
        }
    }
}
