package org.quandian.ui;

import java.util.List;
import java.util.Map;
import org.quandian.portrayal.Messages;

/** Proposes names for new scenarios: 方案 B, 方案 C … Knows no toolkit. */
final class ScenarioNames {
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private ScenarioNames() {}

    /** The first name of the row that is free. */
    static String next(List<String> taken, Messages words) {
        for (int i = 0; i < LETTERS.length(); i++) {
            String name = words.text("ui.scenario.default_name", Map.of("letter", String.valueOf(LETTERS.charAt(i))));
            if (!taken.contains(name)) {
                return name;
            }
        }
        int number = 1;
        while (taken.contains(words.text("ui.scenario.default_name", Map.of("letter", Integer.toString(number))))) {
            number++;
        }
        return words.text("ui.scenario.default_name", Map.of("letter", Integer.toString(number)));
    }
}
