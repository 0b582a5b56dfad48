package org.quandian.map;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the part of OGC Styled Layer Descriptor 1.0 that our styles use: PolygonSymbolizer, LineSymbolizer, PointSymbolizer with a
 * Mark, TextSymbolizer with Halo; Min- and MaxScaleDenominator; filters PropertyIsEqualTo and PropertyIsBetween on one property, and
 * ElseFilter. Anything else is refused rather than left out, so that a style never looks other than written. Vendor options are named
 * at {@link SymbolizerReader}. Scale denominators are taken at 96 dpi, as the program shows them.
 */
public final class SldReader {
    private final SldElements xml;
    private final SymbolizerReader symbolizers;

    private SldReader(SldElements xml) {
        this.xml = xml;
        this.symbolizers = new SymbolizerReader(xml);
    }

    /**
     * Reads a style.
     *
     * @param stream the file's content; not closed
     * @param file its name for messages
     * @throws StyleException if it is not well-formed or says something that cannot be drawn
     */
    public static FeatureStyle read(InputStream stream, String file) {
        try (SldElements xml = SldElements.open(stream, file)) {
            return new SldReader(xml).document();
        }
    }

    private FeatureStyle document() {
        List<List<StyleRule>> passes = new ArrayList<>();
        xml.enterRoot("StyledLayerDescriptor");
        xml.forEachChild(layer -> {
            if (layer.equals("NamedLayer")) {
                xml.forEachChild(part -> namedLayerPart(part, passes));
            } else {
                throw xml.unexpected();
            }
        });
        if (passes.isEmpty()) {
            throw xml.wrong("no FeatureTypeStyle");
        }
        return new FeatureStyle(passes);
    }

    private void namedLayerPart(String part, List<List<StyleRule>> passes) {
        if (part.equals("UserStyle")) {
            xml.forEachChild(child -> {
                if (child.equals("FeatureTypeStyle")) {
                    passes.add(rules());
                } else {
                    xml.skipDescription(child);
                }
            });
        } else {
            xml.skipDescription(part);
        }
    }

    private List<StyleRule> rules() {
        List<StyleRule> rules = new ArrayList<>();
        xml.forEachChild(child -> {
            if (child.equals("Rule")) {
                rules.add(rule());
            } else {
                xml.skipDescription(child);
            }
        });
        return rules;
    }

    private StyleRule rule() {
        RuleDraft draft = new RuleDraft();
        xml.forEachChild(child -> {
            switch (child) {
                case "MinScaleDenominator" -> draft.min = xml.number();
                case "MaxScaleDenominator" -> draft.max = xml.number();
                case "Filter" -> draft.filter = filter();
                case "ElseFilter" -> {
                    draft.filter = new FeatureFilter.Otherwise();
                    xml.skip();
                }
                case "PolygonSymbolizer" -> draft.symbolizers.add(symbolizers.polygon());
                case "LineSymbolizer" -> draft.symbolizers.add(symbolizers.line());
                case "PointSymbolizer" -> draft.symbolizers.add(symbolizers.point());
                case "TextSymbolizer" -> draft.symbolizers.add(symbolizers.text());
                default -> xml.skipDescription(child);
            }
        });
        return new StyleRule(draft.filter, new ScaleRange(draft.min, draft.max), draft.symbolizers);
    }

    private FeatureFilter filter() {
        List<FeatureFilter> found = new ArrayList<>();
        xml.forEachChild(child -> {
            switch (child) {
                case "PropertyIsEqualTo" -> found.add(equalTo());
                case "PropertyIsBetween" -> found.add(between());
                default -> throw xml.unexpected();
            }
        });
        if (found.size() != 1) {
            throw xml.wrong("a Filter needs exactly one comparison");
        }
        return found.get(0);
    }

    private FeatureFilter equalTo() {
        String[] parts = new String[2];
        xml.forEachChild(child -> {
            switch (child) {
                case "PropertyName" -> parts[0] = xml.text();
                case "Literal" -> parts[1] = xml.text();
                default -> throw xml.unexpected();
            }
        });
        return new FeatureFilter.EqualTo(xml.required(parts[0], "PropertyName"), xml.required(parts[1], "Literal"));
    }

    private FeatureFilter between() {
        String[] property = new String[1];
        double[] bounds = {Double.NaN, Double.NaN};
        xml.forEachChild(child -> {
            switch (child) {
                case "PropertyName" -> property[0] = xml.text();
                case "LowerBoundary" -> bounds[0] = xml.onlyChildNumber("Literal");
                case "UpperBoundary" -> bounds[1] = xml.onlyChildNumber("Literal");
                default -> throw xml.unexpected();
            }
        });
        if (Double.isNaN(bounds[0]) || Double.isNaN(bounds[1])) {
            throw xml.wrong("PropertyIsBetween needs a LowerBoundary and an UpperBoundary");
        }
        return new FeatureFilter.Between(xml.required(property[0], "PropertyName"), bounds[0], bounds[1]);
    }

    /** What is known of a rule while it is read. */
    private static final class RuleDraft {
        private double min;
        private double max = Double.POSITIVE_INFINITY;
        private FeatureFilter filter = new FeatureFilter.Everything();
        private final List<Symbolizer> symbolizers = new ArrayList<>();
    }
}
