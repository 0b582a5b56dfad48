package org.quandian.ui.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.quandian.access.city.CityResult;
import org.quandian.access.phase.TargetFigures;
import org.quandian.planning.Ledger;
import org.quandian.planning.Target;
import org.quandian.planning.TargetBook;
import org.quandian.planning.TargetEntry;
import org.quandian.planning.TargetLink;
import org.quandian.planning.TargetProgramme;
import org.quandian.planning.ZoneLevel;

/**
 * A target of the project that is no rate of the whole city, and what it comes to: things that plans bring, zones that are good enough,
 * what people filled in. Values in the target's unit. Immutable.
 *
 * @param programme the document it belongs to
 * @param target the target
 * @param baseline as the city stands
 * @param left under the plan on the left
 * @param right under the plan on the right
 */
record AimFigure(
        TargetProgramme programme, Target target, OptionalDouble baseline, OptionalDouble left, OptionalDouble right) {
    /**
     * Those targets of a book of which there is a figure. Not on the window's thread.
     *
     * @param sides the figures of the three plans by ledger, that by radius always among them
     */
    static List<AimFigure> of(TargetBook book, Map<Ledger, CompareWork.Sides> sides) {
        Map<Ledger, CityResult> baseline = of(CompareSide.BASELINE, sides);
        Map<Ledger, CityResult> left = of(CompareSide.LEFT, sides);
        Map<Ledger, CityResult> right = of(CompareSide.RIGHT, sides);
        List<AimFigure> figures = new ArrayList<>();
        for (TargetProgramme programme : book.listInUse()) {
            for (Target target : programme.targets()) {
                if (isRow(target.link())) {
                    continue;
                }
                TargetEntry entry = book.entry(programme.id(), target.id());
                OptionalDouble now = value(target, entry, baseline);
                if (now.isPresent()) {
                    figures.add(new AimFigure(
                            programme, target, now, value(target, entry, left), value(target, entry, right)));
                }
            }
        }
        return figures;
    }

    private static Map<Ledger, CityResult> of(CompareSide side, Map<Ledger, CompareWork.Sides> sides) {
        Map<Ledger, CityResult> figures = new EnumMap<>(Ledger.class);
        sides.forEach((ledger, plans) -> figures.put(ledger, plans.of(side)));
        return figures;
    }

    private static OptionalDouble value(Target target, TargetEntry entry, Map<Ledger, CityResult> figures) {
        CityResult any = figures.get(Ledger.RADIUS);
        return any == null ? OptionalDouble.empty() : TargetFigures.value(target, entry, figures, any.scenario());
    }

    /** Rates of the whole city have a row of their own, with the target in it. */
    private static boolean isRow(TargetLink link) {
        return link instanceof TargetLink.Rate rate && rate.level() == ZoneLevel.CITY;
    }
}
