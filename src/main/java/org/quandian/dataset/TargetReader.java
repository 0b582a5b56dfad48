package org.quandian.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.quandian.dataset.MarkedNode.MarkedException;
import org.quandian.planning.Target;
import org.quandian.planning.TargetProgramme;
import org.quandian.planning.TargetSense;
import org.quandian.planning.TargetTerm;
import org.quandian.planning.Wording;

/** Reads programmes of targets and refuses, with the line, whatever is none. Stateless. */
final class TargetReader {
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;
    private static final double MOST = 1e12;

    private TargetReader() {}

    /** The programmes of a file's root; none where it has none. */
    static List<TargetProgramme> programmes(RuleNode root) throws MarkedException {
        List<TargetProgramme> programmes = new ArrayList<>();
        SeenIds seen = new SeenIds(TargetKeys.PROGRAMMES);
        for (MarkedNode each : root.items(TargetKeys.PROGRAMMES)) {
            RuleNode unnamed = RuleNode.of(each, TargetKeys.PROGRAMMES, TargetKeys.PROGRAMME);
            String id = unnamed.id("id");
            seen.add(id, unnamed.line("id"));
            programmes.add(programme(id, unnamed.named(id)));
        }
        return programmes;
    }

    private static TargetProgramme programme(String id, RuleNode node) throws MarkedException {
        String document = node.text("document");
        List<String> cities = new ArrayList<>();
        for (MarkedNode each : node.items("cities")) {
            cities.add(each.scalar(id + " cities"));
        }
        List<Target> targets = new ArrayList<>();
        SeenIds seen = new SeenIds(id + " targets");
        for (MarkedNode each : node.items("targets")) {
            RuleNode unnamed = RuleNode.of(each, id + " targets", TargetKeys.TARGET);
            String target = unnamed.id("id");
            seen.add(target, unnamed.line("id"));
            targets.add(target(target, unnamed.named(id + " " + target), document));
        }
        if (targets.isEmpty()) {
            throw new MarkedException(
                    node.line("targets"), MarkedFault.MISSING_KEY, Map.of("what", id, "key", "targets"));
        }
        return new TargetProgramme(
                id, name(node), document, node.whole("base_year", FIRST_YEAR, LAST_YEAR), cities, targets);
    }

    private static Target target(String id, RuleNode node, String document) throws MarkedException {
        TargetSense sense = node.word("sense", TargetSense.values(), TargetSense::id);
        boolean numbered = sense == TargetSense.AT_LEAST || sense == TargetSense.AT_MOST;
        OptionalDouble value = numbered || node.has("value")
                ? OptionalDouble.of(node.number("value", 0, MOST))
                : OptionalDouble.empty();
        return new Target(
                id,
                name(node),
                sense,
                value,
                wording(node, "words"),
                wording(node, "unit"),
                term(node),
                wording(node, "scope"),
                node.text("document", document),
                node.text("paragraph", ""),
                node.text("text", ""),
                wording(node, "note"),
                TargetLinkReader.read(node));
    }

    private static TargetTerm term(RuleNode node) throws MarkedException {
        OptionalInt written = year(node, "year");
        OptionalInt due = node.has("due") ? year(node, "due") : written;
        return new TargetTerm(written, due, wording(node, "term"));
    }

    private static OptionalInt year(RuleNode node, String key) throws MarkedException {
        return node.has(key) ? OptionalInt.of(node.whole(key, FIRST_YEAR, LAST_YEAR)) : OptionalInt.empty();
    }

    private static Wording name(RuleNode node) throws MarkedException {
        return new Wording(node.text("zh"), node.text("en"));
    }

    /** Words under a key, in English under the same with {@code _en}; in English as in Chinese where there are no others. */
    private static Wording wording(RuleNode node, String key) throws MarkedException {
        String zh = node.text(key, "");
        return new Wording(zh, node.text(key + "_en", zh));
    }
}
