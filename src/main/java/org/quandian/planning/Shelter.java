package org.quandian.planning;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * An emergency shelter (应急避难场所).
 *
 * @param grade which class it is
 * @param area effective area, m², where it is not all its land
 * @param capacity persons it holds, where that is said instead of an area
 */
public record Shelter(Grade grade, OptionalDouble area, OptionalDouble capacity) implements Design {
    /** The word in files. */
    public static final String KIND = "shelter";
    /** Name of the field with the class. */
    public static final String GRADE = "grade";
    /** Name of the field with the effective area, m². */
    public static final String AREA = "area";
    /** Name of the field with the persons. */
    public static final String CAPACITY = "capacity";

    static final DesignKind SPEC = DesignKind.of(
            new Shelter(Grade.EMERGENCY, OptionalDouble.empty(), OptionalDouble.empty()), GRADE, AREA, CAPACITY);

    /** The classes of shelters (GB 51143-2015 3.1.4). */
    public enum Grade implements FileWord {
        /** 紧急. */
        EMERGENCY("emergency"),
        /** 短期固定. */
        SHORT("short"),
        /** 中期固定. */
        MEDIUM("medium"),
        /** 长期固定. */
        LONG("long"),
        /** 中心. */
        CENTRE("centre");

        private final String id;

        Grade(String id) {
            this.id = id;
        }

        /** The word in files. */
        @Override
        public String id() {
            return id;
        }

        /** The facility type of a shelter of the class. */
        public String type() {
            return "shelter-" + id;
        }

        /** The class with that word. */
        public static Optional<Grade> findById(String id) {
            return FileWord.find(values(), id);
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<String, String> values() {
        return new FieldTexts()
                .put(GRADE, grade.id())
                .put(AREA, area)
                .put(CAPACITY, capacity)
                .toMap();
    }

    @Override
    public Shelter withValues(String id, Map<String, String> changed) {
        FieldValues fields = FieldValues.of(id, changed).requireKnown(SPEC.fields());
        return new Shelter(
                fields.word(GRADE, Grade::findById, grade),
                fields.optional(AREA, area),
                fields.optional(CAPACITY, capacity));
    }

    @Override
    public List<Facility> facilities(Intervention self, RuleBook rules, ExistingStock stock) {
        return List.of(Facility.of(self, grade.type(), area, capacity));
    }

    /** Effective area as far as it is said or drawn, m²; 0 where it is not. */
    public double squareMetres(Intervention self) {
        return area.orElseGet(() -> self.shape().getArea());
    }

    @Override
    public List<CostLine> bill(Intervention self, RuleBook rules, ExistingStock stock) {
        double squareMetres = squareMetres(self);
        return squareMetres > 0 ? List.of(CostLine.of(KIND, squareMetres, Quantity.Unit.SQUARE_METRE)) : List.of();
    }

    @Override
    public ShapeNeed needs() {
        return ShapeNeed.POINT_OR_AREA;
    }
}
