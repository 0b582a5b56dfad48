package org.quandian.access.balance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.quandian.planning.Attributes;
import org.quandian.planning.Baseline;
import org.quandian.planning.Facility;
import org.quandian.planning.Feature;
import org.quandian.planning.LayerRole;
import org.quandian.planning.SchoolLevel;

/** Schools by level and facilities by type, read the plain way. */
final class StandingFacilities implements Function<String, List<Facility>> {
    private final Map<String, List<Facility>> byType = new HashMap<>();

    StandingFacilities(Baseline city) {
        for (Feature school : city.features(LayerRole.SCHOOLS)) {
            school.attributes()
                    .text(Attributes.LEVEL)
                    .flatMap(SchoolLevel::findById)
                    .ifPresent(level -> level.types().forEach(type -> add(school, type, seats(school, level, type))));
        }
        for (Feature facility : city.features(LayerRole.FACILITIES)) {
            facility.attributes()
                    .text(Attributes.TYPE)
                    .ifPresent(type -> add(facility, type, facility.attributes().number(Attributes.CAPACITY)));
        }
    }

    private static OptionalDouble seats(Feature school, SchoolLevel level, String type) {
        OptionalDouble seats = school.attributes().number(Attributes.SEATS);
        return seats.isEmpty()
                ? seats
                : OptionalDouble.of(Math.floor(seats.getAsDouble() * level.shareOf(type) + 1e-9));
    }

    private void add(Feature feature, String type, OptionalDouble capacity) {
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

    @Override
    public List<Facility> apply(String type) {
        return byType.getOrDefault(type, List.of());
    }
}
