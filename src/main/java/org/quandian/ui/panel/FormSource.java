package org.quandian.ui.panel;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.quandian.planning.Feature;
import org.quandian.planning.Regime;
import org.quandian.planning.RuleBook;
import org.quandian.planning.StandardsCatalogue;

/**
 * What the forms of measures choose from. Knows no toolkit.
 *
 * @param rules facility types and the bundle of a complete community
 * @param communities names of communities by district, empty name for none
 * @param idleSites idle land and buildings, largest first
 * @param placeName what a feature of the city with that id is called; the id itself where nobody knows
 */
public record FormSource(
        RuleBook rules,
        Map<String, List<String>> communities,
        Function<String, String> placeName,
        List<Feature> idleSites) {
    /** Takes a copy. */
    public FormSource {
        idleSites = List.copyOf(idleSites);
    }

    /** Of no city. */
    public static final FormSource NONE = new FormSource(
            new StandardsCatalogue(List.of(), List.of(new Regime("", "", "", List.of()))).ruleBook(""),
            Map.of(),
            id -> id,
            List.of());
}
