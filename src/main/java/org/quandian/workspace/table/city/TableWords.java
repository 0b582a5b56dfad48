package org.quandian.workspace.table.city;

import java.util.Map;
import org.quandian.planning.RuleBook;
import org.quandian.portrayal.IndicatorNames;
import org.quandian.portrayal.Messages;
import org.quandian.workspace.table.ColumnHead;
import org.quandian.workspace.table.ColumnKind;
import org.quandian.workspace.table.TableNote;

/**
 * The words of tables: a column is shown in one language and may be named in both. Immutable; any thread.
 *
 * @param shown the language on screen
 * @param other the other one
 */
public record TableWords(Messages shown, Messages other) {
    private static final String COLUMN = "table.column.";
    private static final String UNIT = "table.unit.";

    /** With that language on screen. */
    public static TableWords of(Messages shown) {
        Messages.Language other =
                shown.language() == Messages.Language.ZH ? Messages.Language.EN : Messages.Language.ZH;
        return new TableWords(shown, Messages.in(other));
    }

    /** The head of a column whose name and unit stand in the messages under its key; a key without words is its own name. */
    ColumnHead head(String key, ColumnKind kind) {
        return head(key, COLUMN + key, Map.of(), kind).withUnit(shown.has(UNIT + key) ? shown.text(UNIT + key) : "");
    }

    /** The head of a column whose name is a sentence with values; values that begin with {@code @} are sentences, too. */
    ColumnHead head(String key, String sentence, Map<String, String> args, ColumnKind kind) {
        String label = shown.has(sentence) ? shown.text(sentence, args) : key;
        String otherLabel = other.has(sentence) ? other.text(sentence, args) : key;
        return new ColumnHead(key, label, otherLabel, "", kind, 0, true);
    }

    String text(String key) {
        return shown.text(key);
    }

    String text(String key, Map<String, String> args) {
        return shown.text(key, args);
    }

    /** The sentence under that key, the word itself where there is none. */
    String textOr(String key, String otherwise) {
        return shown.has(key) ? shown.text(key) : otherwise;
    }

    IndicatorNames names(RuleBook rules) {
        return new IndicatorNames(shown, rules);
    }

    TableNote note(String key, String value) {
        return new TableNote(shown.text("table.note." + key), value);
    }
}
