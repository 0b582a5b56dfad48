package org.quandian.planning;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Idle land or an idle building put to another use (闲置用地、闲置用房利用). Its shape is that of the site. The floor of a service is that
 * of the building; a park is as large as the site; a car park has as many spaces, and a school as many seats, as the site has room for,
 * unless the planner says how many.
 *
 * @param of id of the idle site
 * @param use id of a facility type, or {@code park}
 * @param floorArea m² of its floor, where the city does not say it or only a part is used
 * @param capacity spaces, seats, places or beds, where they do not come from its size
 */
public record IdleReuse(String of, String use, OptionalDouble floorArea, OptionalDouble capacity) implements Design {
    /** The word in files. */
    public static final String KIND = "idle_reuse";
    /** Name of the field with the site. */
    public static final String OF = "of";
    /** Name of the field with the use. */
    public static final String USE = "use";
    /** Name of the field with the floor area, m². */
    public static final String FLOOR = "floor";
    /** Name of the field with the capacity. */
    public static final String CAPACITY = "capacity";

    static final DesignKind SPEC = DesignKind.of(
                    new IdleReuse("", "", OptionalDouble.empty(), OptionalDouble.empty()), OF, USE, FLOOR, CAPACITY)
            .needing(USE);

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<String, String> values() {
        return new FieldTexts()
                .put(OF, of)
                .put(USE, use)
                .put(FLOOR, floorArea)
                .put(CAPACITY, capacity)
                .toMap();
    }

    @Override
    public IdleReuse withValues(String id, Map<String, String> changed) {
        FieldValues fields = FieldValues.of(id, changed).requireKnown(SPEC.fields());
        String newUse = fields.text(USE, use);
        if (newUse.isBlank()) {
            throw fields.bad(USE);
        }
        return new IdleReuse(
                fields.text(OF, of), newUse, fields.optional(FLOOR, floorArea), fields.optional(CAPACITY, capacity));
    }

    @Override
    public List<Facility> facilities(Intervention self, RuleBook rules, ExistingStock stock) {
        OptionalDouble floor = use.equals(Facility.PARK) || use.equals(Facility.PUBLIC_PARKING)
                ? OptionalDouble.empty()
                : floor(stock);
        return List.of(Facility.of(self, use, floor, capacity(self, rules)));
    }

    private OptionalDouble floor(ExistingStock stock) {
        return floorArea.isPresent() || of.isEmpty()
                ? floorArea
                : stock.find(LayerRole.IDLE_BUILDINGS, of)
                        .map(IdleReuse::floorOf)
                        .orElseGet(OptionalDouble::empty);
    }

    /** What a building says of its floor, else its storeys times its footprint, m². */
    public static OptionalDouble floorOf(Feature building) {
        OptionalDouble said = building.attributes().number(Attributes.FLOOR_AREA);
        double storeys = building.attributes().number(Attributes.FLOORS).orElse(1);
        double footprint = building.shape().getArea() * Math.max(1, storeys);
        return said.isPresent() || footprint <= 0 ? said : OptionalDouble.of(footprint);
    }

    private OptionalDouble capacity(Intervention self, RuleBook rules) {
        Optional<String> number =
                switch (use) {
                    case Facility.PUBLIC_PARKING -> Optional.of(WorkNumbers.SPACE_SURFACE);
                    case Facility.PRIMARY_SCHOOL, Facility.JUNIOR_SCHOOL -> Optional.of(WorkNumbers.SEAT_LAND);
                    default -> Optional.empty();
                };
        double area = self.shape().getArea();
        double each = number.map(id -> WorkNumbers.get(rules, id)).orElse(0.0);
        return capacity.isPresent() || each <= 0 || area <= 0
                ? capacity
                : OptionalDouble.of(Math.floor(area / each + 1e-9));
    }

    @Override
    public List<CostLine> bill(Intervention self, RuleBook rules, ExistingStock stock) {
        boolean inBuilding = stock.find(LayerRole.IDLE_BUILDINGS, of).isPresent();
        OptionalDouble floor = floor(stock);
        boolean refitted = inBuilding && floor.isPresent() && !use.equals(Facility.PARK);
        return refitted
                ? List.of(CostLine.of(KIND, floor.getAsDouble(), Quantity.Unit.SQUARE_METRE))
                : Design.super.bill(self, rules, stock);
    }

    @Override
    public ShapeNeed needs() {
        return ShapeNeed.POINT_OR_AREA;
    }
}
