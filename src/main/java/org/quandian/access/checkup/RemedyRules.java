package org.quandian.access.checkup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.quandian.access.city.CityResult;
import org.quandian.planning.BundleItem;
import org.quandian.planning.CompleteCommunity;
import org.quandian.planning.Denominator;
import org.quandian.planning.EmbeddedCentre;
import org.quandian.planning.Facility;
import org.quandian.planning.FacilitySite;
import org.quandian.planning.MicroFireStation;
import org.quandian.planning.Parameter;
import org.quandian.planning.PocketPark;
import org.quandian.planning.PublicToilet;
import org.quandian.planning.RuleBook;
import org.quandian.planning.SchoolLevel;
import org.quandian.planning.SchoolSite;
import org.quandian.planning.ServiceStandard;
import org.quandian.planning.Shelter;
import org.quandian.planning.SizeTier;
import org.quandian.planning.SpecialZone;
import org.quandian.planning.StreetLink;
import org.quandian.planning.WorkNumbers;
import org.quandian.planning.ZoneLevel;

/** What the rules ask of an intervention that would mend a problem: kind, fields, number and least size; no sites yet. Immutable. */
final class RemedyRules {
    /** So many of the types that a circle lacks are named. */
    private static final int TYPES_NAMED = 5;

    static final String FACILITY = "facility.";

    private final ZoneLacks lacks;
    private final RuleBook rules;
    private final ParkingRules parking;

    RemedyRules(CityResult figures) {
        this.lacks = new ZoneLacks(figures);
        this.rules = figures.ledger().rules();
        this.parking = new ParkingRules(this);
    }

    /** For a circle, the types that most people lack, each on its own. */
    List<Remedy> list(ZoneCard card, CardLine line, GradeClass of) {
        return switch (of) {
            case PARK -> List.of(park());
            case SERVICE -> services(card, line.indicatorId());
            case CIRCLE -> circle(card, line.indicatorId());
            case SEATS -> List.of(school(level(line.indicatorId()), line.missing(), line.indicatorId()));
            case ZONES -> List.of(Remedy.of(Remedy.REDRAW, line.indicatorId()));
            case PARKING -> List.of(parking.lot(line.missing(), line.indicatorId()), parking.deck(line));
            case CHARGING -> List.of(parking.piles(line.missing(), line.indicatorId()));
            case ELDERLY ->
                List.of(places("elderly-day-care", line), centre(card, "elderly-day-care", line.indicatorId()));
            case CHILDCARE -> List.of(places("nursery", line), centre(card, "nursery", line.indicatorId()));
            case SHELTER -> List.of(shelter(line));
            case COMPLETE -> complete(card, line);
            case OVERALL -> List.of();
        };
    }

    /** The smallest that counts anywhere in the city. */
    private Remedy park() {
        double least = PocketPark.MIN_AREA;
        double reach = 0;
        List<SizeTier> tiers = rules.findStandard(Facility.PARK)
                .map(rule -> rule.standard().tiers())
                .orElse(List.of());
        List<SizeTier> anywhere =
                tiers.stream().filter(tier -> tier.zone() == SpecialZone.NONE).toList();
        if (!anywhere.isEmpty()) {
            double smallest =
                    anywhere.stream().mapToDouble(SizeTier::minArea).min().orElse(0);
            least = Math.max(least, smallest);
            double size = least;
            reach = anywhere.stream()
                    .filter(tier -> tier.appliesTo(size, false))
                    .mapToDouble(SizeTier::radiusMetres)
                    .max()
                    .orElse(0);
        }
        return Remedy.of(PocketPark.KIND, Facility.PARK)
                .withSize(Remedy.Size.LAND, least)
                .withReach(reach);
    }

    /** A service of its own, and where the type may be part of one an embedded centre with what else lacks here. */
    private List<Remedy> services(ZoneCard card, String id) {
        String type = id.replaceFirst("^" + FACILITY, "");
        Remedy own = service(card, id);
        return CentreRules.brings(type) ? List.of(own, centre(card, type, id)) : List.of(own);
    }

