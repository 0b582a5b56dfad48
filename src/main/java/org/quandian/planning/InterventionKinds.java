package org.quandian.planning;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;

/** Makes interventions from what stands in files; knows all kinds. */
public final class InterventionKinds {
    private static final List<DesignKind> KINDS = List.of(
            PocketPark.SPEC,
            OpenGreen.SPEC,
            FacilitySite.SPEC,
            EmbeddedCentre.SPEC,
            CompleteCommunity.SPEC,
            IdleReuse.SPEC,
            EstateRenewal.SPEC,
            SchoolSite.SPEC,
            SchoolExtension.SPEC,
            ParkingLot.SPEC,
            KerbsideParking.SPEC,
            SharedParking.SPEC,
            ChargingPiles.SPEC,
            StreetLink.SPEC,
            StreetClosure.SPEC,
            NewEntrance.SPEC,
            Shelter.SPEC,
            PublicToilet.SPEC,
            MicroFireStation.SPEC);

    /** The words for all kinds. */
    public static final List<String> ALL = KINDS.stream().map(DesignKind::id).toList();

    private static final Map<String, DesignKind> BY_ID =
            KINDS.stream().collect(Collectors.toUnmodifiableMap(DesignKind::id, Function.identity()));
    private static final Set<String> WORDS = Set.of(
            FacilitySite.TYPE,
            SchoolSite.LEVEL,
            CompleteCommunity.COMMUNITY,
            CompleteCommunity.ITEMS,
            StreetLink.FORM,
            NewEntrance.OF,
            IdleReuse.USE,
            Shelter.GRADE,
            Programme.OFF,
            Programme.LOCKED);
    private static final Set<String> FRACTIONS = Set.of(
            FacilitySite.FLOOR,
            FacilitySite.CAPACITY,
            SchoolSite.SEATS,
            OpenGreen.OPEN_FROM,
            OpenGreen.OPEN_TO,
            Shelter.AREA,
            Programme.COST);

    private InterventionKinds() {}

    /**
     * The names of the fields of a kind, its own first, then those of the programme.
     *
     * @throws EditRejectedException BAD_VALUE where the kind is not known
     */
    public static List<String> fieldsOf(String kind) {
        return Stream.concat(get(kind, kind).fields().stream(), Programme.FIELDS.stream())
                .toList();
    }

    /** Whether a field holds a word; all others hold numbers, 0 or more. */
    public static boolean isWord(String field) {
        return WORDS.contains(field);
    }

    /** Whether a field with a number takes whole numbers only. */
    public static boolean isWhole(String field) {
        return !isWord(field) && !FRACTIONS.contains(field);
    }

    /**
     * The field that a file must give for a kind and does not: without it an intervention would stand on the map and do nothing. A
     * school may give its classes or its seats, a car park its land or its spaces.
     */
    public static Optional<String> findMissing(String kind, Set<String> given, Geometry shape) {
        boolean roomless = kind.equals(ParkingLot.KIND) && !given.contains(ParkingLot.SPACES) && shape.getArea() <= 0;
        return roomless ? Optional.of(ParkingLot.SPACES) : get(kind, kind).findMissing(given);
    }

    /** The design of a kind with its usual fields; what it needs and has no usual value is empty. */
    public static Design usual(String kind) {
        return get(kind, kind).blank();
    }

    /**
     * An intervention of a kind.
     *
     * @param values its fields by name; a facility needs its type, a school its level, the others fall back to 0 or nothing
     * @throws EditRejectedException BAD_VALUE where the kind is not known, or a field is missing or cannot be used
     */
    public static Intervention make(String kind, String id, String name, Geometry shape, Map<String, String> values) {
        DesignKind known = get(id, kind);
        for (List<String> group : known.needed()) {
            boolean word = isWord(group.get(0)) && group.size() == 1;
            // what it belongs to is named when it is put down
            if (word
                    && !group.get(0).equals(NewEntrance.OF)
                    && values.getOrDefault(group.get(0), "").isBlank()) {
                throw bad(id, group.get(0));
            }
        }
        return new Intervention(id, name, shape, known.blank()).withValues(values);
    }

    private static DesignKind get(String subject, String kind) {
        DesignKind found = BY_ID.get(kind);
        if (found == null) {
            throw bad(subject, "kind");
        }
        return found;
    }

    private static EditRejectedException bad(String id, String name) {
        return new EditRejectedException(EditRejectedException.Code.BAD_VALUE, id + ": " + name);
    }
}
