package org.quandian.ui.compare;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.quandian.access.IndicatorResult;
import org.quandian.access.city.CityLedger;
import org.quandian.portrayal.CityPortrayal;
import org.quandian.ui.fx.Deliver;
import org.quandian.ui.page.PageMaps;
import org.quandian.ui.page.PageServices;

/** The portrayals of the city for the indicators that were looked at; made on the render runner when first asked for. FX thread. */
final class ComparePortrayals {
    private final PageServices services;
    private final Runnable onMade;
    private final Map<String, CityPortrayal> made = new HashMap<>();
    private final Set<String> underWay = new HashSet<>();
    private @Nullable CityLedger ledger;
    private boolean retired;

    /**
     * @param onMade told when another one is there
     */
    ComparePortrayals(PageServices services, Runnable onMade) {
        this.services = services;
        this.onMade = onMade;
    }

    /** The city with the areas of that indicator; empty until they are made, then {@code onMade} is told. */
    Optional<CityPortrayal> find(CityLedger wanted, IndicatorResult baseline) {
        if (wanted != ledger) {
            ledger = wanted;
            made.clear();
            underWay.clear();
        }
        String id = baseline.indicatorId();
        CityPortrayal known = made.get(id);
        if (known == null && underWay.add(id)) {
            make(wanted, baseline);
        }
        return Optional.ofNullable(known);
    }

    void retire() {
        retired = true;
    }

    private void make(CityLedger wanted, IndicatorResult baseline) {
        PageMaps maps = services.maps();
        Optional<CityPortrayal> plain = maps.plain().get();
        Deliver.to(
                services.fx(),
                maps.render().submit(() -> plain.orElseGet(() -> CityPortrayal.of(wanted.city(), maps.styles()))
                        .withBaselineResult(
                                baseline, Optional.of(wanted.ground().dwellings()))),
                portrayal -> {
                    if (!retired && wanted == ledger) {
                        made.put(baseline.indicatorId(), portrayal);
                        underWay.remove(baseline.indicatorId());
                        onMade.run();
                    }
                },
                services.failed());
    }
}
