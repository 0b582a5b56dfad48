package org.quandian.ui;

import java.util.Optional;
import org.quandian.access.IndicatorResult;
import org.quandian.access.city.CityResult;
import org.quandian.planning.Intervention;
import org.quandian.portrayal.PlacedKind;

/**
 * What the card beside a gesture compares: the indicator on screen where the thing in the hand moves it, else what the thing itself is
 * there for, as far as that has been computed.
 *
 * @param before as the scenario stands
 * @param preview as it would be
 */
record CardFigures(Optional<IndicatorResult> before, Optional<IndicatorResult> preview) {
    static CardFigures of(String onScreen, Intervention thing, CityResult standing, Optional<CityResult> previewed) {
        CardFigures shown = of(onScreen, standing, previewed);
        String own = PlacedKind.indicatorOf(thing);
        if (own.equals(onScreen) || shown.isMoved()) {
            return shown;
        }
        CardFigures its = of(own, standing, previewed);
        return its.before().isPresent() ? its : shown;
    }

    private static CardFigures of(String id, CityResult standing, Optional<CityResult> previewed) {
        return new CardFigures(standing.findComputed(id), previewed.flatMap(known -> known.findComputed(id)));
    }

    private boolean isMoved() {
        return before.isPresent()
                && preview.isPresent()
                && Double.compare(
                                before.get().city().served(),
                                preview.get().city().served())
                        != 0;
    }
}
