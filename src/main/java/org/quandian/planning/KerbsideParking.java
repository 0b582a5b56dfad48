package org.quandian.planning;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Spaces along a street (路内停车).
 *
 * @param spaces number of spaces; where nobody said, as many as its line has room for
 */
public record KerbsideParking(OptionalInt spaces) implements Design {
    /** The word in files. */
    public static final String KIND = "kerbside_parking";
    /** Name of the field with the spaces. */
    public static final String SPACES = "spaces";

    static final DesignKind SPEC = DesignKind.of(new KerbsideParking(OptionalInt.empty()), SPACES);

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<String, String> values() {
        return new FieldTexts().put(SPACES, spaces).toMap();
    }

    @Override
    public KerbsideParking withValues(String id, Map<String, String> changed) {
        FieldValues fields = FieldValues.of(id, changed).requireKnown(SPEC.fields());
        return new KerbsideParking(fields.optionalWhole(SPACES, spaces));
    }

    /** How many spaces it has along so many metres. */
    public int spacesAlong(double metres, RuleBook rules) {
        double each = WorkNumbers.get(rules, WorkNumbers.KERB_LENGTH);
        return spaces.orElseGet(() -> each > 0 ? (int) Math.floor(metres / each + 1e-9) : 0);
    }

    @Override
    public List<Facility> facilities(Intervention self, RuleBook rules, ExistingStock stock) {
        int all = spacesAlong(self.shape().getLength(), rules);
        return List.of(Facility.of(self, Facility.KERBSIDE_PARKING, OptionalDouble.empty(), OptionalDouble.of(all)));
    }

    @Override
    public List<CostLine> bill(Intervention self, RuleBook rules, ExistingStock stock) {
        return List.of(CostLine.of(KIND, spacesAlong(self.shape().getLength(), rules), Quantity.Unit.SPACE));
    }

    @Override
    public ShapeNeed needs() {
        return ShapeNeed.LINE;
    }
}
