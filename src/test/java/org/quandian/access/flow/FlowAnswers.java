package org.quandian.access.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Answers as text that can be compared: every figure by its bits, every flow by the ids of both ends. */
final class FlowAnswers {
    private FlowAnswers() {}

    /** All there is to say, the same for equal answers whatever the order of units. */
    static Map<String, String> everything(FlowSolution solution, List<FlowUnit> units) {
        Map<String, String> all = new TreeMap<>();
        put(all, "demand", solution.demand());
        put(all, "assigned", solution.assigned());
        put(all, "unassigned", solution.unassigned());
        put(all, "capacity", solution.capacity());
        put(all, "distance", solution.totalDistanceMetres());
        put(all, "farthest", solution.farthestMetres());
        for (int unit = 0; unit < units.size(); unit++) {
            put(all, units.get(unit).id() + " waits", solution.unassignedOf(unit));
        }
        solution.forEachFlow((unit, sink, amount) -> put(all, units.get(unit).id() + " in " + sink, amount));
        return all;
    }

    /** The flows in the order in which they are told. */
    static List<String> flows(FlowSolution solution, List<FlowUnit> units) {
        List<String> flows = new ArrayList<>();
        solution.forEachFlow((unit, sink, amount) -> flows.add(units.get(unit).id() + " " + sink + " " + amount));
        return flows;
    }

    private static void put(Map<String, String> all, String key, double value) {
        all.put(key, Double.toHexString(value));
    }
}
