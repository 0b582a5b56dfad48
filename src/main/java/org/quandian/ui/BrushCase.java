package org.quandian.ui;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.quandian.planning.CompleteCommunity;
import org.quandian.planning.FacilitySite;
import org.quandian.planning.FacilityType;
import org.quandian.planning.InterventionKinds;
import org.quandian.planning.NewEntrance;
import org.quandian.planning.ParkingLot;
import org.quandian.planning.PocketPark;
import org.quandian.planning.RuleBook;
import org.quandian.planning.SchoolLevel;
import org.quandian.planning.SchoolSite;
import org.quandian.planning.ServiceStandard;
import org.quandian.planning.StreetLink;
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
    private static final String USUAL_CLASSES = "24";
    private static final String USUAL_SPACES = "100";
    private static final String USUAL_TYPE = "market";
    private static final String SPACE_SIZE = "parking.m2-per-space";

    private final Map<PlacedKind, Brush> brushes = new EnumMap<>(PlacedKind.class);
    private PlacedKind inHand = PlacedKind.PARK;

    BrushCase() {
        for (PlacedKind kind : PlacedKind.values()) {
            put(new Brush(kind, InterventionKinds.usual(kind.id()).values(), 0, Outline.SQUARE));
        }
        put(new Brush(PlacedKind.PARK, Map.of(), USUAL_PARK, Outline.SQUARE));
        put(new Brush(PlacedKind.COMMUNITY, Map.of(CompleteCommunity.COMMUNITY, ""), 0, Outline.SQUARE));
        put(new Brush(
                PlacedKind.PARKING, Map.of(ParkingLot.SPACES, USUAL_SPACES, ParkingLot.PILES, "0"), 0, Outline.SQUARE));
        put(new Brush(PlacedKind.FACILITY, Map.of(FacilitySite.TYPE, USUAL_TYPE), 0, Outline.SQUARE));
        put(new Brush(
                PlacedKind.SCHOOL,
                Map.of(SchoolSite.LEVEL, SchoolLevel.PRIMARY.id(), SchoolSite.CLASSES, USUAL_CLASSES),
                0,
                Outline.SQUARE));
        put(new Brush(PlacedKind.LINK, Map.of(StreetLink.FORM, StreetLink.Form.STREET.id()), 0, Outline.SQUARE));
        put(new Brush(PlacedKind.CLOSURE, Map.of(), 0, Outline.SQUARE));
        put(new Brush(PlacedKind.ENTRANCE, Map.of(NewEntrance.OF, ""), 0, Outline.SQUARE));
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
                if (value != null && isUsable(field, value)) {
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

    private static boolean isUsable(String field, String value) {
        if (field.equals(StreetLink.FORM)) {
            return Arrays.stream(StreetLink.Form.values())
                    .anyMatch(each -> each.id().equals(value));
        }
        return field.equals(SchoolSite.LEVEL)
                ? SchoolLevel.findById(value).isPresent()
                : InterventionKinds.isWord(field) || value.isEmpty() || isNumber(value);
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
            case PARKING -> {
                double space = rules.findParameter(SPACE_SIZE)
                        .map(parameter -> parameter.value())
                        .orElse(0.0);
                yield brush.withFootprint(BrushFields.number(brush.values(), ParkingLot.SPACES) * space);
            }
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
