package org.quandian.ui;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.quandian.planning.ChargingPiles;
import org.quandian.planning.EditRejectedException;
import org.quandian.planning.Facility;
import org.quandian.planning.FacilitySite;
import org.quandian.planning.FacilityType;
import org.quandian.planning.IdleReuse;
import org.quandian.planning.InterventionKinds;
import org.quandian.planning.ParkingLot;
import org.quandian.planning.PocketPark;
import org.quandian.planning.RuleBook;
import org.quandian.planning.SchoolLevel;
import org.quandian.planning.SchoolSite;
import org.quandian.planning.ServiceStandard;
import org.quandian.planning.SharedParking;
import org.quandian.portrayal.PlacedKind;
import org.quandian.ui.map.tool.Brush;
import org.quandian.ui.map.tool.Outline;

/**
 * One brush for each kind of thing, as the planner left it, and which of them is in the hand. Footprints follow the rules: what a
 * standard asks of land, else of floor. Kept with the project; knows no toolkit; FX thread.
 */
final class BrushCase {
    private static final String PREFIX = "brush.";
    private static final String OUTLINE = ".outline";
    private static final String FOOTPRINT = ".footprint";
    private static final double USUAL_PARK = 4_000;
    private static final double USUAL_SPACES = 100;
    private static final double USUAL_GROUND = 2_000;
    private static final Map<PlacedKind, Map<String, String>> USUAL = Map.of(
            PlacedKind.FACILITY, Map.of(FacilitySite.TYPE, "market"),
            PlacedKind.SCHOOL, Map.of(SchoolSite.LEVEL, SchoolLevel.PRIMARY.id(), SchoolSite.CLASSES, "24"),
            PlacedKind.EXTENSION, Map.of(SchoolSite.CLASSES, "6"),
            PlacedKind.PARKING, Map.of(ParkingLot.SPACES, "100"),
            PlacedKind.SHARED, Map.of(SharedParking.SPACES, "50"),
            PlacedKind.CHARGING, Map.of(ChargingPiles.PILES, "10"),
            PlacedKind.IDLE, Map.of(IdleReuse.USE, Facility.PARK));

    private final Map<PlacedKind, Brush> brushes = new EnumMap<>(PlacedKind.class);
    private PlacedKind inHand = PlacedKind.PARK;

    BrushCase() {
        for (PlacedKind kind : PlacedKind.values()) {
            put(usual(kind));
        }
    }

    /** How a brush of a kind is before a planner has changed it. */
    private static Brush usual(PlacedKind kind) {
        Map<String, String> values =
                new HashMap<>(InterventionKinds.usual(kind.id()).values());
        values.putAll(USUAL.getOrDefault(kind, Map.of()));
        double footprint =
                switch (kind) {
                    case PARK -> USUAL_PARK;
                    case GREEN, SHELTER -> USUAL_GROUND;
                    default -> 0;
                };
        return new Brush(kind, values, footprint, Outline.SQUARE);
    }

    /** The brush in the hand. */
    Brush current() {
        return get(inHand);
    }

    Brush get(PlacedKind kind) {
        Brush brush = brushes.get(kind);
        if (brush == null) {
            throw new IllegalStateException("no brush for " + kind);
        }
        return brush;
    }

    /** Takes the brush of a kind into the hand, with the footprint that the rules give it now. */
    void take(PlacedKind kind, RuleBook rules) {
        inHand = kind;
        put(sized(get(kind), rules));
    }

    /** Another brush into the hand, in place of the one of its kind. */
    void take(Brush brush, RuleBook rules) {
        inHand = brush.kind();
        put(sized(brush, rules));
    }

    /** A facility of another type, with the floor that its standard asks at least. */
    static Brush ofType(Brush facility, String type, RuleBook rules) {
        double floor = rules.leastSize("facility." + type, ServiceStandard::floor);
        return facility.withValue(FacilitySite.TYPE, type)
                .withValue(FacilitySite.FLOOR, floor > 0 ? Long.toString(Math.round(floor)) : "");
    }

    /** Whether things of that kind can be placed at all under these rules. */
    static boolean isPlaceable(PlacedKind kind, RuleBook rules) {
        return switch (kind) {
            default -> true;
            case FACILITY -> !rules.types().isEmpty();
            case COMMUNITY -> !rules.bundle().isEmpty();
            case SCHOOL ->
                rules.findParameter("school.class-size.primary").isPresent()
                        && rules.findParameter("school.class-size.junior").isPresent();
        };
    }

