package org.quandian.planning;

import java.util.List;
import java.util.Optional;

/**
 * A rule set with its own edition of every indicator. Same-sounding indicators of two regimes differ and are kept apart.
 *
 * @param id such as {@code UHC2022}
 * @param nameZh Chinese name
 * @param nameEn English name
 * @param basedOn ids of the regimes asked, in this order, for what this one does not say
 * @param standards its rules
 * @param circles its living circles
 * @param checklist its complete-community checklist
 * @param bundle what a placed complete community brings
 * @param parkingRatios by age of estate, ascending
 * @param parameters its other numbers
 */
public record Regime(
        String id,
        String nameZh,
        String nameEn,
        List<String> basedOn,
        List<ServiceStandard> standards,
        List<CircleStandard> circles,
        List<ChecklistItem> checklist,
        List<BundleItem> bundle,
        List<ParkingRatio> parkingRatios,
        List<Parameter> parameters) {
    /** Takes copies. */
    public Regime {
        basedOn = List.copyOf(basedOn);
        standards = List.copyOf(standards);
        circles = List.copyOf(circles);
        checklist = List.copyOf(checklist);
        bundle = List.copyOf(bundle);
        parkingRatios = List.copyOf(parkingRatios);
        parameters = List.copyOf(parameters);
    }

    /** A rule set of service standards only. */
    public Regime(String id, String nameZh, String nameEn, List<ServiceStandard> standards) {
        this(id, nameZh, nameEn, List.of(), standards, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** The rule for an indicator, if this regime itself has one. */
    public Optional<ServiceStandard> findStandard(String indicatorId) {
        return standards.stream()
                .filter(each -> each.indicatorId().equals(indicatorId))
                .findFirst();
    }
}
