package org.quandian.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.quandian.dataset.MarkedNode.MarkedException;
import org.quandian.planning.BundleItem;
import org.quandian.planning.ChecklistItem;
import org.quandian.planning.CircleLevel;
import org.quandian.planning.CircleStandard;

/** Reads what a neighbourhood must hold: living circles, the complete-community checklist, the bundle of a placed community. */
final class CommunityRuleReader {
    private static final Set<String> CIRCLE_KEYS = Set.of("level", "walk", "items", "clause", "checked");
    private static final Set<String> ITEM_KEYS = Set.of("type", "weight");
    private static final Set<String> CHECK_KEYS = Set.of("number", "zh", "en", "ways", "clause", "checked");
    private static final Set<String> PART_KEYS = Set.of("type", "count", "floor", "land");
    private static final Set<String> BUNDLE_KEYS = Set.of("type", "floor", "capacity");
    private static final double LONGEST_WALK = 10_000;
    private static final int MOST_ITEMS = 999;
    private static final double LEAST_WEIGHT = 0.001;

    private final KnownTypes types;

    CommunityRuleReader(KnownTypes types) {
        this.types = types;
    }

    /** The living circles of a regime. */
    List<CircleStandard> circles(RuleNode regime) throws MarkedException {
        List<CircleStandard> circles = new ArrayList<>();
        SeenIds seen = new SeenIds(regime.what() + " circles");
        for (MarkedNode each : regime.items("circles")) {
            RuleNode unnamed = RuleNode.of(each, regime.what() + " circles", CIRCLE_KEYS);
            CircleLevel level = unnamed.word("level", CircleLevel.values(), CircleLevel::id);
            seen.add(level.id(), unnamed.line("level"));
            RuleNode circle = unnamed.named(regime.what() + " circles " + level.id());
            circles.add(new CircleStandard(
                    level,
                    circle.number("walk", 1, LONGEST_WALK),
                    circleItems(circle),
                    circle.text("clause"),
                    circle.flag("checked")));
        }
        return circles;
    }

    private List<CircleStandard.Item> circleItems(RuleNode circle) throws MarkedException {
        List<CircleStandard.Item> items = new ArrayList<>();
        SeenIds seen = new SeenIds(circle.what());
        for (MarkedNode each : circle.items("items")) {
            RuleNode item = RuleNode.of(each, circle.what(), ITEM_KEYS);
            String type = types.type(item, "type");
            seen.add(type, item.line("type"));
            items.add(new CircleStandard.Item(type, item.number("weight", LEAST_WEIGHT, MOST_ITEMS, 1)));
        }
        return items;
    }

    /** The complete-community checklist of a regime. */
    List<ChecklistItem> checklist(RuleNode regime) throws MarkedException {
        List<ChecklistItem> items = new ArrayList<>();
        SeenIds seen = new SeenIds(regime.what() + " checklist");
        for (MarkedNode each : regime.items("checklist")) {
            RuleNode unnamed = RuleNode.of(each, regime.what() + " checklist", CHECK_KEYS);
            int number = unnamed.whole("number", 1, MOST_ITEMS);
            seen.add(Integer.toString(number), unnamed.line("number"));
            RuleNode item = unnamed.named(regime.what() + " checklist " + number);
            List<ChecklistItem.Way> ways = new ArrayList<>();
            for (MarkedNode way : item.items("ways")) {
                ways.add(way(way, item.what()));
            }
            items.add(new ChecklistItem(
                    number, item.text("zh"), item.text("en"), ways, item.text("clause"), item.flag("checked")));
        }
        return items;
    }

    private ChecklistItem.Way way(MarkedNode node, String what) throws MarkedException {
        List<ChecklistItem.Part> parts = new ArrayList<>();
        for (MarkedNode each : node.list(what)) {
            RuleNode part = RuleNode.of(each, what, PART_KEYS);
            parts.add(new ChecklistItem.Part(
                    types.type(part, "type"),
                    part.whole("count", 1, MOST_ITEMS, 1),
                    part.number("floor", 0, Double.MAX_VALUE, 0),
                    part.number("land", 0, Double.MAX_VALUE, 0)));
        }
        return new ChecklistItem.Way(parts);
    }

    /** What a complete community brings under a regime. */
    List<BundleItem> bundle(RuleNode regime) throws MarkedException {
        List<BundleItem> items = new ArrayList<>();
        for (MarkedNode each : regime.items("bundle")) {
            RuleNode item = RuleNode.of(each, regime.what() + " bundle", BUNDLE_KEYS);
            items.add(new BundleItem(
                    types.type(item, "type"),
                    item.number("floor", 0, Double.MAX_VALUE),
                    item.number("capacity", 0, Double.MAX_VALUE, 0)));
        }
        return items;
    }
}
