package org.quandian.access.balance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.quandian.access.Details;
import org.quandian.geometry.ShapeOutline;
import org.quandian.planning.Facility;
import org.quandian.planning.PeopleGroup;
import org.quandian.planning.ZoneLevel;

/**
 * What the school zones say beside their figures.
 *
 * <p>Several zones for one address are allowed (多校划片) and only counted. Seats of a zone are those of the school it names, with that very
 * name and level; where it names none, those of the schools that stand in it; and always those of planned schools that stand in
 * it. Children of an address in two zones count in both. Overlaps and holes below 1 m² are left out.
 */
final class ZonesDetails implements PlacesResult.Sayings {
    /** So many ids are listed; the figures beside them count all. */
    private static final int LISTED = 100;

    private final ZonesResult result;
    private final SchoolZones engine;
    private final DemandPlaces places;
    private final Map<String, List<Facility>> schools = new HashMap<>();

    ZonesDetails(ZonesResult result) {
        this.result = result;
        this.engine = result.engine();
        this.places = engine.ground().places();
        engine.maps().forEach(map -> schools.put(map.type(), engine.ground().existing(map.type())));
    }

    /** Of the whole city. */
    @Override
    public Details city() {
        int[] none = outside(IntStream.range(0, places.size()));
        List<Details> overlaps = new ArrayList<>();
        List<Details> holes = new ArrayList<>();
        for (int level = 0; level < engine.maps().size(); level++) {
            String word = word(engine.maps().get(level));
            for (ZoneMap.Overlap each : engine.overlaps().get(level)) {
                overlaps.add(Details.builder()
                        .text("level", word)
                        .text("zone", each.one().name())
                        .text("other", each.other().name())
                        .number("area_m2", each.area())
                        .build());
            }
            holes.add(holes(word, engine.holes().get(level)));
        }
        return Details.builder()
                .texts("levels", engine.maps().stream().map(ZonesDetails::word).toList())
                .count("addresses_in_none", none.length)
                .texts("in_none", ids(none))
                .count("addresses_in_several", inSeveral())
                .texts("unusable_zones", engine.unusable())
                .texts("zones_without_school", zonesWithoutSchool())
                .parts("overlaps", overlaps)
                .parts("holes", holes)
                .parts("zones", zones())
                .build();
    }

    private static String word(ZoneMap map) {
        return map.type().equals(Facility.PRIMARY_SCHOOL) ? "primary" : "junior";
    }

    private static Details holes(String level, List<ZoneMap.Hole> holes) {
        return Details.builder()
                .text("level", level)
                .number(
                        "area_m2",
                        holes.stream().mapToDouble(ZoneMap.Hole::area).sum())
                .count("parcels", holes.size())
                .parts(
                        "largest",
                        holes.stream()
                                .sorted(Comparator.comparingDouble(ZoneMap.Hole::area)
                                        .reversed())
                                .limit(LISTED)
                                .map(hole -> Details.builder()
                                        .text("parcel", hole.parcel().id())
                                        .number("area_m2", hole.area())
                                        .build())
                                .toList())
                .build();
    }

    /** Of some places the addresses that lack a zone of some level. */
    private int[] outside(IntStream some) {
        return some.filter(place -> engine.addresses()[place] > engine.served()[place])
                .toArray();
    }

    private List<String> ids(int[] some) {
        return IntStream.of(some).mapToObj(places::id).sorted().limit(LISTED).toList();
    }

    private long inSeveral() {
        return IntStream.range(0, places.size())
                .filter(place -> engine.addresses()[place] > 0)
                .filter(place -> engine.maps().stream()
                        .anyMatch(map -> map.zonesOf(place).size() > 1))
                .count();
    }

    private List<String> zonesWithoutSchool() {
        List<String> without = new ArrayList<>();
        for (ZoneMap map : engine.maps()) {
            for (SchoolZone zone : map.zones()) {
                if (named(map, zone).isEmpty()) {
                    without.add(zone.name());
                }
            }
        }
        return without;
    }

