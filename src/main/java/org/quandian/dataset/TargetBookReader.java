package org.quandian.dataset;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.quandian.dataset.MarkedNode.MarkedException;
import org.quandian.planning.TargetBook;
import org.quandian.planning.TargetEntry;
import org.quandian.planning.TargetProgramme;
import org.quandian.workspace.ProjectDocuments;

/** Reads a project's own document of targets. Stateless. */
final class TargetBookReader {
    private static final double MOST = 1e12;

    private TargetBookReader() {}

    static TargetBook read(MarkedNode root, List<TargetProgramme> shipped) throws MarkedException {
        RuleNode book = RuleNode.of(root, ProjectDocuments.TARGETS, TargetKeys.BOOK);
        List<String> use = new ArrayList<>();
        for (MarkedNode each : book.items(TargetKeys.USE)) {
            use.add(each.scalar(TargetKeys.USE));
        }
        List<TargetEntry> entries = new ArrayList<>();
        SeenIds seen = new SeenIds(TargetKeys.ENTRIES);
        for (MarkedNode each : book.items(TargetKeys.ENTRIES)) {
            TargetEntry entry = entry(RuleNode.of(each, TargetKeys.ENTRIES, TargetKeys.ENTRY));
            seen.add(entry.programmeId() + " " + entry.targetId(), each.line());
            entries.add(entry);
        }
        return new TargetBook(shipped, TargetReader.programmes(book), use, entries);
    }

    private static TargetEntry entry(RuleNode node) throws MarkedException {
        return new TargetEntry(
                node.text("programme"),
                node.text("target"),
                number(node, "base"),
                number(node, "now"),
                node.text("source", ""),
                date(node));
    }

    private static OptionalDouble number(RuleNode node, String key) throws MarkedException {
        return node.has(key) ? OptionalDouble.of(node.number(key, -MOST, MOST)) : OptionalDouble.empty();
    }

    private static Optional<LocalDate> date(RuleNode node) throws MarkedException {
        if (!node.has("date")) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(node.text("date")));
        } catch (DateTimeException noDate) {
            throw new MarkedException(
                    node.line("date"),
                    MarkedFault.NOT_A_DATE,
                    Map.of("what", node.what() + " date", "value", node.text("date")));
        }
    }
}
