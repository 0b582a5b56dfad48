package org.quandian.dataset;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.quandian.dataset.MarkedNode.MarkedException;

/**
 * One mapping of a rules file under the name it goes by in complaints, such as {@code GB50180 facility.market}. Every value is asked
 * for by key and refused with its own line where it is not what the key wants.
 *
 * @param node the mapping
 * @param what its name for people
 */
record RuleNode(MarkedNode node, String what) {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9]+(?:[._-][A-Za-z0-9]+)*");

    /** That node, refused where it is no mapping or has a key that is none of these. */
    static RuleNode of(MarkedNode node, String what, Set<String> keys) throws MarkedException {
        for (Map.Entry<String, MarkedNode> each : node.mapping(what).entrySet()) {
            if (!keys.contains(each.getKey())) {
                throw new MarkedException(
                        each.getValue().line(), MarkedFault.UNKNOWN_KEY, Map.of("what", what, "key", each.getKey()));
            }
        }
        return new RuleNode(node, what);
    }

    /** The same under a better name, once its id is known. */
    RuleNode named(String name) {
        return new RuleNode(node, name);
    }

    /** A value that must be there, under its own name. */
    private MarkedNode value(String key) throws MarkedException {
        return node.required(key, what);
    }

    private String path(String key) {
        return what + " " + key;
    }

    /** Whether the key is there. */
    boolean has(String key) {
        return node.find(key).isPresent();
    }

    /** Text that must be there. */
    String text(String key) throws MarkedException {
        return value(key).scalar(path(key));
    }

    /** Text, or this where there is none. */
    String text(String key, String otherwise) throws MarkedException {
        return has(key) ? text(key) : otherwise;
    }

    /** An id: letters, digits, dots and hyphens. */
    String id(String key) throws MarkedException {
        return id(value(key), path(key));
    }

    private static String id(MarkedNode value, String what) throws MarkedException {
        String id = value.scalar(what);
        if (!ID.matcher(id).matches()) {
            throw new MarkedException(value.line(), MarkedFault.BAD_ID, Map.of("what", what, "value", id));
        }
        return id;
    }

    /** A number within bounds (inclusive) that must be there. */
    double number(String key, double least, double most) throws MarkedException {
        double number = value(key).number(path(key));
        if (number < least || number > most) {
            throw outOfRange(key, least, most);
        }
        return number;
    }

    /** A number within bounds (inclusive), or this where there is none. */
    double number(String key, double least, double most, double otherwise) throws MarkedException {
        return has(key) ? number(key, least, most) : otherwise;
    }

    /** The complaint that a number is outside its bounds. */
    MarkedException outOfRange(String key, double least, double most) throws MarkedException {
        Map<String, String> args = Map.of(
                "what", path(key),
                "value", text(key),
                "least", RuleNumber.write(least),
                "most", most == Double.MAX_VALUE ? "∞" : RuleNumber.write(most));
        return new MarkedException(line(key), MarkedFault.OUT_OF_RANGE, args);
    }

    /** A whole number within bounds (inclusive). */
    int whole(String key, int least, int most) throws MarkedException {
        double number = number(key, least, most);
        if (number != Math.rint(number)) {
            throw new MarkedException(line(key), MarkedFault.NOT_WHOLE, Map.of("what", path(key), "value", text(key)));
        }
        return (int) number;
    }

    /** A whole number within bounds (inclusive), or this where there is none. */
    int whole(String key, int least, int most, int otherwise) throws MarkedException {
        return has(key) ? whole(key, least, most) : otherwise;
    }

    /** {@code true} or {@code false}, which must be there. */
    boolean flag(String key) throws MarkedException {
        String text = text(key);
        if (!text.equals("true") && !text.equals("false")) {
            throw new MarkedException(line(key), MarkedFault.NOT_A_FLAG, Map.of("what", path(key), "value", text));
        }
        return text.equals("true");
    }

    /** One of the words of an enum, which must be there. */
    <E extends Enum<E>> E word(String key, E[] words, Function<E, String> id) throws MarkedException {
        return word(value(key), path(key), words, id);
    }

    /** One of the words of an enum, or this where there is none. */
    <E extends Enum<E>> E word(String key, E[] words, Function<E, String> id, E otherwise) throws MarkedException {
        return has(key) ? word(key, words, id) : otherwise;
    }

    /** One of the words of an enum. */
    static <E extends Enum<E>> E word(MarkedNode value, String what, E[] words, Function<E, String> id)
            throws MarkedException {
        String text = value.scalar(what);
        Optional<E> found =
                Arrays.stream(words).filter(each -> id.apply(each).equals(text)).findFirst();
        if (found.isEmpty()) {
            String known = Arrays.stream(words).map(id).collect(Collectors.joining(", "));
            throw new MarkedException(
                    value.line(), MarkedFault.UNKNOWN_WORD, Map.of("what", what, "value", text, "known", known));
        }
        return found.get();
    }

    /** The items of a list; none where the key is not there. */
    List<MarkedNode> items(String key) throws MarkedException {
        return has(key) ? value(key).list(path(key)) : List.of();
    }

    /** The line of a value, of the mapping itself where the key is not there. */
    int line(String key) {
        return node.find(key).map(MarkedNode::line).orElse(node.line());
    }
}
