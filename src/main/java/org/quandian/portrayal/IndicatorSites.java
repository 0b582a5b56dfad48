package org.quandian.portrayal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.quandian.access.IndicatorResult;
import org.quandian.access.ServiceResult;
import org.quandian.map.MapFeature;
import org.quandian.planning.Attributes;
import org.quandian.planning.Baseline;
import org.quandian.planning.Feature;
import org.quandian.planning.LayerRole;

/** The facilities that an indicator is about, as they stand, to be marked on the map. What a plan brings is drawn with the plan. */
final class IndicatorSites {
    private static final Set<String> BEDS = Set.of("elderly-day-care", "nursing-home", "elderly-care-home");

    private IndicatorSites() {}

    /** The facilities; empty where the map shows them anyway (parks) or there are none. */
    static Optional<List<MapFeature>> of(Baseline city, IndicatorResult result) {
        List<MapFeature> sites = result instanceof ServiceResult service ? ofService(service) : ofBalance(city, result);
        return sites.isEmpty() ? Optional.empty() : Optional.of(sites);
    }

    private static List<MapFeature> ofService(ServiceResult service) {
        if (service.indicatorId().equals(IndicatorNames.PARK)) {
            return List.of();
        }
        return service.sources().stream()
                .filter(each -> !each.planned())
                .map(each -> MapFeature.of(each.id(), each.shape()))
                .toList();
    }

    private static List<MapFeature> ofBalance(Baseline city, IndicatorResult result) {
        return switch (IndicatorFamily.of(result.indicatorId())) {
            case SEATS, ZONES -> pick(city, LayerRole.SCHOOLS, school -> hasLevel(school, result.indicatorId()));
            case SPACES -> pick(city, LayerRole.PARKING, lot -> true);
            case PLACES ->
                result.indicatorId().startsWith("childcare")
                        ? pick(city, LayerRole.FACILITIES, site -> isOfType(site, "nursery"::equals))
                        : pick(city, LayerRole.FACILITIES, site -> isOfType(site, BEDS::contains));
            case SHELTER ->
                pick(city, LayerRole.FACILITIES, site -> isOfType(site, type -> type.startsWith("shelter-")));
            default -> List.of();
        };
    }

    private static List<MapFeature> pick(Baseline city, LayerRole role, Predicate<Feature> wanted) {
        return city.features(role).stream()
                .filter(wanted)
                .map(each -> MapFeature.of(each.id(), each.shape()))
                .toList();
    }

    private static boolean isOfType(Feature site, Predicate<String> wanted) {
        return site.attributes().text(Attributes.TYPE).filter(wanted).isPresent();
    }

    /** A school for nine years has both; zones are about every school. */
    private static boolean hasLevel(Feature school, String indicatorId) {
        String level = school.attributes().text(Attributes.LEVEL).orElse("");
        return !indicatorId.endsWith(".seats") || indicatorId.contains("." + level + ".") || level.equals("nine_year");
    }
}
