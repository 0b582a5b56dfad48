package org.quandian.planning;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * A closed green that is opened to the public (开放绿地). From then on it counts as a park of its shape, whatever its hours; whether they
 * are long enough is asked of the siting rules.
 *
 * @param openFrom first hour of the day at which it is open, 0 to 24
 * @param openTo last hour
 * @param of id of the green on the layer of parks; empty where it is on none
 */
public record OpenGreen(double openFrom, double openTo, String of) implements Design {
    /** The word in files. */
    public static final String KIND = "open_green";
    /** Name of the field with the first hour. */
    public static final String OPEN_FROM = "open_from";
    /** Name of the field with the last hour. */
    public static final String OPEN_TO = "open_to";
    /** Name of the field with the green. */
    public static final String OF = "of";

    static final DesignKind SPEC = DesignKind.of(new OpenGreen(6, 22, ""), OPEN_FROM, OPEN_TO, OF);

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<String, String> values() {
        return new FieldTexts()
                .put(OPEN_FROM, OptionalDouble.of(openFrom))
                .put(OPEN_TO, OptionalDouble.of(openTo))
                .put(OF, of)
                .toMap();
    }

    @Override
    public OpenGreen withValues(String id, Map<String, String> changed) {
        FieldValues fields = FieldValues.of(id, changed).requireKnown(SPEC.fields());
        return new OpenGreen(fields.hour(OPEN_FROM, openFrom), fields.hour(OPEN_TO, openTo), fields.text(OF, of));
    }

    @Override
    public List<Facility> facilities(Intervention self, RuleBook rules, ExistingStock stock) {
        return List.of(Facility.of(self, Facility.PARK, OptionalDouble.empty(), OptionalDouble.empty()));
    }

    @Override
    public List<CostLine> bill(Intervention self, RuleBook rules, ExistingStock stock) {
        return List.of(CostLine.of(KIND, self.shape().getArea(), Quantity.Unit.SQUARE_METRE));
    }

    @Override
    public ShapeNeed needs() {
        return ShapeNeed.AREA;
    }
}
