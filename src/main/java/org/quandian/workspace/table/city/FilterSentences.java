package org.quandian.workspace.table.city;

import java.util.Map;
import org.quandian.portrayal.Messages;
import org.quandian.workspace.table.FilterRejectedException;

/** Says what is wrong with a filter, and where. Immutable. */
public final class FilterSentences {
    private final Messages messages;

    /** In that language. */
    public FilterSentences(Messages messages) {
        this.messages = messages;
    }

    /** One sentence; characters are counted from 1. */
    public String text(FilterRejectedException wrong) {
        String subject = wrong.subject().isBlank() ? messages.text("table.filter.END") : wrong.subject();
        String sentence = messages.text(
                "table.filter." + wrong.code(),
                Map.of("position", Integer.toString(wrong.position() + 1), "subject", subject));
        return wrong.hint().isEmpty()
                ? sentence
                : messages.text("table.filter.HINT", Map.of("sentence", sentence, "hint", wrong.hint()));
    }
}
