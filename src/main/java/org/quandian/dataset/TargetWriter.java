package org.quandian.dataset;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.quandian.planning.Target;
import org.quandian.planning.TargetBook;
import org.quandian.planning.TargetEntry;
import org.quandian.planning.TargetLink;
import org.quandian.planning.TargetProgramme;
import org.quandian.planning.TargetTerm;
import org.quandian.planning.Wording;
import org.quandian.planning.ZoneLevel;

/** Writes a project's targets as YAML that reads back equal. Not thread-safe; used once. */
final class TargetWriter {
    private final YamlText text = new YamlText();

    /** The text of a book: what is in use, what was filled in, and the project's own programmes; the shipped ones stay with the program. */
    static String text(TargetBook book) {
        TargetWriter writer = new TargetWriter();
        writer.text
                .comment(0, "目标：使用中的目标库、手填数据、本项目自有目标库")
                .comment(0, "Targets: programmes in use, values by hand, own programmes");
        writer.text.line(0, TargetKeys.USE + ": " + list(book.inUse()));
        writer.entries(book.entries());
        if (!book.own().isEmpty()) {
            writer.text.line(0, TargetKeys.PROGRAMMES + ":");
            book.own().forEach(writer::programme);
        }
        return writer.text.toString();
    }

    private void entries(List<TargetEntry> entries) {
        if (entries.isEmpty()) {
            return;
        }
        text.line(0, TargetKeys.ENTRIES + ":");
        for (TargetEntry each : entries) {
            FlowLine line = new FlowLine().text("programme", each.programmeId()).text("target", each.targetId());
            each.base().ifPresent(value -> line.number("base", value));
            each.now().ifPresent(value -> line.number("now", value));
            line.textIfAny("source", each.source());
            line.textIfAny("date", each.date().map(LocalDate::toString).orElse(""));
            text.line(2, "- " + line);
        }
    }

    private void programme(TargetProgramme programme) {
        text.line(2, "- id: " + YamlText.quoted(programme.id()));
        names(4, programme.name());
        text.line(4, "document: " + YamlText.quoted(programme.document()))
                .line(4, "base_year: " + programme.baseYear())
                .line(4, "cities: " + list(programme.cities()))
                .line(4, "targets:");
        programme.targets().forEach(each -> target(each, programme.document()));
    }

    private void target(Target target, String document) {
        text.line(6, "- id: " + YamlText.quoted(target.id()));
        names(8, target.name());
        text.line(8, "sense: " + target.sense().id());
        target.value().ifPresent(value -> text.line(8, "value: " + RuleNumber.write(value)));
        wording("words", target.words());
        wording("unit", target.unit());
        term(target.term());
        wording("scope", target.scope());
        line("document", target.document().equals(document) ? "" : target.document());
        line("paragraph", target.paragraph());
        line("text", target.text());
        wording("note", target.note());
        link(target.link());
    }

    private void term(TargetTerm term) {
        term.written().ifPresent(year -> text.line(8, "year: " + year));
        if (!term.due().equals(term.written())) {
            term.due().ifPresent(year -> text.line(8, "due: " + year));
        }
        wording("term", term.words());
    }

    private void link(TargetLink link) {
        FlowLine line = new FlowLine();
        if (link instanceof TargetLink.Rate rate) {
            line.text("rate", rate.indicatorId())
                    .word("ledger", rate.ledger().id())
                    .word("denominator", rate.denominator().id());
            if (rate.level() != ZoneLevel.CITY) {
                line.word("level", rate.level().id());
            }
        } else if (link instanceof TargetLink.Found found) {
            line.text("found", found.indicatorId())
                    .word("ledger", found.ledger().id());
            found.denominator().ifPresent(each -> line.word("denominator", each.id()));
        } else if (link instanceof TargetLink.Zones zones) {
            line.text("zones", zones.indicatorId())
                    .word("ledger", zones.ledger().id())
                    .word("level", zones.level().id())
                    .textIfAny("detail", zones.detail())
                    .number("least", zones.least());
        } else if (link instanceof TargetLink.Works works) {
            line.word("works", list(works.kinds())).textIfAny("sum", works.field());
            if (!works.where().isEmpty()) {
                FlowLine where = new FlowLine();
                for (Map.Entry<String, String> each : new TreeMap<>(works.where()).entrySet()) {
                    where.text(each.getKey(), each.getValue());
                }
                line.word("where", where.toString());
            }
        } else {
            return;
        }
        text.line(8, "link: " + line);
    }

    private void names(int indent, Wording name) {
        text.line(indent, "zh: " + YamlText.quoted(name.zh())).line(indent, "en: " + YamlText.quoted(name.en()));
    }

    private void wording(String key, Wording words) {
        line(key, words.zh());
        line(key + "_en", words.en().equals(words.zh()) ? "" : words.en());
    }

    private void line(String key, String value) {
        if (!value.isEmpty()) {
            text.line(8, key + ": " + YamlText.quoted(value));
        }
    }

    private static String list(List<String> words) {
        return words.stream().map(YamlText::quoted).collect(Collectors.joining(", ", "[", "]"));
    }
}
