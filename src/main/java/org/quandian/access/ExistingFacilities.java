package org.quandian.access;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.quandian.planning.Attributes;
import org.quandian.planning.Baseline;
import org.quandian.planning.Facility;
import org.quandian.planning.Feature;
import org.quandian.planning.LayerRole;
import org.quandian.planning.SchoolLevel;

/**
 * The facilities of the city as it stands, type by type, whatever layer they come from: facilities by their type, schools by their
 * level (a nine-year school is two facilities, six ninths and three ninths of its seats), public car parks, and parks with the
 * parts of one park put together; a green that is closed to the public is none. In the order of the layers; immutable; any thread.
 */
public final class ExistingFacilities {
    /** The kind of a car park that anybody may use. */
    private static final String PUBLIC = "public";

    private final Map<String, List<Facility>> byType = new LinkedHashMap<>();

    private ExistingFacilities(Baseline baseline) {
        for (Feature park : ParkGroups.of(parks(baseline))) {
            add(Facility.PARK, park, OptionalDouble.empty());
        }
        for (Feature feature : baseline.features(LayerRole.FACILITIES)) {
            typeOf(feature)
                    .filter(type -> !type.equals(Facility.PARK))
                    .ifPresent(type -> add(type, feature, capacity(feature)));
        }
        baseline.features(LayerRole.SCHOOLS).forEach(this::addSchool);
        for (Feature lot : baseline.features(LayerRole.PARKING)) {
            if (lot.attributes().text(Attributes.KIND).filter(PUBLIC::equals).isPresent()) {
                add(Facility.PUBLIC_PARKING, lot, lot.attributes().number(Attributes.SPACES));
            }
        }
        byType.replaceAll((type, facilities) -> List.copyOf(facilities));
    }

    /** The facilities of a city. */
    public static ExistingFacilities of(Baseline baseline) {
        return new ExistingFacilities(baseline);
    }

    /** The facilities of a type, in the order of the layers. */
    public List<Facility> ofType(String type) {
        return byType.getOrDefault(type, List.of());
    }

    /** The types that there are, in the order in which they first occur. */
    public Set<String> types() {
        return byType.keySet();
    }

    /** Parks may stand among the facilities, too. */
    private static List<Feature> parks(Baseline baseline) {
        List<Feature> parks = new ArrayList<>(baseline.features(LayerRole.PARKS).stream()
                .filter(each -> !Attributes.isClosed(each))
                .toList());
        baseline.features(LayerRole.FACILITIES).stream()
                .filter(each -> typeOf(each).filter(Facility.PARK::equals).isPresent())
                .forEach(parks::add);
        return parks;
    }

    private static Optional<String> typeOf(Feature feature) {
        return feature.attributes().text(Attributes.TYPE).filter(type -> !type.isBlank());
    }

    private static OptionalDouble capacity(Feature feature) {
        OptionalDouble places = feature.attributes().number(Attributes.CAPACITY);
        OptionalDouble seats = feature.attributes().number(Attributes.SEATS);
        return places.isPresent()
                ? places
                : seats.isPresent() ? seats : feature.attributes().number(Attributes.SPACES);
    }

    private void addSchool(Feature school) {
        Optional<SchoolLevel> level = school.attributes().text(Attributes.LEVEL).flatMap(SchoolLevel::findById);
        if (level.isEmpty()) {
            return;
        }
        OptionalDouble seats = school.attributes().number(Attributes.SEATS);
        for (String type : level.get().types()) {
            double share = level.get().shareOf(type);
            add(
                    type,
                    school,
                    seats.isPresent()
                            ? OptionalDouble.of(Math.floor(seats.getAsDouble() * share + 1e-9))
                            : OptionalDouble.empty());
        }
    }

    private void add(String type, Feature feature, OptionalDouble capacity) {
        byType.computeIfAbsent(type, any -> new ArrayList<>())
                .add(new Facility(
                        feature.id(),
                        feature.name(),
                        type,
                        feature.shape(),
                        feature.attributes().number(Attributes.FLOOR_AREA),
                        capacity,
                        false));
    }
}
