package org.quandian.dataset;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.quandian.dataset.MarkedNode.MarkedException;
import org.quandian.planning.Facility;
import org.quandian.planning.FacilityType;

/** The facility types that rules may speak of: those of the file, and parks, which are a layer of their own. */
final class KnownTypes {
    private static final String INDICATOR = "facility.";

    private final Set<String> ids;

    KnownTypes(List<FacilityType> types) {
        this.ids = types.stream().map(FacilityType::id).collect(Collectors.toUnmodifiableSet());
    }

    /** The type named under that key. */
    String type(RuleNode rule, String key) throws MarkedException {
        String type = rule.id(key);
        if (!ids.contains(type) && !type.equals(Facility.PARK)) {
            throw unknown(rule, key, type);
        }
        return type;
    }

    /** The indicator named under that key; one of a facility must be of a known type. */
    String indicator(RuleNode rule, String key) throws MarkedException {
        String indicator = rule.id(key);
        if (indicator.startsWith(INDICATOR) && !ids.contains(indicator.substring(INDICATOR.length()))) {
            throw unknown(rule, key, indicator.substring(INDICATOR.length()));
        }
        return indicator;
    }

    private static MarkedException unknown(RuleNode rule, String key, String type) {
        return new MarkedException(
                rule.line(key), MarkedFault.UNKNOWN_TYPE, Map.of("what", rule.what(), "value", type));
    }
}
