package org.quandian.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.quandian.planning.EditStep;
import org.quandian.planning.Intervention;
import org.quandian.planning.InterventionChange;
import org.quandian.planning.Programme;
import org.quandian.planning.RuleBook;
import org.quandian.portrayal.FigureFormat;
import org.quandian.portrayal.Messages;
import org.quandian.portrayal.PlacedWords;

/** Interventions and what happened to them, in words of one language. Immutable. */
final class ChangeWords {
    private static final int MANY = 3;

    private final Messages words;
    private final PlacedWords things;

    ChangeWords(Messages words, RuleBook rules) {
        this.words = words;
        this.things = new PlacedWords(words, rules);
    }

    /** What it is called: its name, else what it is. */
    String name(Intervention thing) {
        return thing.name().isBlank() ? things.what(thing) : thing.name();
    }

    /** What it is and how large. */
    String describe(Intervention thing) {
        return things.describe(thing);
    }

    /** What is different, one part for each thing that changed. */
    String change(InterventionChange change) {
        List<String> parts = new ArrayList<>();
        for (String field : change.fields()) {
            parts.add(
                    switch (field) {
                        case InterventionChange.SHAPE -> shape(change);
                        case InterventionChange.NAME ->
                            fromTo(field, change.before().name(), change.after().name());
                        case InterventionChange.KIND ->
                            fromTo(field, things.what(change.before()), things.what(change.after()));
                        default ->
                            fromTo(
                                    field,
                                    change.before().values().getOrDefault(field, ""),
                                    change.after().values().getOrDefault(field, ""));
                    });
        }
        return String.join(words.text("compare.semicolon"), parts);
    }

    /** One step of a history. */
    String step(EditStep step) {
        if (step.code() == EditStep.Code.TOGETHER) {
            return together(step);
        }
        String thing = step.name().isBlank() ? kind(step.kind()) : step.name();
        return words.text(
                "compare.step." + step.code().id(),
                Map.of(
                        "thing",
                        thing,
                        "metres",
                        FigureFormat.whole(step.metres()),
                        "area",
                        FigureFormat.peopleChange(step.area()),
                        "fields",
                        step.fields().stream()
                                .map(this::field)
                                .collect(Collectors.joining(words.text("compare.enumeration")))));
    }

    private String together(EditStep step) {
        String first = step.parts().stream()
                .limit(MANY)
                .map(this::step)
                .collect(Collectors.joining(words.text("compare.semicolon")));
        return step.parts().size() <= MANY
                ? first
                : words.text(
                        "compare.step.together",
                        Map.of(
                                "first",
                                first,
                                "count",
                                Integer.toString(step.parts().size())));
    }

    private String shape(InterventionChange change) {
        List<String> parts = new ArrayList<>();
        if (Math.round(change.movedMetres()) > 0) {
            parts.add(words.text("compare.change.moved", Map.of("metres", FigureFormat.whole(change.movedMetres()))));
        }
        if (Math.round(Math.abs(change.areaChange())) > 0) {
            parts.add(
                    words.text("compare.change.area", Map.of("area", FigureFormat.peopleChange(change.areaChange()))));
        }
        if (Math.round(Math.abs(change.lengthChange())) > 0) {
            parts.add(words.text(
                    "compare.change.length", Map.of("metres", FigureFormat.peopleChange(change.lengthChange()))));
        }
        return parts.isEmpty()
                ? words.text("compare.change.shape")
                : String.join(words.text("compare.say.comma"), parts);
    }

    private String fromTo(String field, String from, String to) {
        if (field.equals(Programme.OFF) || field.equals(Programme.LOCKED)) {
            return words.text("compare.change." + field + (to.equals(Programme.YES) ? ".yes" : ".no"));
        }
        String nothing = words.text("compare.change.none");
        return words.text(
                "compare.change.from_to",
                Map.of(
                        "field",
                        field(field),
                        "from",
                        from.isBlank() ? nothing : from,
                        "to",
                        to.isBlank() ? nothing : to));
    }

    /** What a field is called. */
    String field(String id) {
        for (String begin : List.of("compare.field.", "placed.field.")) {
            if (words.has(begin + id)) {
                return words.text(begin + id);
            }
        }
        return id;
    }

    private String kind(String kind) {
        String key = "placed.kind." + kind;
        return words.has(key) ? words.text(key) : kind;
    }
}
