package org.quandian.portrayal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.quandian.planning.EditStep;
import org.quandian.planning.InterventionChange;

/** What was done to a plan, step by step, in one language: 移动“街角公园” 35 m. Immutable; any thread. */
public final class StepWords {
    private static final int MOST_PARTS = 3;

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

    /** Fields as they are called: name, kind and shape by their words, the others as they stand in files. */
    public String fields(List<String> fields) {
        return fields.stream().map(this::field).collect(Collectors.joining(words.text("step.AND")));
    }

    private String field(String field) {
        return switch (field) {
            case InterventionChange.NAME -> words.text("step.field.name");
            case InterventionChange.KIND -> words.text("step.field.kind");
            case InterventionChange.SHAPE -> words.text("step.field.shape");
            default -> field;
        };
    }
}
