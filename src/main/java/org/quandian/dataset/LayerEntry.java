package org.quandian.dataset;

import java.util.Map;
import org.geotools.api.filter.Filter;
import org.jspecify.annotations.Nullable;
import org.quandian.planning.LayerRole;

/**
 * One layer as {@code city.yaml} states it.
 *
 * @param role what the layer means
 * @param file path below the city's folder; may lead into a zip
 * @param encoding charset of the texts, or {@code auto}
 * @param crs overrides what stands beside the file
 * @param fields our name to the file's field name
 * @param values our name to (the file's code to our word)
 * @param constants our name to a value that every record of the file gets
 * @param filter picks records; all where absent
 */
record LayerEntry(
        LayerRole role,
        String file,
        String encoding,
        @Nullable String crs,
        Map<String, String> fields,
        Map<String, Map<String, String>> values,
        Map<String, String> constants,
        @Nullable Filter filter) {
    /** The encoding that asks the reader to find out. */
    static final String AUTO = "auto";
}