    /** What goes into the project file. */
    Map<String, String> toSettings() {
        Map<String, String> settings = new HashMap<>();
        brushes.forEach((kind, brush) -> {
            settings.put(PREFIX + kind.id() + OUTLINE, brush.outline().name());
            settings.put(PREFIX + kind.id() + FOOTPRINT, Double.toString(brush.footprint()));
            brush.values().forEach((field, value) -> settings.put(PREFIX + kind.id() + "." + field, value));
        });
        return settings;
    }

    /** Takes over what a project file tells; what it does not tell, or tells wrongly, stays as it is. */
    void restore(Map<String, String> settings) {
        for (PlacedKind kind : PlacedKind.values()) {
            Brush brush = get(kind);
            for (String field : InterventionKinds.fieldsOf(kind.id())) {
                String value = settings.get(PREFIX + kind.id() + "." + field);
                if (value != null && isUsable(brush.withValue(field, value))) {
                    brush = brush.withValue(field, value);
                }
            }
            Outline outline =
                    DeskChoices.choice(Outline.values(), settings.get(PREFIX + kind.id() + OUTLINE), brush.outline());
            put(brush.withOutline(outline));
        }
        String area = settings.getOrDefault(PREFIX + PocketPark.KIND + FOOTPRINT, "");
        if (isNumber(area) && isParkArea(Double.parseDouble(area))) {
            put(get(PlacedKind.PARK).withFootprint(Double.parseDouble(area)));
        }
    }

    private void put(Brush brush) {
        brushes.put(brush.kind(), brush);
    }

    private static boolean isUsable(Brush brush) {
        try {
            return brush.make("x", "").values().size() > 0 || brush.values().isEmpty();
        } catch (EditRejectedException refused) {
            return false;
        }
    }

    private static boolean isNumber(String text) {
        return text.matches("[0-9]{1,9}(\\.[0-9]{1,9})?");
    }

    private static boolean isParkArea(double squareMetres) {
        return squareMetres >= PocketPark.MIN_AREA && squareMetres <= PocketPark.MAX_AREA;
    }

    private static Brush sized(Brush brush, RuleBook rules) {
        return switch (brush.kind()) {
            default -> brush;
            case COMMUNITY -> brush.withFootprint(0);
            case PARKING -> brush.withFootprint(parkingGround(brush, rules));
            case FACILITY -> {
                Brush known = withKnownType(brush, rules);
                String type = known.values().getOrDefault(FacilitySite.TYPE, "");
                yield known.withFootprint(land(type, BrushFields.number(known.values(), FacilitySite.FLOOR), rules));
            }
            case SCHOOL -> {
                String level = brush.values().getOrDefault(SchoolSite.LEVEL, "");
                String type = SchoolLevel.findById(level).stream()
                        .flatMap(each -> each.types().stream())
                        .findFirst()
                        .orElse("");
                yield brush.withFootprint(land(type, 0, rules));
            }
        };
    }

    /** The land of its spaces, all levels above each other. */
    private static double parkingGround(Brush brush, RuleBook rules) {
        ParkingLot.Form form = ParkingLot.Form.findById(brush.values().getOrDefault(ParkingLot.FORM, ""))
                .orElse(ParkingLot.Form.SURFACE);
        double levels = form == ParkingLot.Form.SURFACE
                ? 1
                : Math.max(1, BrushFields.number(brush.values(), ParkingLot.LEVELS));
        double spaces = BrushFields.number(brush.values(), ParkingLot.SPACES);
        return (spaces > 0 ? spaces : USUAL_SPACES) * form.squareMetresPerSpace(rules) / levels;
    }

    private static Brush withKnownType(Brush brush, RuleBook rules) {
        String type = brush.values().getOrDefault(FacilitySite.TYPE, "");
        if (rules.findType(type).isPresent()) {
            return brush.values().containsKey(FacilitySite.FLOOR) ? brush : ofType(brush, type, rules);
        }
        String first = rules.types().stream().map(FacilityType::id).findFirst().orElse(type);
        return ofType(brush, first, rules);
    }

    /** The land that a standard asks at least; where it asks none, the floor. */
    private static double land(String type, double floor, RuleBook rules) {
        double least = rules.leastSize("facility." + type, ServiceStandard::land);
        return least > 0 ? least : floor;
    }
}
