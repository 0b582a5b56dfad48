package org.quandian.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.quandian.planning.EditStep;
import org.quandian.planning.Intervention;
import org.quandian.planning.InterventionChange;
import org.quandian.planning.Programme;
import org.quandian.planning.RuleBook;
import org.quandian.portrayal.FigureFormat;
import org.quandian.portrayal.Messages;
import org.quandian.portrayal.PlacedWords;
import org.quandian.portrayal.StepWords;

/** Interventions and what happened to them, in words of one language. Immutable. */
final class ChangeWords {
    private final Messages words;
    private final PlacedWords things;
    private final StepWords steps;

    ChangeWords(Messages words, RuleBook rules) {
        this.words = words;
        this.things = new PlacedWords(words, rules);
        this.steps = new StepWords(words);
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
        return steps.sentence(step);
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
                        steps.field(field),
                        "from",
                        from.isBlank() ? nothing : from,
                        "to",
                        to.isBlank() ? nothing : to));
    }
}
