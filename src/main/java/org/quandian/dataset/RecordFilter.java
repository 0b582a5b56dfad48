package org.quandian.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.geotools.api.feature.simple.SimpleFeature;
import org.geotools.api.feature.simple.SimpleFeatureType;
import org.geotools.api.filter.Filter;
import org.geotools.feature.simple.SimpleFeatureBuilder;
import org.geotools.feature.simple.SimpleFeatureTypeBuilder;
import org.geotools.filter.FilterAttributeExtractor;
import org.jspecify.annotations.Nullable;

/** Picks records by the manifest's ECQL filter, which sees only the attributes that it names. One thread. */
final class RecordFilter {
    private final Filter filter;
    private final List<String> names;
    private final SimpleFeatureType type;

    /** Prepares the filter for a table. */
    RecordFilter(Filter filter, RowReader rows) {
        this.filter = filter;
        FilterAttributeExtractor extractor = new FilterAttributeExtractor();
        filter.accept(extractor, null);
        this.names = List.copyOf(extractor.getAttributeNameSet());
        SimpleFeatureTypeBuilder builder = new SimpleFeatureTypeBuilder();
        builder.setName("record");
        for (String name : names) {
            Optional<DbfField> field = rows.findField(name);
            builder.add(name, field.isPresent() && field.get().isNumber() ? Double.class : String.class);
        }
        this.type = builder.buildFeatureType();
    }

    /** The attributes that it asks for. */
    List<String> names() {
        return names;
    }

    /** Whether the row is picked. */
    boolean accepts(byte[] row, RowReader rows) {
        List<@Nullable Object> values = new ArrayList<>(names.size());
        for (int i = 0; i < names.size(); i++) {
            String text = rows.text(names.get(i), row);
            boolean number = type.getDescriptor(i).getType().getBinding() == Double.class;
            values.add(number ? Numbers.find(text).orElse(null) : text);
        }
        SimpleFeature record = SimpleFeatureBuilder.build(type, values, "record");
        return filter.evaluate(record);
    }
}
