package org.quandian.planning;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * A new school (学校).
 *
 * @param level which children it takes
 * @param classes number of classes, 0 or more
 * @param seats seats where they are not classes times the standard's class size
 */
public record SchoolSite(SchoolLevel level, int classes, OptionalDouble seats) implements Design {
    /** The word in files. */
    public static final String KIND = "school";

    /** Name of the field with the level. */
    public static final String LEVEL = "level";
    /** Name of the field with the number of classes. */
    public static final String CLASSES = "classes";
    /** Name of the field with the seats. */
    public static final String SEATS = "seats";

    static final DesignKind SPEC = DesignKind.of(
                    new SchoolSite(SchoolLevel.PRIMARY, 0, OptionalDouble.empty()), LEVEL, CLASSES, SEATS)
            .needing(LEVEL)
            .needing(CLASSES, SEATS);

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<String, String> values() {
        Map<String, String> values = new TreeMap<>();
        values.put(LEVEL, level.id());
        values.put(CLASSES, Integer.toString(classes));
        seats.ifPresent(value -> values.put(SEATS, FieldValues.write(value)));
        return values;
    }

    @Override
    public SchoolSite withValues(String id, Map<String, String> changed) {
        FieldValues fields = FieldValues.of(id, changed).requireKnown(SPEC.fields());
        SchoolLevel newLevel =
                SchoolLevel.findById(fields.text(LEVEL, level.id())).orElseThrow(() -> fields.bad(LEVEL));
        return new SchoolSite(newLevel, fields.whole(CLASSES, classes), fields.optional(SEATS, seats));
    }

    /**
     * One facility for each type it stands for, with its share of the seats. Classes hold {@code school.class-size.primary} and
     * {@code school.class-size.junior} children.
     */
    @Override
    public List<Facility> facilities(Intervention self, RuleBook rules, ExistingStock stock) {
        return level.types().stream()
                .map(type -> Facility.of(self, type, OptionalDouble.empty(), OptionalDouble.of(seatsOf(type, rules))))
                .toList();
    }

    /** Its seats for a type of schools. */
    double seatsOf(String type, RuleBook rules) {
        String size = type.equals(Facility.PRIMARY_SCHOOL) ? "school.class-size.primary" : "school.class-size.junior";
        double all = seats.orElseGet(() -> classes * rules.parameter(size));
        return Math.floor(all * level.shareOf(type) + 1e-9);
    }

    @Override
    public ShapeNeed needs() {
        return ShapeNeed.POINT_OR_AREA;
    }
}
