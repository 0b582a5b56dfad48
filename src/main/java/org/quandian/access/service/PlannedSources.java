package org.quandian.access.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.quandian.access.ServiceSource;
import org.quandian.geometry.Reach;
import org.quandian.planning.Facility;

/**
 * The facilities of one type that one scenario brings, ready to be calculated with, in the order of their ids: a figure must not depend
 * on the order in which things were placed, not even in its last digit. Immutable.
 */
final class PlannedSources {
    static final PlannedSources NONE = new PlannedSources(List.of(), List.of());

    private final List<Facility> facilities;
    private final List<Planned> planned;
    private final Reach[] reaches;

    private PlannedSources(List<Facility> facilities, List<Planned> planned) {
        this.facilities = facilities;
        this.planned = planned;
        this.reaches = planned.stream().flatMap(Planned::reaches).toArray(Reach[]::new);
    }

    static PlannedSources of(List<Facility> facilities, SourceRule rule) {
        return NONE.next(facilities, rule);
    }

    /** Those of another scenario; what both have in common is taken over. */
    PlannedSources next(List<Facility> others, SourceRule rule) {
        if (others.isEmpty()) {
            return NONE;
        }
        Map<Facility, Planned> known = new HashMap<>();
        planned.forEach(each -> known.put(each.facility, each));
        List<Planned> next = new ArrayList<>();
        for (Facility facility : others) {
            Planned old = known.get(facility);
            next.add(old != null ? old : Planned.of(facility, rule));
        }
        return new PlannedSources(List.copyOf(others), next);
    }

    boolean isSame(List<Facility> others) {
        return facilities.equals(others);
    }

    List<Facility> facilities() {
        return facilities;
    }

    List<ServiceSource> sources() {
        return planned.stream().map(Planned::source).toList();
    }

    /** Not to be written to. */
    Reach[] reaches() {
        return reaches;
    }

    /** Reaches that only one of the two has: where figures may differ. */
    List<Reach> differences(PlannedSources other) {
        return Stream.concat(missingIn(other), other.missingIn(this)).toList();
    }

    private Stream<Reach> missingIn(PlannedSources other) {
        Map<String, List<Planned>> same = new HashMap<>();
        other.planned.forEach(each -> same.computeIfAbsent(each.facility.id(), any -> new ArrayList<>())
                .add(each));
        return planned.stream()
                .filter(each -> same.getOrDefault(each.facility.id(), List.of()).stream()
                        .noneMatch(each::servesLike))
                .flatMap(Planned::reaches);
    }

    private record Planned(Facility facility, ServiceSource source, @Nullable Reach reach) {
        static Planned of(Facility facility, SourceRule rule) {
            ServiceSource source = rule.source(facility);
            Reach reach = source.radiusMetres() > 0 ? Reach.of(source.shape(), source.radiusMetres()) : null;
            return new Planned(facility, source, reach);
        }

        Stream<Reach> reaches() {
            return Stream.ofNullable(reach);
        }

        /** Whether both serve the same land, whatever they are called. */
        boolean servesLike(Planned other) {
            return source.radiusMetres() == other.source.radiusMetres()
                    && source.shape().equalsExact(other.source.shape());
        }
    }
}
