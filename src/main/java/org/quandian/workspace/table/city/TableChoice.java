package org.quandian.workspace.table.city;

import org.quandian.planning.LayerRole;
import org.quandian.planning.Ledger;
import org.quandian.planning.ZoneLevel;

/** Which table of a city is meant. */
public sealed interface TableChoice {
    /** The word for it in settings and in names of files, ASCII. */
    String id();

    /** A layer of the city as it stands. */
    record Layer(LayerRole role) implements TableChoice {
        @Override
        public String id() {
            return "layer." + role.id();
        }
    }

    /**
     * The figures of an indicator.
     *
     * @param level units, communities or districts
     */
    record Result(String indicator, Ledger ledger, ZoneLevel level) implements TableChoice {
        @Override
        public String id() {
            return indicator + "." + ledger.id() + "." + level.id();
        }
    }

    /** Where an indicator lacks. */
    record Gaps(String indicator, Ledger ledger) implements TableChoice {
        @Override
        public String id() {
            return "gaps." + indicator + "." + ledger.id();
        }
    }

    /** Dead ends, ranked by what opening each would bring to an indicator of the walk ledger. */
    record DeadEnds(String indicator) implements TableChoice {
        @Override
        public String id() {
            return "dead-ends." + indicator;
        }
    }

    /** What the import met. */
    record Issues() implements TableChoice {
        @Override
        public String id() {
            return "issues";
        }
    }

    /** The interventions of the scenario. */
    record Plan() implements TableChoice {
        @Override
        public String id() {
            return "plan";
        }
    }
}
