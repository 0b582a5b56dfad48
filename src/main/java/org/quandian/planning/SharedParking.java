package org.quandian.planning;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * Spaces of an institution that residents may use at some hours (错时共享停车). They count for residents if they are open all night; otherwise
 * nobody can leave a car there, and they count for nothing.
 *
 * @param of id of the institution or of its car park; may be empty
 * @param spaces number of spaces it lets residents use, 0 or more
 * @param openFrom first hour of the day, 0 to 24
 * @param openTo last hour, which may lie on the next day
 */
public record SharedParking(String of, int spaces, double openFrom, double openTo) implements Design {
    /** The word in files. */
    public static final String KIND = "shared_parking";
    /** Name of the field with the institution. */
    public static final String OF = "of";
    /** Name of the field with the spaces. */
    public static final String SPACES = "spaces";
    /** Name of the field with the first hour. */
    public static final String OPEN_FROM = "open_from";
    /** Name of the field with the last hour. */
    public static final String OPEN_TO = "open_to";

    static final DesignKind SPEC = DesignKind.of(new SharedParking("", 0, 18, 8), OF, SPACES, OPEN_FROM, OPEN_TO)
            .needing(SPACES);

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<String, String> values() {
        return new FieldTexts()
                .put(OF, of)
                .put(SPACES, spaces)
                .put(OPEN_FROM, OptionalDouble.of(openFrom))
                .put(OPEN_TO, OptionalDouble.of(openTo))
                .toMap();
    }

    @Override
    public SharedParking withValues(String id, Map<String, String> changed) {
        FieldValues fields = FieldValues.of(id, changed).requireKnown(SPEC.fields());
        return new SharedParking(
                fields.text(OF, of),
                fields.whole(SPACES, spaces),
                fields.hour(OPEN_FROM, openFrom),
                fields.hour(OPEN_TO, openTo));
    }

    /** Whether residents may leave their cars there all night. */
    public boolean isOpenAllNight(RuleBook rules) {
        return NightHours.of(rules).areWithin(openFrom, openTo);
    }

    @Override
    public List<Facility> facilities(Intervention self, RuleBook rules, ExistingStock stock) {
        return isOpenAllNight(rules)
                ? List.of(Facility.of(self, Facility.SHARED_PARKING, OptionalDouble.empty(), OptionalDouble.of(spaces)))
                : List.of();
    }

    @Override
    public List<CostLine> bill(Intervention self, RuleBook rules, ExistingStock stock) {
        return List.of(CostLine.of(KIND, spaces, Quantity.Unit.SPACE));
    }

    @Override
    public ShapeNeed needs() {
        return ShapeNeed.POINT_OR_AREA;
    }
}
