package org.quandian.planning;

import java.util.List;
import java.util.Optional;

/**
 * A rule set with its own edition of every indicator. Same-sounding indicators of two regimes differ and are kept apart.
 *
 * @param id such as {@code UHC2022}
 * @param nameZh Chinese name
 * @param nameEn English name
 * @param standards its rules
 */
public record Regime(String id, String nameZh, String nameEn, List<ServiceStandard> standards) {
    /** Takes a copy. */
    public Regime {
        standards = List.copyOf(standards);
    }

    /** The rule for an indicator, if this regime has one. */
    public Optional<ServiceStandard> findStandard(String indicatorId) {
        return standards.stream()
                .filter(each -> each.indicatorId().equals(indicatorId))
                .findFirst();
    }
}
