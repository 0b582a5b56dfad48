package org.quandian.portrayal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.quandian.planning.EditStep;

/** What was done to a plan, step by step, in one language: 移动“街角公园” 35 m. Immutable; any thread. */
public final class StepWords {
    private static final int MOST_PARTS = 3;
    private static final List<String> FIELD_KEYS = List.of("step.field.", "placed.field.");

    private final Messages words;

    /** @param words the language */
    public StepWords(Messages words) {
        this.words = words;
    }

    /** The sentence of a step. */
    public String sentence(EditStep step) {
        if (step.code() == EditStep.Code.TOGETHER) {
            return together(step);
        }
        if (step.code() == EditStep.Code.SETTLED) {
            return words.text("step.SETTLED");
        }
        Map<String, String> args = new HashMap<>();
        args.put("what", what(step));
        args.put("metres", FigureFormat.whole(step.metres()));
        args.put("area", FigureFormat.whole(step.area()));
        args.put("fields", fields(step.fields()));
        return words.text("step." + step.code(), args);
    }

    private String together(EditStep step) {
        String parts = step.parts().stream()
                .limit(MOST_PARTS)
                .map(this::sentence)
                .collect(Collectors.joining(words.text("step.AND")));
        Map<String, String> args =
                Map.of("parts", parts, "count", Integer.toString(step.parts().size()));
        return words.text(step.parts().size() > MOST_PARTS ? "step.MANY" : "step.SOME", args);
    }

    private String what(EditStep step) {
        return words.text(
                "step.WHAT",
                Map.of(
                        "kind",
                        words.text("placed.kind." + step.kind()),
                        "name",
                        step.name().isBlank() ? step.id() : step.name()));
    }

    /** Fields as they are called, in one line. */
    public String fields(List<String> fields) {
        return fields.stream().map(this::field).collect(Collectors.joining(words.text("step.AND")));
    }

    /** What a field is called; one that nobody has a word for is called as it stands in files. */
    public String field(String field) {
        for (String begin : FIELD_KEYS) {
            if (words.has(begin + field)) {
                return words.text(begin + field);
            }
        }
        return field;
    }
}
