package org.quandian.access.difference;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Who is served in the radius ledger but not in the walk ledger, for one service under one plan; residents. Immutable; any thread.
 *
 * @param indicatorId whose service
 * @param city the whole city
 * @param communities community by community in the order of the layer, last what lies in none (with an empty name), where there is such a
 *     rest; empty where the city has no communities
 * @param places where they live, most people first
 */
public record DifferenceReport(String indicatorId, Line city, List<Line> communities, List<DifferencePlace> places) {
    /** Takes copies. */
    public DifferenceReport {
        communities = List.copyOf(communities);
        places = List.copyOf(places);
    }

    /**
     * One line: on paper less on foot is the sum of the reasons less those served on foot only.
     *
     * @param community name; empty for the city and for the rest
     * @param people all residents
     * @param onPaper served in the radius ledger
     * @param onFoot served in the walk ledger
     * @param onFootOnly served on foot though not on paper: people of parcels that count as a whole on foot
     * @param byReason those served on paper only, by reason; reasons of nobody are left out
     */
    public record Line(
            String community,
            double people,
            double onPaper,
            double onFoot,
            double onFootOnly,
            Map<Reason, Double> byReason) {
        /** Takes a copy, in the order of the reasons. */
        public Line {
            EnumMap<Reason, Double> ordered = new EnumMap<>(Reason.class);
            ordered.putAll(byReason);
            byReason = java.util.Collections.unmodifiableMap(ordered);
        }

        /** On paper less on foot. */
        public double difference() {
            return onPaper - onFoot;
        }

        /** Served on paper only, whatever the reason. */
        public double onPaperOnly() {
            return byReason.values().stream().mapToDouble(Double::doubleValue).sum();
        }
    }
}
