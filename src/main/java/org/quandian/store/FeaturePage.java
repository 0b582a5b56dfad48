package org.quandian.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.locationtech.jts.geom.Geometry;
import org.quandian.planning.Attributes;
import org.quandian.planning.Feature;

/** Some hundred features of one layer as bytes and back, exactly: the same shapes, the same values of the same kind. */
final class FeaturePage {
    private static final int ABSENT = 0;
    private static final int REAL = 1;
    private static final int WHOLE = 2;
    private static final int TEXT = 3;

    private FeaturePage() {}

    /** The page of these features. */
    static byte[] of(List<Feature> features) {
        TreeSet<String> names = new TreeSet<>();
        features.forEach(each -> names.addAll(each.attributes().values().keySet()));
        PageOutput out = new PageOutput();
        out.number(names.size());
        names.forEach(out::word);
        out.number(features.size());
        for (Feature feature : features) {
            out.number(feature.record());
            out.text(feature.id());
            out.word(feature.name());
            out.shape(feature.shape());
            for (String name : names) {
                write(feature, name, out);
            }
        }
        return out.page();
    }

    private static void write(Feature feature, String name, PageOutput out) {
        Object value = feature.attributes().values().get(name);
        if (value == null) {
            out.tag(ABSENT);
        } else if (value instanceof Double real) {
            out.tag(REAL);
            out.real(real);
        } else if (value instanceof Long whole) {
            out.tag(WHOLE);
            out.whole(whole);
        } else if (value instanceof String text) {
            out.tag(TEXT);
            out.word(text);
        } else {
            throw new IllegalArgumentException(name + " of " + feature.id() + " is neither number nor text: " + value);
        }
    }

    /** The features of a page. */
    static List<Feature> read(byte[] page) {
        PageInput in = new PageInput(page);
        String[] names = new String[in.count()];
        for (int i = 0; i < names.length; i++) {
            names[i] = in.word();
        }
        int count = in.count();
        List<Feature> features = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int record = in.number();
            String id = in.text();
            String name = in.word();
            Geometry shape = in.shape();
            // computed here, on a core of its own, and known before the shape is shared between threads
            shape.getEnvelopeInternal();
            features.add(new Feature(record, id, name, shape, attributes(in, names)));
        }
        return features;
    }

    private static Attributes attributes(PageInput in, String[] names) {
        List<Map.Entry<String, Object>> values = new ArrayList<>(names.length);
        for (String name : names) {
            int tag = in.tag();
            if (tag != ABSENT) {
                values.add(Map.entry(name, value(in, tag)));
            }
        }
        return values.isEmpty() ? Attributes.NONE : new Attributes(mapOf(values));
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Map<String, Object> mapOf(List<Map.Entry<String, Object>> values) {
        return Map.ofEntries(values.toArray(new Map.Entry[0]));
    }

    private static Object value(PageInput in, int tag) {
        return switch (tag) {
            case REAL -> in.real();
            case WHOLE -> in.whole();
            case TEXT -> in.word();
            default -> throw new DamagedPageException();
        };
    }
}
