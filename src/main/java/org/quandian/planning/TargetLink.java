package org.quandian.planning;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the figure of a target comes from. Immutable. */
public sealed interface TargetLink {
    /** The ledger whose figures it asks for; empty where it asks for none. */
    default Optional<Ledger> findLedger() {
        return Optional.empty();
    }

    /** A rate of the evaluation, in percent. With a level below the city: that of the zone that has least. */
    record Rate(String indicatorId, Ledger ledger, Denominator denominator, ZoneLevel level) implements TargetLink {
        @Override
        public Optional<Ledger> findLedger() {
            return Optional.of(ledger);
        }
    }

    /** What an indicator counts as served, such as complete communities. */
    record Found(String indicatorId, Ledger ledger, Optional<Denominator> denominator) implements TargetLink {
        @Override
        public Optional<Ledger> findLedger() {
            return Optional.of(ledger);
        }
    }

    /**
     * How many zones of a level the evaluation finds good enough.
     *
     * @param detail a number of the zone's details, such as {@code mean_score}; empty for its rate in percent
     * @param least what the number must reach
     */
    record Zones(String indicatorId, Ledger ledger, ZoneLevel level, String detail, double least)
            implements TargetLink {
        @Override
        public Optional<Ledger> findLedger() {
            return Optional.of(ledger);
        }
    }

    /**
     * What a plan brings: how many interventions of some kinds it has in force, or the sum of one of their fields. What was done before
     * the plan is filled in by hand.
     *
     * @param kinds words for kinds
     * @param field the field to sum up; empty to count
     * @param where what fields must be, of kinds that have them
     */
    record Works(List<String> kinds, String field, Map<String, String> where) implements TargetLink {
        /** Takes copies. */
        public Works {
            kinds = List.copyOf(kinds);
            where = Map.copyOf(where);
        }

        /** What one intervention adds; 0 where it is of another kind, disabled, or its field is no number. */
        public double amountOf(Intervention intervention) {
            if (intervention.programme().off() || !kinds.contains(intervention.kind())) {
                return 0;
            }
            Map<String, String> values = intervention.values();
            boolean meant = where.entrySet().stream() // a kind without the field is meant as a whole
                    .allMatch(each -> each.getValue().equals(values.getOrDefault(each.getKey(), each.getValue())));
            return meant ? amount(values) : 0;
        }

        private double amount(Map<String, String> values) {
            if (field.isEmpty()) {
                return 1;
            }
            try {
                double number = Double.parseDouble(values.getOrDefault(field, "0"));
                return Double.isFinite(number) ? number : 0;
            } catch (NumberFormatException words) {
                return 0;
            }
        }
    }

    /** Nothing the program can compute: filled in by hand. */
    record Hand() implements TargetLink {}
}
