package org.quandian.planning;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Interventions by scenarios (措施×方案): what is where, and whether it is enabled there. Immutable.
 *
 * @param scenarios the columns, in the project's order
 * @param rows one for each id that stands in any of them, in the order of the first that has it
 */
public record CheckTable(List<Scenario> scenarios, List<Row> rows) {
    /** What a scenario says of an intervention. */
    public enum Mark {
        /** There and enabled. */
        ON,
        /** There, but disabled. */
        OFF,
        /** Not there. */
        ABSENT
    }

    /**
     * One intervention.
     *
     * @param id its id
     * @param cells as each scenario has it, in the order of the scenarios
     */
    public record Row(String id, List<Optional<Intervention>> cells) {
        /** Takes a copy. */
        public Row {
            cells = List.copyOf(cells);
        }

        /** As the first scenario has it that has it at all. */
        public Intervention first() {
            return cells.stream().flatMap(Optional::stream).findFirst().orElseThrow();
        }

        /** What one of the scenarios says of it. */
        public Mark mark(int column) {
            return cells.get(column)
                    .map(each -> each.programme().off() ? Mark.OFF : Mark.ON)
                    .orElse(Mark.ABSENT);
        }

        /** Whether the scenarios that have it have it in different states, apart from being disabled. */
        public boolean isVaried() {
            return cells.stream()
                            .flatMap(Optional::stream)
                            .map(each -> switched(each, true))
                            .distinct()
                            .count()
                    > 1;
        }
    }

    /** Takes copies. */
    public CheckTable {
        scenarios = List.copyOf(scenarios);
        rows = List.copyOf(rows);
    }

    /** The table of these scenarios. */
    public static CheckTable of(List<Scenario> scenarios) {
        Map<String, List<Optional<Intervention>>> cells = new LinkedHashMap<>();
        for (int column = 0; column < scenarios.size(); column++) {
            for (Intervention each : scenarios.get(column).interventions()) {
                List<Optional<Intervention>> row = cells.computeIfAbsent(each.id(), any -> absent(scenarios.size()));
                row.set(column, Optional.of(each));
            }
        }
        List<Row> rows = new ArrayList<>();
        cells.forEach((id, row) -> rows.add(new Row(id, row)));
        return new CheckTable(scenarios, rows);
    }

    private static List<Optional<Intervention>> absent(int count) {
        List<Optional<Intervention>> row = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            row.add(Optional.empty());
        }
        return row;
    }

    /**
     * What has to be done to a scenario so that an intervention is on or off there; empty where it is so already. One that is not there is
     * placed, enabled, under the same id and as the first scenario has it; switching that off does nothing.
     *
     * @param column the scenario
     * @param row the intervention
     */
    public static Optional<ScenarioEdit> edit(Row row, int column, boolean on) {
        return switch (row.mark(column)) {
            case ABSENT -> on ? Optional.of(new ScenarioEdit.Place(switched(row.first(), true))) : Optional.empty();
            case ON -> on ? Optional.empty() : Optional.of(revise(row.id(), Programme.YES));
            case OFF -> on ? Optional.of(revise(row.id(), "")) : Optional.empty();
        };
    }

    private static ScenarioEdit revise(String id, String off) {
        return new ScenarioEdit.Revise(id, Optional.empty(), Optional.empty(), Map.of(Programme.OFF, off));
    }

    private static Intervention switched(Intervention thing, boolean on) {
        return thing.withValues(Map.of(Programme.OFF, on ? "" : Programme.YES));
    }
}
