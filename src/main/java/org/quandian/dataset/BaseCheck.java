package org.quandian.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.quandian.dataset.MarkedNode.MarkedException;
import org.quandian.planning.Regime;

/** Follows every rule set to those it is based on: each must be in the file, and no way may lead back to where it began. */
final class BaseCheck {
    private final Map<String, Regime> regimes;
    private final Map<String, MarkedNode> nodes;

    private BaseCheck(Map<String, Regime> regimes, Map<String, MarkedNode> nodes) {
        this.regimes = regimes;
        this.nodes = nodes;
    }

    /**
     * Refuses unknown bases and cycles.
     *
     * @param nodes where each regime stands in the file
     */
    static void check(Map<String, Regime> regimes, Map<String, MarkedNode> nodes) throws MarkedException {
        BaseCheck check = new BaseCheck(regimes, nodes);
        for (Regime regime : regimes.values()) {
            for (String base : regime.basedOn()) {
                if (!regimes.containsKey(base)) {
                    throw new MarkedException(
                            check.line(regime.id()),
                            MarkedFault.UNKNOWN_BASE,
                            Map.of("what", regime.id(), "value", base));
                }
            }
        }
        for (Regime regime : regimes.values()) {
            check.walk(regime, new ArrayList<>());
        }
    }

    private void walk(Regime regime, List<String> path) throws MarkedException {
        if (path.contains(regime.id())) {
            List<String> circle = new ArrayList<>(path.subList(path.indexOf(regime.id()), path.size()));
            circle.add(regime.id());
            throw new MarkedException(
                    line(regime.id()),
                    MarkedFault.BASE_CYCLE,
                    Map.of("what", regime.id(), "circle", String.join(" → ", circle)));
        }
        path.add(regime.id());
        for (String base : regime.basedOn()) {
            Regime next = regimes.get(base);
            if (next != null) {
                walk(next, path);
            }
        }
        path.remove(path.size() - 1);
    }

    private int line(String regime) {
        MarkedNode node = nodes.get(regime);
        return node == null ? 1 : node.find("based_on").map(MarkedNode::line).orElse(node.line());
    }
}
