package org.quandian.access.circle;

import java.util.List;
import org.quandian.access.IndicatorEngine;
import org.quandian.access.IndicatorResult;
import org.quandian.access.ScenarioFigures;
import org.quandian.access.service.ServiceGround;
import org.quandian.access.service.WalkServices;
import org.quandian.planning.CircleStandard;
import org.quandian.planning.Regime;
import org.quandian.planning.RuleBook;
import org.quandian.task.CancellationToken;

/**
 * One living circle (生活圈), {@code living-circle.15}, {@code .10} or {@code .5}: who has every required facility type in reach. Reach is
 * what the services' own figures say; the circle only looks at all of them at once, dwelling by dwelling and piece by piece of land.
 * Immutable; any thread. A full evaluation uses the common pool of the JDK, an update its caller's thread.
 */
public final class CircleEngine implements IndicatorEngine {
    private final ServiceGround ground;
    private final CircleGround layout;
    private final CircleReach reach;
    private final RuleBook rules;
    private final CircleStandard circle;
    private final String regimeId;

    /** @param ground what the services of the city stand upon, too */
    public CircleEngine(ServiceGround ground, RuleBook rules, CircleStandard circle) {
        this(new CircleGround(ground), new StraightCircles(ground), rules, circle);
    }

    private CircleEngine(CircleGround layout, CircleReach reach, RuleBook rules, CircleStandard circle) {
        this.layout = layout;
        this.reach = reach;
        this.ground = layout.ground();
        this.rules = rules;
        this.circle = circle;
        this.regimeId = rules.sourceOf(Regime::circles);
    }

    /** The engines of all circles of a rule book. */
    public static List<CircleEngine> listAll(ServiceGround ground, RuleBook rules) {
        return listAll(ground, new StraightCircles(ground), rules);
    }

    /** The same in the walk ledger: a type is in reach if one that counts is no farther on foot than the circle's minutes. */
    public static List<CircleEngine> listAll(WalkServices services, RuleBook rules) {
        return listAll(services.ground(), new WalkCircles(services), rules);
    }

    private static List<CircleEngine> listAll(ServiceGround ground, CircleReach reach, RuleBook rules) {
        CircleGround layout = new CircleGround(ground);
        return rules.circles().stream()
                .map(circle -> new CircleEngine(layout, reach, rules, circle))
                .toList();
    }

    @Override
    public String indicatorId() {
        return circle.indicatorId();
    }

    @Override
    public CircleResult evaluate(ScenarioFigures scenario, CancellationToken token) {
        CircleItems items = CircleItems.of(circle, reach, scenario);
        return new CircleTable(this, items, HomeTallies.of(layout, items, token), LandTallies.of(layout, items, token));
    }

    @Override
    public CircleResult update(IndicatorResult previous, ScenarioFigures next, CancellationToken token) {
        if (!(previous instanceof CircleTable before) || !before.isFrom(this)) {
            return evaluate(next, token);
        }
        CircleItems items = CircleItems.of(circle, reach, next);
        if (!items.hasSameTypes(before.items())) {
            return evaluate(next, token);
        }
        int[] changed = items.changed(before.items());
        if (changed.length == 0 && !reach.saysOther(before.items().scenario(), items.scenario())) {
            return before;
        }
        return new CircleTable(
                this,
                items,
                before.homes().update(before.items(), items, changed, token),
                before.land().update(before.items(), items, changed, token));
    }

    /** What a dwelling has in reach and what it lacks; a millisecond or so. */
    public CircleCard cardOfDwelling(int dwelling, ScenarioFigures figures) {
        CircleItems items = CircleItems.of(circle, reach, figures);
        return new CardWriter(ground, rules, circle, reach, items).ofDwelling(dwelling);
    }

    /** What a parcel has in reach and what it lacks: of its residents, measured from where they are on average. */
    public CircleCard cardOfUnit(int unit, ScenarioFigures figures) {
        CircleItems items = CircleItems.of(circle, reach, figures);
        return new CardWriter(ground, rules, circle, reach, items).ofUnit(unit);
    }

    ServiceGround ground() {
        return ground;
    }

    CircleReach reach() {
        return reach;
    }

    CircleStandard circle() {
        return circle;
    }

    String regimeId() {
        return regimeId;
    }
}
