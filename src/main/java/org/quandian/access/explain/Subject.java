package org.quandian.access.explain;

import java.util.List;
import java.util.Optional;
import org.quandian.access.Details;
import org.quandian.access.IndicatorResult;
import org.quandian.access.ServiceResult;
import org.quandian.access.circle.CircleResult;
import org.quandian.access.city.CityResult;
import org.quandian.access.community.CommunityResult;
import org.quandian.access.service.ServiceTable;
import org.quandian.access.service.WalkTable;
import org.quandian.planning.Baseline;
import org.quandian.planning.Denominator;
import org.quandian.planning.Facility;
import org.quandian.planning.Ledger;
import org.quandian.planning.RuleBook;

/**
 * Everything one explanation is about.
 *
 * @param details what the indicator says of the place
 * @param home whether the place is a single home
 */
record Subject(
        CityResult figures,
        IndicatorResult result,
        Question question,
        Denominator denominator,
        Details details,
        boolean home) {
    static final String FACILITY = "facility.";

    String id() {
        return question.indicatorId();
    }

    boolean onFoot() {
        return ledger() == Ledger.WALK;
    }

    Ledger ledger() {
        return figures.ledger().ledger();
    }

    RuleBook rules() {
        return figures.plan().rules();
    }

    Baseline baseline() {
        return figures.ledger().city();
    }

    /** Which kind of indicator it is: decides about formula, rules and layers. */
    Family family() {
        if (result instanceof ServiceResult) {
            return Family.SERVICE;
        }
        if (result instanceof CircleResult) {
            return Family.CIRCLE;
        }
        if (result instanceof CommunityResult) {
            return Family.COMMUNITY;
        }
        return switch (id()) {
            case "school.zones" -> Family.ZONES;
            case "parking" -> Family.PARKING;
            case "charging" -> Family.CHARGING;
            default -> id().startsWith("school.") ? Family.SEATS : Family.NEEDS;
        };
    }

    /** Kinds of indicators. */
    enum Family {
        SERVICE,
        CIRCLE,
        SEATS,
        ZONES,
        PARKING,
        CHARGING,
        NEEDS,
        COMMUNITY
    }

    /** The services that it stands upon: itself, those of a circle, none of others. */
    List<ServiceResult> services() {
        if (result instanceof ServiceResult service) {
            return List.of(service);
        }
        return result instanceof CircleResult circle ? circle.services() : List.of();
    }

    /** The types of facilities that it looks at. */
    List<String> types() {
        return switch (family()) {
            case SERVICE -> List.of(typeOf(id()));
            case CIRCLE ->
                services().stream().map(each -> typeOf(each.indicatorId())).toList();
            case SEATS -> List.of(id().contains("primary") ? Facility.PRIMARY_SCHOOL : Facility.JUNIOR_SCHOOL);
            case ZONES -> List.of(Facility.PRIMARY_SCHOOL, Facility.JUNIOR_SCHOOL);
            case PARKING, CHARGING -> List.of(Facility.PUBLIC_PARKING);
            case NEEDS ->
                switch (id()) {
                    case "elderly-care.places" -> List.of("elderly-day-care", "nursing-home", "elderly-care-home");
                    case "childcare.places" -> List.of("nursery");
                    default ->
                        rules().types().stream()
                                .map(type -> type.id())
                                .filter(type -> type.startsWith("shelter-"))
                                .toList();
                };
            case COMMUNITY ->
                rules().checklist().stream()
                        .flatMap(item -> item.ways().stream())
                        .flatMap(way -> way.parts().stream())
                        .map(part -> part.type())
                        .distinct()
                        .toList();
        };
    }

    static String typeOf(String indicatorId) {
        return indicatorId.startsWith(FACILITY) ? indicatorId.substring(FACILITY.length()) : indicatorId;
    }

    /** The facilities of a service, in the order of its sources. */
    static List<Facility> facilities(ServiceResult service) {
        if (service instanceof ServiceTable table) {
            return table.facilities();
        }
        return service instanceof WalkTable table ? table.facilities() : List.of();
    }

    /** The figures on foot of a service. */
    static Optional<WalkTable> onFoot(ServiceResult service) {
        return service instanceof WalkTable table ? Optional.of(table) : Optional.empty();
    }
}
