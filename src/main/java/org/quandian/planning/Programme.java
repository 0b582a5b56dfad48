package org.quandian.planning;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.TreeMap;

/**
 * When an intervention comes, what it costs and how it is held in its plan. Immutable.
 *
 * @param year the year at whose end it is there, {@link #FIRST_YEAR} to {@link #LAST_YEAR}; none while it is not scheduled (未排期)
 * @param cost 万元 (ten thousand yuan), where it is not unit price times quantity
 * @param readiness how ready it is to begin (成熟度), 1 hardly to 5 at once; none where nobody said
 * @param off whether it is disabled: it stays in the plan but counts for nothing
 * @param locked whether it is locked: it is neither moved, nor changed, nor removed
 */
public record Programme(OptionalInt year, OptionalDouble cost, OptionalInt readiness, boolean off, boolean locked) {
    /** The first year of the programmes of the region (2025-2030 and on), in which something can be built. */
    public static final int FIRST_YEAR = 2026;
    /** The last year. */
    public static final int LAST_YEAR = 2035;
    /** Ready to begin at once. */
    public static final int MOST_READY = 5;

    /** Name of the field with the year. */
    public static final String YEAR = "year";
    /** Name of the field with the cost, 万元. */
    public static final String COST = "cost";
    /** Name of the field with the readiness. */
    public static final String READINESS = "ready";
    /** Name of the field that disables it. */
    public static final String OFF = "off";
    /** Name of the field that locks it. */
    public static final String LOCKED = "locked";
    /** The names of all fields; no design has fields of these names. */
    public static final List<String> FIELDS = List.of(YEAR, COST, READINESS, OFF, LOCKED);

    /** What {@link #OFF} and {@link #LOCKED} say in files where they hold; anything else but {@code no} is refused. */
    public static final String YES = "yes";

    private static final String NO = "no";

    /** Neither scheduled nor priced; in force, not locked. */
    public static final Programme NONE =
            new Programme(OptionalInt.empty(), OptionalDouble.empty(), OptionalInt.empty(), false, false);

    /** The fields as they stand in files; those that say nothing are left out. */
    public Map<String, String> values() {
        Map<String, String> values = new TreeMap<>();
        year.ifPresent(value -> values.put(YEAR, Integer.toString(value)));
        cost.ifPresent(value -> values.put(COST, FieldValues.write(value)));
        readiness.ifPresent(value -> values.put(READINESS, Integer.toString(value)));
        if (off) {
            values.put(OFF, YES);
        }
        if (locked) {
            values.put(LOCKED, YES);
        }
        return values;
    }

    /**
     * The same with other fields; those not named stay, an empty text takes a value away.
     *
     * @param id of the intervention, for the message
     * @throws EditRejectedException BAD_VALUE naming the field
     */
    public Programme withValues(String id, Map<String, String> changed) {
        if (changed.isEmpty()) {
            return this;
        }
        FieldValues fields = FieldValues.of(id, changed).requireKnown(FIELDS);
        return new Programme(
                fields.optionalWhole(YEAR, year, FIRST_YEAR, LAST_YEAR),
                fields.optional(COST, cost),
                fields.optionalWhole(READINESS, readiness, 1, MOST_READY),
                yes(fields, OFF, off),
                yes(fields, LOCKED, locked));
    }

    private static boolean yes(FieldValues fields, String name, boolean otherwise) {
        String text = fields.text(name, otherwise ? YES : NO);
        if (!text.isBlank() && !text.equals(YES) && !text.equals(NO)) {
            throw fields.bad(name);
        }
        return text.equals(YES);
    }

    /** Whether it is there by the end of that year. */
    public boolean isThereBy(int thatYear) {
        return !off && year.isPresent() && year.getAsInt() <= thatYear;
    }
}
