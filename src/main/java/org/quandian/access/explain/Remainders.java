package org.quandian.access.explain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.quandian.access.CoverageRate;
import org.quandian.access.circle.CircleResult;
import org.quandian.access.community.CommunityResult;
import org.quandian.access.community.ItemState;
import org.quandian.access.people.Dwellings;
import org.quandian.access.people.PeopleReport;
import org.quandian.access.service.LandPieces;
import org.quandian.access.service.ServiceTable;
import org.quandian.planning.Attributes;
import org.quandian.planning.Denominator;
import org.quandian.planning.Feature;
import org.quandian.planning.LayerRole;
import org.quandian.planning.PeopleGroup;
import org.quandian.planning.ZoneLevel;

/** What is not in a figure and why, and what one should know of what is: nobody is lost in silence. Used once. */
final class Remainders {
    private static final String PERSON = "person";
    private static final String RECORD = "record";

    /** Smaller differences of areas are rounding, m². */
    private static final double SLIVER = 0.5;

    private final Subject subject;
    private final Map<LayerRole, DataSource> sources;
    private final List<LeftOut> list = new ArrayList<>();

    Remainders(Subject subject, Map<LayerRole, DataSource> sources) {
        this.subject = subject;
        this.sources = sources;
    }

    List<LeftOut> list() {
        if (subject.question().level() == ZoneLevel.CITY) {
            addOfPeople();
            addOfParcels();
            addOfFacilities();
            addOfImport();
        }
        addOutsideZones();
        add("off_network", number("off_network"), PERSON, true);
        add("beyond_limit", number("beyond_limit"), PERSON, true);
        add("surplus", number("surplus"), subject.denominator().unit(), false);
        return list;
    }

    private boolean isOfPeople() {
        return switch (subject.family()) {
            case SERVICE -> subject.denominator().countsPeople();
            case CIRCLE, SEATS, NEEDS, ZONES -> true;
            case PARKING, CHARGING, COMMUNITY -> false;
        };
    }

    private void addOfPeople() {
        if (!isOfPeople()) {
            return;
        }
        PeopleReport people = dwellings().report();
        add("people_given_twice", people.passedOver(), PERSON, false);
        add("people_outside_parcels", people.outside(), PERSON, true);
        add("homes_without_floors", people.withoutFloors(), RECORD, true);
        double lost = residential().stream()
                .filter(each -> !(each.shape().getArea() > 0))
                .mapToDouble(each -> Math.max(0, each.attributes().numberOrZero(Attributes.POPULATION)))
                .sum();
        add("people_of_parcels_without_area", lost, PERSON, false);
    }

    private void addOfParcels() {
        add(
                "parcels_without_area",
                residential().size() - subject.baseline().demandUnits().size(),
                RECORD,
                false);
        if (subject.denominator() == Denominator.RESIDENTIAL_LAND && subject.result() instanceof ServiceTable service) {
            LandPieces pieces = service.engine().ground().pieces();
            double land = 0;
            double drawn = 0;
            for (int piece = 0; piece < pieces.size(); piece++) {
                land += pieces.land(piece);
                drawn += pieces.shape(piece).area();
            }
            add("land_drawn_twice", drawn - land > SLIVER ? drawn - land : 0, "m2", false);
        }
        if (subject.denominator().countsPeople()) {
            add("parcels_without_people", (double) empty(), RECORD, false);
        }
    }

    private long empty() {
        PeopleGroup group = Arrays.stream(PeopleGroup.values())
                .filter(each -> each.denominator() == subject.denominator())
                .findFirst()
                .orElse(PeopleGroup.RESIDENTS);
        return IntStream.range(0, subject.baseline().demandUnits().size())
                .filter(unit -> !(dwellings().peopleOf(group, unit) > 0))
                .count();
    }

    private void addOfFacilities() {
        add("facilities_too_small", number("facilities_too_small"), RECORD, false);
        add("facilities_below_floor_minimum", number("facilities_below_floor_minimum"), RECORD, true);
        add("facilities_off_network", number("facilities_off_network"), RECORD, false);
        for (String code : List.of(
                "facilities_of_unknown_size", "schools_without_seats", "lots_without_spaces", "unusable_zones")) {
            add(code, size(code), RECORD, false);
        }
        for (String code : List.of(
                "shared_closed_at_night",
                "shared_hours_unknown",
                "lots_of_unknown_kind",
                "estate_lots_without_parcel")) {
            add(code, spaces(code), Denominator.SPACES.unit(), false);
        }
        add("residents_without_households", number("residents_without_households"), PERSON, false);
        if (subject.result() instanceof CircleResult circle) {
            add("types_not_measured", circle.notMeasured().size(), RECORD, false);
        }
        if (subject.result() instanceof CommunityResult communities) {
            long unknown = communities.cards().stream()
                    .mapToLong(card -> card.count(ItemState.UNKNOWN))
                    .sum();
            add("items_unknown", (double) unknown, RECORD, true);
        }
    }

    /** Records of the layers in use that never became features. */
    private void addOfImport() {
        for (UsedData used : new Layers(subject, sources).list()) {
            used.source()
                    .ifPresent(source ->
                            addOf("records_not_read", used.role().id(), source.read() - source.kept(), RECORD, false));
        }
    }

    private void addOutsideZones() {
        ZoneLevel asked = subject.question().level();
        for (ZoneLevel level : List.of(ZoneLevel.DISTRICT, ZoneLevel.COMMUNITY)) {
            if (asked == ZoneLevel.CITY
                    || (asked == level && !subject.question().place().isEmpty())) {
                double rest = subject.result().byZone(level, subject.denominator()).stream()
                        .filter(each -> each.zone().isEmpty())
                        .mapToDouble(CoverageRate::total)
                        .sum();
                add("outside_" + level.id(), rest, subject.denominator().unit(), asked == ZoneLevel.CITY);
            }
        }
    }

    private double number(String key) {
        double number = subject.details().number(key);
        return Double.isNaN(number) ? 0 : number;
    }

    /** How many there are of what some details count and others list. */
    private double size(String key) {
        return subject.details().values().get(key) instanceof Collection<?> all ? all.size() : number(key);
    }

    private double spaces(String key) {
        return subject.details().values().get(key) instanceof Map<?, ?> part
                        && part.get("spaces") instanceof Number spaces
                ? spaces.doubleValue()
                : 0;
    }

    private void add(String code, double amount, String unit, boolean counted) {
        addOf(code, "", amount, unit, counted);
    }

    private void addOf(String code, String of, double amount, String unit, boolean counted) {
        if (amount > 0) {
            list.add(new LeftOut(code, of, amount, unit, counted));
        }
    }

    private List<Feature> residential() {
        return subject.baseline().features(LayerRole.RESIDENTIAL);
    }

    private Dwellings dwellings() {
        return subject.figures().ledger().ground().dwellings();
    }
}
