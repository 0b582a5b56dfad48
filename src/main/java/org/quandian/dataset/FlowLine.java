package org.quandian.dataset;

import java.util.ArrayList;
import java.util.List;

/** One mapping on one line: {@code {type: market, weight: 1}}. Values that say nothing are left out. Not thread-safe. */
final class FlowLine {
    private final List<String> entries = new ArrayList<>();

    FlowLine text(String key, String value) {
        entries.add(key + ": " + YamlText.quoted(value));
        return this;
    }

    /** One of the program's own words, which needs no quotes even where it is a number. */
    FlowLine word(String key, String value) {
        entries.add(key + ": " + value);
        return this;
    }

    /** Text, left out where it is empty. */
    FlowLine textIfAny(String key, String value) {
        return value.isEmpty() ? this : text(key, value);
    }

    FlowLine number(String key, double value) {
        entries.add(key + ": " + RuleNumber.write(value));
        return this;
    }

    /** A number, left out where it is this. */
    FlowLine numberUnless(double silent, String key, double value) {
        return value == silent ? this : number(key, value);
    }

    /** Where it is written and whether it was seen there. */
    FlowLine source(String clause, boolean checked) {
        text("clause", clause);
        entries.add("checked: " + checked);
        return this;
    }

    @Override
    public String toString() {
        return "{" + String.join(", ", entries) + "}";
    }
}
