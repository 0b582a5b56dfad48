package org.quandian.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * A car park (停车场) that residents around may use.
 *
 * @param form how cars stand in it
 * @param levels how many levels it has, 1 or more; on the ground only one counts
 * @param spaces number of spaces; where nobody said, as many as its land and its form have room for
 * @param piles how many of them have charging, 0 or more
 */
public record ParkingLot(Form form, int levels, OptionalInt spaces, int piles) implements Design {
    /** The word in files. */
    public static final String KIND = "parking_lot";

    /** Name of the field with the form. */
    public static final String FORM = "form";
    /** Name of the field with the levels. */
    public static final String LEVELS = "levels";
    /** Name of the field with the spaces. */
    public static final String SPACES = "spaces";
    /** Name of the field with the charging piles. */
    public static final String PILES = "piles";

    private static final int MOST_LEVELS = 30;

    static final DesignKind SPEC =
            DesignKind.of(new ParkingLot(Form.SURFACE, 1, OptionalInt.empty(), 0), SPACES, PILES, FORM, LEVELS);

    /** How cars stand in a car park. */
    public enum Form implements FileWord {
        /** On the ground (地面). */
        SURFACE("surface", WorkNumbers.SPACE_SURFACE),
        /** In a building with ramps (停车楼). */
        DECK("deck", WorkNumbers.SPACE_DECK),
        /** In a machine (机械式). */
        MECHANICAL("mechanical", WorkNumbers.SPACE_MECHANICAL);

        private final String id;
        private final String parameter;

        Form(String id, String parameter) {
            this.id = id;
            this.parameter = parameter;
        }

        /** The word in files. */
        @Override
        public String id() {
            return id;
        }

        /** What one space takes on one level, m². */
        public double squareMetresPerSpace(RuleBook rules) {
            return WorkNumbers.get(rules, parameter);
        }

        /** The form with that word. */
        public static Optional<Form> findById(String id) {
            return FileWord.find(values(), id);
        }
    }

    /** On the ground, with so many spaces. */
    public ParkingLot(int spaces, int piles) {
        this(Form.SURFACE, 1, OptionalInt.of(spaces), piles);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<String, String> values() {
        return new FieldTexts()
                .put(FORM, form.id())
                .put(LEVELS, levels)
                .put(SPACES, spaces)
                .put(PILES, piles)
                .toMap();
    }

    @Override
    public ParkingLot withValues(String id, Map<String, String> changed) {
        FieldValues fields = FieldValues.of(id, changed).requireKnown(SPEC.fields());
        return new ParkingLot(
                fields.word(FORM, Form::findById, form),
                fields.optionalWhole(LEVELS, OptionalInt.of(levels), 1, MOST_LEVELS)
                        .orElse(1),
                fields.optionalWhole(SPACES, spaces),
                fields.whole(PILES, piles));
    }

    /** How many spaces it has on its land. */
    public int spacesOn(double squareMetres, RuleBook rules) {
        return spaces.orElseGet(() -> room(squareMetres, rules));
    }

    private int room(double squareMetres, RuleBook rules) {
        double each = form.squareMetresPerSpace(rules);
        int stacked = form == Form.SURFACE ? 1 : levels;
        return each > 0 ? (int) Math.floor(squareMetres * stacked / each + 1e-9) : 0;
    }

    @Override
    public List<Facility> facilities(Intervention self, RuleBook rules, ExistingStock stock) {
        int all = spacesOn(self.shape().getArea(), rules);
        List<Facility> brought = new ArrayList<>();
        brought.add(Facility.of(self, Facility.PUBLIC_PARKING, OptionalDouble.empty(), OptionalDouble.of(all)));
        if (piles > 0) {
            brought.add(Facility.of(self, Facility.CHARGING, OptionalDouble.empty(), OptionalDouble.of(piles)));
        }
        return brought;
    }

    @Override
    public List<CostLine> bill(Intervention self, RuleBook rules, ExistingStock stock) {
        return List.of(
                CostLine.of(KIND + "." + form.id(), spacesOn(self.shape().getArea(), rules), Quantity.Unit.SPACE),
                CostLine.of(ChargingPiles.KIND, piles, Quantity.Unit.PILE));
    }

    @Override
    public ShapeNeed needs() {
        return ShapeNeed.POINT_OR_AREA;
    }
}
