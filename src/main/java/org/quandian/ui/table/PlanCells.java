package org.quandian.ui.table;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.quandian.planning.Intervention;
import org.quandian.planning.InterventionKinds;
import org.quandian.planning.Programme;
import org.quandian.planning.ScenarioEdit;

/** What may be typed into the table of the plan, and which edit it makes. Stateless. */
final class PlanCells {
    private static final String NAME = "name";
    private static final List<String> SWITCHES = List.of(Programme.OFF, Programme.LOCKED);
    private static final List<String> YES = List.of("yes", "y", "1", "是", "true");
    private static final List<String> NO = List.of("no", "n", "0", "否", "false", "");

    private PlanCells() {}

    /** Whether a column can be changed: the name, numbers, year, cost, readiness and the two switches. */
    static boolean isEditable(String column) {
        return column.equals(NAME)
                || Programme.FIELDS.contains(column)
                || InterventionKinds.ALL.stream()
                        .flatMap(kind -> InterventionKinds.fieldsOf(kind).stream())
                        .anyMatch(field -> field.equals(column) && !InterventionKinds.isWord(field));
    }

    /** The edit that a text asks for; empty where nothing changes, or where the thing has no such field. */
    static Optional<ScenarioEdit> edit(Intervention placed, String column, String text) {
        String typed = text.strip();
        if (column.equals(NAME)) {
            return typed.equals(placed.name())
                    ? Optional.empty()
                    : Optional.of(new ScenarioEdit.Revise(placed.id(), Optional.empty(), Optional.of(typed), Map.of()));
        }
        if (!InterventionKinds.fieldsOf(placed.kind()).contains(column)) {
            return Optional.empty();
        }
        String value = SWITCHES.contains(column) ? flag(typed) : typed.replace(",", "");
        return value.equals(placed.values().getOrDefault(column, ""))
                ? Optional.empty()
                : Optional.of(new ScenarioEdit.Revise(
                        placed.id(), Optional.empty(), Optional.empty(), Map.of(column, value)));
    }

    /** In the word of files; what is neither yes nor no goes on as it is and is refused by name. */
    private static String flag(String typed) {
        String word = typed.toLowerCase(Locale.ROOT);
        if (YES.contains(word)) {
            return Programme.YES;
        }
        return NO.contains(word) ? "" : typed;
    }
}
