package org.quandian.planning;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads the fields of an intervention from text and refuses, by name, what it cannot use. */
final class FieldValues {
    private static final int MOST = 1_000_000_000;
    private static final double DAY = 24;

    private final String id;
    private final Map<String, String> values;

    private FieldValues(String id, Map<String, String> values) {
        this.id = id;
        this.values = values;
    }

    static FieldValues of(String id, Map<String, String> values) {
        return new FieldValues(id, values);
    }

    /** Refuses fields that the kind does not have. */
    FieldValues requireKnown(String... known) {
        return requireKnown(List.of(known));
    }

    /** Refuses fields that are not among these. */
    FieldValues requireKnown(Collection<String> known) {
        for (String name : values.keySet()) {
            if (!known.contains(name)) {
                throw bad(name);
            }
        }
        return this;
    }

    String text(String name, String otherwise) {
        return values.getOrDefault(name, otherwise);
    }

    /** A whole number, 0 or more. */
    int whole(String name, int otherwise) {
        double number = number(name, otherwise);
        if (number != Math.rint(number)) {
            throw bad(name);
        }
        return (int) number;
    }

    /** A number, 0 or more. */
    double number(String name, double otherwise) {
        String text = values.get(name);
        if (text == null) {
            return otherwise;
        }
        try {
            double number = Double.parseDouble(text);
            if (number >= 0 && number <= MOST) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            throw bad(name);
        }
        throw bad(name);
    }

    /** A number, 0 or more; an empty text takes it away. */
    OptionalDouble optional(String name, OptionalDouble otherwise) {
        String text = values.get(name);
        if (text == null) {
            return otherwise;
        }
        return text.isBlank() ? OptionalDouble.empty() : OptionalDouble.of(number(name, 0));
    }

    /** A whole number from least to most, both inclusive; an empty text takes it away. */
    OptionalInt optionalWhole(String name, OptionalInt otherwise, int least, int most) {
        String text = values.get(name);
        if (text == null) {
            return otherwise;
        }
        if (text.isBlank()) {
            return OptionalInt.empty();
        }
        int number = whole(name, 0);
        if (number < least || number > most) {
            throw bad(name);
        }
        return OptionalInt.of(number);
    }

    /** A whole number, 0 or more; an empty text takes it away. */
    OptionalInt optionalWhole(String name, OptionalInt otherwise) {
        return optionalWhole(name, otherwise, 0, MOST);
    }

    /** An hour of the day, 0 to 24. */
    double hour(String name, double otherwise) {
        double hour = number(name, otherwise);
        if (hour > DAY) {
            throw bad(name);
        }
        return hour;
    }

    /** One of some words. */
    <T> T word(String name, Function<String, Optional<T>> find, T otherwise) {
        String text = values.get(name);
        return text == null ? otherwise : find.apply(text).orElseThrow(() -> bad(name));
    }

    /** Words with commas between them, each once; an empty text is an empty list. */
    List<String> words(String name, List<String> otherwise) {
        String text = values.get(name);
        if (text == null) {
            return otherwise;
        }
        return Pattern.compile("[,，、;；\\s]+")
                .splitAsStream(text.strip())
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }

    EditRejectedException bad(String name) {
        return new EditRejectedException(EditRejectedException.Code.BAD_VALUE, id + ": " + name);
    }

    /** As it stands in files: without a fraction where there is none. */
    static String write(double number) {
        return number == Math.rint(number) && Math.abs(number) < 1e15
                ? Long.toString((long) number)
                : Double.toString(number);
    }
}
