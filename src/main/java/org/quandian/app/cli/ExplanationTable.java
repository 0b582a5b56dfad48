package org.quandian.app.cli;

import java.util.List;
import java.util.Map;
import org.quandian.access.explain.Explanation;
import org.quandian.access.explain.Part;
import org.quandian.planning.RuleBook;
import org.quandian.portrayal.ExplainedAmounts;
import org.quandian.portrayal.ExplainedText;
import org.quandian.portrayal.FigureFormat;
import org.quandian.portrayal.Messages;

/** An explanation for people at a terminal: the sentences, then the parts with what they add up to. */
final class ExplanationTable {
    private static final int PARTS_SHOWN = 40;

    private final Messages messages;
    private final ExplainedText words;

    ExplanationTable(Messages messages, RuleBook rules) {
        this.messages = messages;
        this.words = new ExplainedText(messages, rules);
    }

    String text(Explanation why) {
        StringBuilder text = new StringBuilder();
        text.append(words.title(why)).append('\n').append(words.key(why)).append('\n');
        for (ExplainedText.Section section : words.sections(why)) {
            text.append('\n').append(section.title()).append('\n');
            section.lines().forEach(line -> text.append("  ").append(line).append('\n'));
        }
        text.append('\n')
                .append(messages.text(
                        "explain.parts",
                        Map.of("count", FigureFormat.whole(why.parts().size()))))
                .append('\n')
                .append(table(why));
        int more = why.parts().size() - PARTS_SHOWN;
        if (more > 0) {
            text.append(messages.text("explain.parts.more", Map.of("count", FigureFormat.whole(more))))
                    .append('\n');
        }
        return text.toString();
    }

    private String table(Explanation why) {
        ExplainedAmounts amounts = new ExplainedAmounts(why);
        String unit = words.unit(why.denominator());
        TextTable table = new TextTable()
                .row(
                        messages.text("explain.column.part"),
                        messages.text("explain.column.kind"),
                        messages.text("explain.column.community"),
                        messages.text("explain.column.total", Map.of("unit", unit)),
                        messages.text("explain.column.served", Map.of("unit", unit)),
                        messages.text("explain.column.rate"));
        table.row(
                messages.text("explain.sum"),
                "",
                "",
                amounts.total(),
                amounts.served(),
                FigureFormat.rate(why.figure().rate()));
        List<Part> parts = why.parts();
        for (int i = 0; i < Math.min(parts.size(), PARTS_SHOWN); i++) {
            Part part = parts.get(i);
            table.row(
                    words.name(part),
                    words.kind(part),
                    part.community().isEmpty() ? "–" : part.community(),
                    amounts.total(i),
                    amounts.served(i),
                    part.totalThousandths() > 0 ? FigureFormat.rate(part.rate()) : "–");
        }
        return table.text();
    }
}
