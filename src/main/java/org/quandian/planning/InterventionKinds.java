package org.quandian.planning;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;

/** Makes interventions from what stands in files. */
public final class InterventionKinds {
    /** The words for all kinds. */
    public static final List<String> ALL = List.of(
            PocketPark.KIND,
            FacilitySite.KIND,
            SchoolSite.KIND,
            ParkingLot.KIND,
            CompleteCommunity.KIND,
            StreetLink.KIND,
            StreetClosure.KIND,
            NewEntrance.KIND);

    private static final Map<String, List<String>> FIELDS = Map.ofEntries(
            Map.entry(PocketPark.KIND, List.of()),
            Map.entry(FacilitySite.KIND, List.of(FacilitySite.TYPE, FacilitySite.FLOOR, FacilitySite.CAPACITY)),
            Map.entry(SchoolSite.KIND, List.of(SchoolSite.LEVEL, SchoolSite.CLASSES, SchoolSite.SEATS)),
            Map.entry(ParkingLot.KIND, List.of(ParkingLot.SPACES, ParkingLot.PILES)),
            Map.entry(CompleteCommunity.KIND, List.of(CompleteCommunity.COMMUNITY)),
            Map.entry(StreetLink.KIND, List.of(StreetLink.FORM)),
            Map.entry(StreetClosure.KIND, List.of()),
            Map.entry(NewEntrance.KIND, List.of(NewEntrance.OF)));
    private static final Set<String> WORDS = Set.of(
            FacilitySite.TYPE,
            SchoolSite.LEVEL,
            CompleteCommunity.COMMUNITY,
            StreetLink.FORM,
            NewEntrance.OF,
            Programme.OFF,
            Programme.LOCKED);

    private InterventionKinds() {}

    /**
     * The names of the fields of a kind, its own first, then those of the programme.
     *
     * @throws EditRejectedException BAD_VALUE where the kind is not known
     */
    public static List<String> fieldsOf(String kind) {
        List<String> fields = FIELDS.get(kind);
        if (fields == null) {
            throw bad(kind, "kind");
        }
        return Stream.concat(fields.stream(), Programme.FIELDS.stream()).toList();
    }

    /** Whether a field holds a word; all others hold numbers, 0 or more. */
    public static boolean isWord(String field) {
        return WORDS.contains(field);
    }

    /**
     * The field that a file must give for a kind and does not: without it an intervention would stand on the map and do nothing. A
     * school may give its classes or its seats.
     */
    public static Optional<String> findMissing(String kind, Set<String> given) {
        return switch (kind) {
            case FacilitySite.KIND -> missing(FacilitySite.TYPE, given);
            case SchoolSite.KIND ->
                missing(SchoolSite.LEVEL, given)
                        .or(() -> given.contains(SchoolSite.SEATS)
                                ? Optional.empty()
                                : missing(SchoolSite.CLASSES, given));
            case ParkingLot.KIND -> missing(ParkingLot.SPACES, given);
            default -> Optional.empty();
        };
    }

    private static Optional<String> missing(String field, Set<String> given) {
        return given.contains(field) ? Optional.empty() : Optional.of(field);
    }

    /**
     * An intervention of a kind.
     *
     * @param values its fields by name; a facility needs its type, a school its level, the others fall back to 0 or nothing
     * @throws EditRejectedException BAD_VALUE where the kind is not known, or a field is missing or cannot be used
     */
    public static Intervention make(String kind, String id, String name, Geometry shape, Map<String, String> values) {
        Design blank =
                switch (kind) {
                    case PocketPark.KIND -> new PocketPark();
                    case FacilitySite.KIND ->
                        new FacilitySite(
                                required(id, values, FacilitySite.TYPE),
                                OptionalDouble.empty(),
                                OptionalDouble.empty());
                    case SchoolSite.KIND -> {
                        required(id, values, SchoolSite.LEVEL);
                        yield new SchoolSite(SchoolLevel.PRIMARY, 0, OptionalDouble.empty());
                    }
                    case ParkingLot.KIND -> new ParkingLot(0, 0);
                    case CompleteCommunity.KIND -> new CompleteCommunity("");
                    case StreetLink.KIND -> new StreetLink(StreetLink.Form.STREET);
                    case StreetClosure.KIND -> new StreetClosure();
                    case NewEntrance.KIND -> new NewEntrance("");
                    default -> throw bad(id, "kind");
                };
        return new Intervention(id, name, shape, blank).withValues(values);
    }

    private static String required(String id, Map<String, String> values, String name) {
        String value = values.get(name);
        if (value == null || value.isBlank()) {
            throw bad(id, name);
        }
        return value;
    }

    private static EditRejectedException bad(String id, String name) {
        return new EditRejectedException(EditRejectedException.Code.BAD_VALUE, id + ": " + name);
    }
}
