package org.quandian.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quandian.dataset.MarkedNode.MarkedException;
import org.quandian.planning.Parameter;
import org.quandian.planning.ParkingRatio;

/** Reads the rules that are plain numbers: spaces per household by age of estate, and everything else with an id and a value. */
final class NumberRuleReader {
    private static final Set<String> PARKING_KEYS = Set.of("built_before", "spaces", "charging", "clause", "checked");
    private static final Set<String> PARAMETER_KEYS = Set.of("id", "zh", "en", "value", "unit", "clause", "checked");
    private static final int LAST_YEAR = 2200;
    private static final double MOST_SPACES = 10;

    private NumberRuleReader() {}

    /** The parking ratios of a regime; the line without a year is that of the newest estates and stands last. */
    static List<ParkingRatio> parkingRatios(RuleNode regime) throws MarkedException {
        List<ParkingRatio> ratios = new ArrayList<>();
        int earlier = 0;
        for (MarkedNode each : regime.items("parking")) {
            RuleNode ratio = RuleNode.of(each, regime.what() + " parking", PARKING_KEYS);
            int before = ratio.whole("built_before", 1900, LAST_YEAR, Integer.MAX_VALUE);
            if (before <= earlier) {
                String year = ratio.text("built_before", "-");
                throw new MarkedException(
                        ratio.line("built_before"),
                        MarkedFault.NOT_ASCENDING,
                        Map.of("what", ratio.what(), "value", year));
            }
            earlier = before;
            ratios.add(new ParkingRatio(
                    before,
                    ratio.number("spaces", 0, MOST_SPACES),
                    ratio.number("charging", 0, 1),
                    ratio.text("clause"),
                    ratio.flag("checked")));
        }
        return ratios;
    }

    /** The parameters of a regime; an id that says it is a share must lie between 0 and 1. */
    static List<Parameter> parameters(RuleNode regime) throws MarkedException {
        List<Parameter> parameters = new ArrayList<>();
        SeenIds seen = new SeenIds(regime.what() + " parameters");
        for (MarkedNode each : regime.items("parameters")) {
            RuleNode unnamed = RuleNode.of(each, regime.what() + " parameters", PARAMETER_KEYS);
            String id = unnamed.id("id");
            seen.add(id, unnamed.line("id"));
            RuleNode parameter = unnamed.named(regime.what() + " " + id);
            double most = List.of(id.split("\\.", -1)).contains("share") ? 1 : Double.MAX_VALUE;
            parameters.add(new Parameter(
                    id,
                    parameter.text("zh"),
                    parameter.text("en"),
                    parameter.number("value", 0, most),
                    parameter.text("unit", ""),
                    parameter.text("clause"),
                    parameter.flag("checked")));
        }
        return parameters;
    }
}
