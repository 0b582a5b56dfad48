package org.quandian.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * An embedded service centre (社区嵌入式服务综合体): several services under one roof. Each has the floor and the places that the bundle of a
 * complete community gives it, else the least floor of its standard.
 *
 * @param floorArea m² of the whole centre
 * @param items types of its services; empty: the three for the old, for infants and for meals
 */
public record EmbeddedCentre(double floorArea, List<String> items) implements Design {
    /** The word in files. */
    public static final String KIND = "embedded_centre";
    /** Name of the field with the floor area, m². */
    public static final String FLOOR = "floor";
    /** Name of the field with the services, with commas between them. */
    public static final String ITEMS = "items";

    /** Its type as a facility. */
    public static final String TYPE = "embedded-service-centre";
    /** Services of which a centre must have some: for the old, for infants, after school, meals. */
    public static final Set<String> CORE =
            Set.of("elderly-day-care", "elderly-service-station", "nursery", "child-minding", "community-canteen");
    /** Services that a centre may have, in the order in which they are shown. */
    public static final List<String> SERVICES = List.of(
            "elderly-day-care",
            "nursery",
            "child-minding",
            "community-canteen",
            "elderly-service-station",
            "community-service-station",
            "community-health-station",
            "culture-station",
            "gym",
            "housekeeping-service",
            "repair-shop",
            "supermarket",
            "fresh-shop",
            "pharmacy",
            "hairdresser",
            "laundry",
            "parcel-station");

    private static final List<String> USUAL = List.of("elderly-day-care", "nursery", "community-canteen");
    private static final double USUAL_FLOOR = 600;

    static final DesignKind SPEC = DesignKind.of(new EmbeddedCentre(USUAL_FLOOR, List.of()), FLOOR, ITEMS);

    /** Takes a copy. */
    public EmbeddedCentre {
        items = List.copyOf(items);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Map<String, String> values() {
        return new FieldTexts()
                .put(FLOOR, OptionalDouble.of(floorArea))
                .put(ITEMS, items)
                .toMap();
    }

    @Override
    public EmbeddedCentre withValues(String id, Map<String, String> changed) {
        FieldValues fields = FieldValues.of(id, changed).requireKnown(SPEC.fields());
        List<String> services = fields.words(ITEMS, items);
        if (!SERVICES.containsAll(services)) {
            throw fields.bad(ITEMS);
        }
        return new EmbeddedCentre(fields.number(FLOOR, floorArea), services);
    }

    /** Its services, the usual ones where none were chosen. */
    public List<String> services() {
        return items.isEmpty() ? USUAL : items;
    }

    @Override
    public List<Facility> facilities(Intervention self, RuleBook rules, ExistingStock stock) {
        List<Facility> brought = new ArrayList<>();
        brought.add(Facility.of(self, TYPE, OptionalDouble.of(floorArea), OptionalDouble.empty()));
        services().forEach(type -> brought.add(service(type, rules).facility(self)));
        return brought;
    }

    private static BundleItem service(String type, RuleBook rules) {
        return rules.bundle().stream()
                .filter(item -> item.type().equals(type))
                .findFirst()
                .orElseGet(() -> new BundleItem(type, rules.leastSize("facility." + type, ServiceStandard::floor), 0));
    }

    @Override
    public List<CostLine> bill(Intervention self, RuleBook rules, ExistingStock stock) {
        return List.of(CostLine.of(KIND, floorArea, Quantity.Unit.SQUARE_METRE));
    }

    @Override
    public ShapeNeed needs() {
        return ShapeNeed.POINT_OR_AREA;
    }
}