    private Remedy centre(ZoneCard card, String type, String judgedBy) {
        List<String> lacking = new ArrayList<>(List.of(type));
        card.problems().forEach(each -> lacking.add(each.indicatorId().replaceFirst("^" + FACILITY, "")));
        return new CentreRules(rules).of(lacking, reach(FACILITY + type), judgedBy);
    }

    private Remedy service(ZoneCard card, String id) {
        if (id.equals(Facility.PARK)) {
            return park();
        }
        String type = id.substring(FACILITY.length());
        if (type.equals(Facility.PRIMARY_SCHOOL) || type.equals(Facility.JUNIOR_SCHOOL)) {
            boolean primary = type.equals(Facility.PRIMARY_SCHOOL);
            double children =
                    lacks.unserved(card, id, primary ? Denominator.CHILDREN_PRIMARY : Denominator.CHILDREN_JUNIOR);
            return school(primary ? SchoolLevel.PRIMARY : SchoolLevel.JUNIOR, children, id);
        }
        if (type.equals(Facility.PUBLIC_PARKING)) {
            return parking.lot(0, id);
        }
        if (type.equals(EmbeddedCentre.TYPE)) {
            return new CentreRules(rules).of(List.of(), reach(id), id);
        }
        if (type.equals(PublicToilet.TYPE)) {
            return small(PublicToilet.KIND, PublicToilet.FLOOR, WorkNumbers.TOILET_FLOOR, id);
        }
        if (type.equals(MicroFireStation.TYPE)) {
            return small(MicroFireStation.KIND, MicroFireStation.FLOOR, WorkNumbers.FIRE_MICRO_FLOOR, id);
        }
        Optional<Shelter.Grade> grade = Shelter.Grade.findById(type.replaceFirst("^shelter-", ""));
        if (grade.isPresent() && type.startsWith("shelter-")) {
            double land = rules.leastSize(id, ServiceStandard::land);
            return onLand(Remedy.of(Shelter.KIND, id), land)
                    .withValues(Map.of(Shelter.GRADE, grade.get().id()))
                    .withReach(reach(id));
        }
        return facility(type, id);
    }

    /** What takes a few rooms, with the floor that the rules ask at least. */
    private Remedy small(String kind, String field, String number, String id) {
        double floor = Math.max(
                rules.leastSize(id, ServiceStandard::floor),
                WorkNumbers.find(rules, number).orElse(0));
        return Remedy.of(kind, id)
                .withValues(Map.of(field, number(floor)))
                .withSize(Remedy.Size.FLOOR, floor)
                .withReach(reach(id));
    }

    /** With the land that it takes at least, where the rules say. */
    private static Remedy onLand(Remedy remedy, double least) {
        return least > 0 ? remedy.withSize(Remedy.Size.LAND, least) : remedy;
    }

    private Remedy facility(String type, String id) {
        double floor = rules.leastSize(id, ServiceStandard::floor);
        double land = rules.leastSize(id, ServiceStandard::land);
        Map<String, String> values = new TreeMap<>(Map.of(FacilitySite.TYPE, type));
        if (floor > 0) {
            values.put(FacilitySite.FLOOR, number(floor));
        }
        Remedy remedy = Remedy.of(FacilitySite.KIND, id).withValues(values).withReach(reach(id));
        return floor > 0 ? remedy.withSize(Remedy.Size.FLOOR, floor) : onLand(remedy, land);
    }

    private List<Remedy> circle(ZoneCard card, String id) {
        List<Remedy> remedies = new ArrayList<>(lacks.listOfCircle(card, id).stream()
                .limit(TYPES_NAMED)
                .map(indicator -> service(card, indicator))
                .toList());
        remedies.stream()
                .map(remedy -> remedy.values().getOrDefault(FacilitySite.TYPE, ""))
                .filter(CentreRules::brings)
                .findFirst()
                .ifPresent(type -> remedies.add(centre(card, type, FACILITY + type)));
        return remedies;
    }