    /** The schools that a zone has today. */
    private List<Facility> named(ZoneMap map, SchoolZone zone) {
        return schools.getOrDefault(map.type(), List.of()).stream()
                .filter(school -> zone.school().isEmpty()
                        ? zone.holds(school.shape())
                        : zone.school().equals(school.name()))
                .toList();
    }

    private List<Details> zones() {
        List<Details> zones = new ArrayList<>();
        for (ZoneMap map : engine.maps()) {
            for (int zone = 0; zone < map.zones().size(); zone++) {
                zones.add(zone(map, zone));
            }
        }
        return zones;
    }

    private Details zone(ZoneMap map, int number) {
        SchoolZone zone = map.zones().get(number);
        List<Facility> today = named(map, zone);
        List<Facility> own = new ArrayList<>(today);
        boolean found = !own.isEmpty();
        for (Facility planned : result.planned()) {
            boolean school = planned.type().equals(map.type()) && zone.holds(planned.shape());
            if (school || areSeatsOf(planned, map.type(), today)) {
                own.add(planned);
            }
        }
        long[] people = places.people(
                map.type().equals(Facility.PRIMARY_SCHOOL)
                        ? PeopleGroup.CHILDREN_PRIMARY
                        : PeopleGroup.CHILDREN_JUNIOR);
        long children = 0;
        for (int place : map.placesOf(number)) {
            children += people[place];
        }
        double seats = own.stream().mapToDouble(LimitedPlaces::capacity).sum();
        Details.Builder say = Details.builder()
                .text("zone", zone.name())
                .text("level", word(map))
                .text("school", zone.school())
                .flag("school_found", found)
                .texts("schools", own.stream().map(Facility::id).toList())
                .count("addresses", addresses(map.placesOf(number)))
                .number("children", Thousandths.amount(children))
                .number("seats", seats)
                .number("net", Thousandths.difference(seats, Thousandths.amount(children)));
        double radius =
                SchoolSeats.SchoolRule.radiusOf(map.type(), engine.ground().rules());
        if (!own.isEmpty() && radius > 0) {
            say.number("children_beyond_radius", beyond(map.placesOf(number), own, people, radius));
        }
        return say.build();
    }

    private static boolean areSeatsOf(Facility planned, String type, List<Facility> schools) {
        return planned.type().equals(Facility.seatsOf(type))
                && schools.stream().anyMatch(school -> school.id().equals(planned.id()));
    }

    private long addresses(List<Integer> some) {
        return some.stream().filter(place -> engine.addresses()[place] > 0).count();
    }

    private double beyond(List<Integer> some, List<Facility> schools, long[] people, double radius) {
        List<ShapeOutline> from =
                schools.stream().map(school -> ShapeOutline.of(school.shape())).toList();
        long beyond = 0;
        for (int place : some) {
            boolean near = from.stream().anyMatch(each -> each.distance(places.x(place), places.y(place)) <= radius);
            beyond += near ? 0 : people[place];
        }
        return Thousandths.amount(beyond);
    }

    /** Of a district or community, or of the rest. */
    @Override
    public Details zone(ZoneLevel level, int line) {
        int[] none = outside(IntStream.range(0, places.size()).filter(place -> places.line(level, place) == line));
        return Details.builder()
                .count("addresses_in_none", none.length)
                .texts("in_none", ids(none))
                .build();
    }

    /** Of one parcel: the zones it lies in. */
    @Override
    public Details parcel(int parcel) {
        List<Details> zones = new ArrayList<>();
        for (ZoneMap map : engine.maps()) {
            for (int zone : map.zonesOf(parcel)) {
                zones.add(Details.builder()
                        .text("level", word(map))
                        .text("zone", map.zones().get(zone).name())
                        .text("school", map.zones().get(zone).school())
                        .build());
            }
        }
        return Details.builder().parts("zones", zones).build();
    }
}
