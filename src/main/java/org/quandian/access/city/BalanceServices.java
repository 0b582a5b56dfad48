package org.quandian.access.city;

import java.util.Map;
import java.util.Optional;

/** Which service stands behind a balance: its facilities are where what is lacking could be found. */
final class BalanceServices {
    private static final Map<String, String> SERVICES = Map.of(
            "school.primary.seats", "facility.primary-school",
            "school.junior.seats", "facility.junior-school",
            "parking", "facility.public-parking",
            "elderly-care.places", "facility.elderly-day-care",
            "childcare.places", "facility.nursery",
            "shelter.area", "facility.shelter-emergency");

    private BalanceServices() {}

    static Optional<String> of(String indicatorId) {
        return Optional.ofNullable(SERVICES.get(indicatorId));
    }
}
