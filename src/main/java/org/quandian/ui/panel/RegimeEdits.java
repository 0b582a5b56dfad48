package org.quandian.ui.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.quandian.planning.ChecklistItem;
import org.quandian.planning.CircleStandard;
import org.quandian.planning.Obligation;
import org.quandian.planning.Parameter;
import org.quandian.planning.ParkingRatio;
import org.quandian.planning.Regime;
import org.quandian.planning.ServiceStandard;
import org.quandian.planning.SizeRange;
import org.quandian.planning.SizeTier;
import org.quandian.planning.TargetValue;

/** Changed copies of rule sets, one value at a time; what is not named stays. Pure; any thread. */
public final class RegimeEdits {
    private RegimeEdits() {}

    /** The same with one rule changed. */
    public static Regime withRule(Regime regime, String indicatorId, UnaryOperator<ServiceStandard> change) {
        return copy(
                regime,
                regime.standards().stream()
                        .map(each -> each.indicatorId().equals(indicatorId) ? change.apply(each) : each)
                        .toList(),
                regime.circles(),
                regime.checklist(),
                regime.parkingRatios(),
                regime.parameters());
    }

    /** The same with one circle changed. */
    public static Regime withCircle(Regime regime, String levelId, UnaryOperator<CircleStandard> change) {
        List<CircleStandard> circles = regime.circles().stream()
                .map(each -> each.level().id().equals(levelId) ? change.apply(each) : each)
                .toList();
        return copy(
                regime, regime.standards(), circles, regime.checklist(), regime.parkingRatios(), regime.parameters());
    }

    /** The same with one item of the checklist changed. */
    public static Regime withCheck(Regime regime, int number, UnaryOperator<ChecklistItem> change) {
        List<ChecklistItem> items = regime.checklist().stream()
                .map(each -> each.number() == number ? change.apply(each) : each)
                .toList();
        return copy(regime, regime.standards(), regime.circles(), items, regime.parkingRatios(), regime.parameters());
    }

    /** The same with one line of spaces per household changed. */
    public static Regime withParking(Regime regime, int index, UnaryOperator<ParkingRatio> change) {
        List<ParkingRatio> lines = replaced(regime.parkingRatios(), index, change);
        return copy(regime, regime.standards(), regime.circles(), regime.checklist(), lines, regime.parameters());
    }

    /** The same with one other number changed. */
    public static Regime withNumber(Regime regime, String id, UnaryOperator<Parameter> change) {
        List<Parameter> numbers = regime.parameters().stream()
                .map(each -> each.id().equals(id) ? change.apply(each) : each)
                .toList();
        return copy(regime, regime.standards(), regime.circles(), regime.checklist(), regime.parkingRatios(), numbers);
    }

    /** The rule with another radius in one line, metres. */
    public static ServiceStandard withRadius(ServiceStandard rule, int line, double metres) {
        List<SizeTier> tiers = replaced(
                rule.tiers(),
                line,
                tier -> new SizeTier(
                        tier.minArea(), tier.maxArea(), metres, tier.zone(), tier.clause(), tier.checked()));
        return copy(rule, tiers, rule.obligation(), rule.floor(), rule.land(), rule.targets());
    }

    /** The rule with another obligation. */
    public static ServiceStandard withObligation(ServiceStandard rule, Obligation obligation) {
        return copy(rule, rule.tiers(), obligation, rule.floor(), rule.land(), rule.targets());
    }

    /** The rule with another least floor, m². */
    public static ServiceStandard withLeastFloor(ServiceStandard rule, double least) {
        return copy(rule, rule.tiers(), rule.obligation(), from(rule.floor(), least), rule.land(), rule.targets());
    }

    /** The rule with another least land, m². */
    public static ServiceStandard withLeastLand(ServiceStandard rule, double least) {
        return copy(rule, rule.tiers(), rule.obligation(), rule.floor(), from(rule.land(), least), rule.targets());
    }

    /** The rule with another target. */
    public static ServiceStandard withTarget(ServiceStandard rule, int index, double value) {
        List<TargetValue> targets = replaced(
                rule.targets(),
                index,
                target -> new TargetValue(value, target.year(), target.scope(), target.clause(), target.checked()));
        return copy(rule, rule.tiers(), rule.obligation(), rule.floor(), rule.land(), targets);
    }

    /** The circle with another weight of one type; the type is added where it is missing, taken out for a weight of 0. */
    public static CircleStandard withWeight(CircleStandard circle, String type, double weight) {
        List<CircleStandard.Item> items = new ArrayList<>();
        boolean found = false;
        for (CircleStandard.Item item : circle.items()) {
            boolean same = item.type().equals(type);
            found |= same;
            if (!same) {
                items.add(item);
            } else if (weight > 0) {
                items.add(new CircleStandard.Item(type, weight));
            }
        }
        if (!found && weight > 0) {
            items.add(new CircleStandard.Item(type, weight));
        }
        return new CircleStandard(circle.level(), circle.walkMetres(), items, circle.clause(), circle.checked());
    }

    /** The item with other least sizes of one part, m². */
    public static ChecklistItem withPart(ChecklistItem item, int way, int part, double leastFloor, double leastLand) {
        List<ChecklistItem.Way> ways = replaced(
                item.ways(),
                way,
                old -> new ChecklistItem.Way(replaced(
                        old.parts(),
                        part,
                        each -> new ChecklistItem.Part(each.type(), each.count(), leastFloor, leastLand))));
        return new ChecklistItem(item.number(), item.nameZh(), item.nameEn(), ways, item.clause(), item.checked());
    }

    private static SizeRange from(SizeRange range, double least) {
        return new SizeRange(least, range.most());
    }

    private static <T> List<T> replaced(List<T> list, int index, UnaryOperator<T> change) {
        List<T> copy = new ArrayList<>(list);
        copy.set(index, change.apply(copy.get(index)));
        return copy;
    }

    private static ServiceStandard copy(
            ServiceStandard rule,
            List<SizeTier> tiers,
            Obligation obligation,
            SizeRange floor,
            SizeRange land,
            List<TargetValue> targets) {
        return new ServiceStandard(
                rule.indicatorId(),
                rule.ledger(),
                tiers,
                obligation,
                floor,
                land,
                rule.capacityRule(),
                rule.denominators(),
                targets,
                rule.clause(),
                rule.checked());
    }

    private static Regime copy(
            Regime regime,
            List<ServiceStandard> standards,
            List<CircleStandard> circles,
            List<ChecklistItem> checklist,
            List<ParkingRatio> parking,
            List<Parameter> parameters) {
        return new Regime(
                regime.id(),
                regime.nameZh(),
                regime.nameEn(),
                regime.basedOn(),
                standards,
                circles,
                checklist,
                regime.bundle(),
                parking,
                parameters);
    }
}