    static SchoolLevel level(String indicatorId) {
        return indicatorId.contains("junior") ? SchoolLevel.JUNIOR : SchoolLevel.PRIMARY;
    }

    private Remedy school(SchoolLevel level, double children, String judgedBy) {
        double size = classSize(level);
        double least =
                WorkNumbers.find(rules, WorkNumbers.CLASSES_LEAST + level.id()).orElse(1);
        int classes = (int) Math.max(least, Math.ceil(children / size));
        String service = FACILITY + level.types().get(0);
        return Remedy.of(SchoolSite.KIND, judgedBy)
                .withValues(Map.of(SchoolSite.LEVEL, level.id(), SchoolSite.CLASSES, Integer.toString(classes)))
                .withSize(Remedy.Size.SEATS, Math.ceil(children))
                .withReach(reach(service));
    }

    /** Seats of a class. */
    double classSize(SchoolLevel level) {
        return parameter("school.class-size." + level.id(), 45);
    }

    private Remedy places(String type, CardLine line) {
        double floor = rules.leastSize(FACILITY + type, ServiceStandard::floor);
        Map<String, String> values = new TreeMap<>(
                Map.of(FacilitySite.TYPE, type, FacilitySite.CAPACITY, number(Math.ceil(line.missing()))));
        if (floor > 0) {
            values.put(FacilitySite.FLOOR, number(floor));
        }
        return Remedy.ofMissing(FacilitySite.KIND, line, Remedy.Size.PLACES)
                .withValues(values)
                .withReach(reach(FACILITY + type));
    }

    /** As much area as lacks. */
    Remedy shelter(CardLine line) {
        String type = Shelter.Grade.EMERGENCY.type();
        String area = number(Math.ceil(line.missing()));
        return Remedy.ofMissing(Shelter.KIND, line, Remedy.Size.SHELTER_AREA)
                .withValues(Map.of(Shelter.GRADE, Shelter.Grade.EMERGENCY.id(), Shelter.AREA, area))
                .withReach(reach(FACILITY + type));
    }

    /** A bundle for what of it fails, and a park where green fails, which no bundle brings. */
    private List<Remedy> complete(ZoneCard card, CardLine line) {
        List<Remedy> remedies = new ArrayList<>();
        Set<String> types = lacks.listFailing(card, line.indicatorId());
        double floor = rules.bundle().stream()
                .filter(item -> types.contains(item.type()))
                .mapToDouble(BundleItem::floorArea)
                .sum();
        if (floor > 0) {
            int communities = card.level() == ZoneLevel.COMMUNITY
                    ? 1
                    : (int) Math.round(line.figure().unserved());
            String community = card.level() == ZoneLevel.COMMUNITY ? card.zone() : "";
            remedies.add(Remedy.of(CompleteCommunity.KIND, line.indicatorId())
                    .withValues(Map.of(CompleteCommunity.COMMUNITY, community))
                    .withPlaces(Math.max(1, communities))
                    .withSize(Remedy.Size.FLOOR, floor));
        }
        types.stream()
                .filter(CentreRules::brings)
                .findFirst()
                .ifPresent(type ->
                        remedies.add(new CentreRules(rules).of(types, reach(FACILITY + type), line.indicatorId())));
        if (types.contains(Facility.PARK)) {
            remedies.add(park());
        }
        return remedies;
    }

    /** A dead end carried on to the next street. */
    static Remedy link(String judgedBy) {
        return Remedy.of(StreetLink.KIND, judgedBy).withValues(Map.of(StreetLink.FORM, StreetLink.Form.DEAD_END.id()));
    }

    /** How far a facility of a service reaches at most, metres; 0 where no rule says. */
    double reach(String indicatorId) {
        return rules.findStandard(indicatorId)
                .map(rule -> rule.standard().longestRadius())
                .orElse(0.0);
    }

    /** How far people walk to their car, metres. */
    double parkingReach() {
        return parameter("parking.public-radius", 300);
    }

    /** A number of the rules. */
    double parameter(String id, double otherwise) {
        return rules.findParameter(id).map(Parameter::value).orElse(otherwise);
    }

    static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
