package org.quandian.access.city;

import java.util.List;
import java.util.NoSuchElementException;
import org.quandian.access.IndicatorEngine;
import org.quandian.planning.RuleBook;

/** Knows which indicators there are under a rule book and how the engine of each is made. */
final class EngineShelf {
    private final CityGround ground;
    private final RuleBook rules;

    EngineShelf(CityGround ground, RuleBook rules) {
        this.ground = ground;
        this.rules = rules;
    }

    /** In the order they are shown. */
    List<String> indicatorIds() {
        return rules.findStandard("park").isPresent() ? List.of("park") : List.of();
    }

    IndicatorEngine make(String indicatorId) {
        if (!indicatorId.equals("park")) {
            throw new NoSuchElementException("no indicator " + indicatorId);
        }
        return new ParkEngine(ground.baseline(), rules, ground.progress());
    }
}
