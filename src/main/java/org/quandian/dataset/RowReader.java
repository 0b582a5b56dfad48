package org.quandian.dataset;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Values of a table's rows by field name, in the table's encoding. Upper and lower case of names do not matter. One thread. */
final class RowReader {
    private final Map<String, DbfField> fields = new HashMap<>();
    private final TextDecoder decoder;
    private boolean faulty;

    RowReader(List<DbfField> fields, TextEncoding encoding) {
        this.decoder = new TextDecoder(encoding.charset());
        for (DbfField field : fields) {
            byte[] raw = field.nameBytes();
            String name = decoder.decode(raw, 0, raw.length);
            // Of two fields with one name the first is meant.
            this.fields.putIfAbsent(name, field);
            this.fields.putIfAbsent(name.toLowerCase(Locale.ROOT), field);
        }
    }

    /** The field with that name, if there is one. */
    Optional<DbfField> findField(String name) {
        DbfField exact = fields.get(name);
        return Optional.ofNullable(exact != null ? exact : fields.get(name.toLowerCase(Locale.ROOT)));
    }

    /** The value of the field with that name, trimmed; empty where there is no such field. */
    String text(String name, byte[] row) {
        return findField(name).map(field -> text(field, row)).orElse("");
    }

    /** The value of a field, trimmed; see {@link #wasFaulty}. */
    String text(DbfField field, byte[] row) {
        if (field.isText()) {
            String text = decoder.decode(row, field.offset(), field.length());
            faulty = decoder.wasFaulty();
            return text;
        }
        faulty = false;
        return field.plainValue(row);
    }

    /** Whether the last value held bytes that are no text in the table's encoding. */
    boolean wasFaulty() {
        return faulty;
    }
}
