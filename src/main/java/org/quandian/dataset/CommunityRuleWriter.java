package org.quandian.dataset;

import java.util.List;
import java.util.stream.Collectors;
import org.quandian.planning.BundleItem;
import org.quandian.planning.ChecklistItem;
import org.quandian.planning.CircleStandard;

/** Writes what a neighbourhood must hold: living circles, the complete-community checklist, the bundle of a placed community. */
final class CommunityRuleWriter {
    private final YamlText text;

    CommunityRuleWriter(YamlText text) {
        this.text = text;
    }

    void writeCircles(List<CircleStandard> circles) {
        if (!circles.isEmpty()) {
            text.comment(4, "生活圈：上一级包含下一级的类型 Living circles: a higher one lists the types of the lower ones too");
            text.line(4, "circles:");
        }
        for (CircleStandard circle : circles) {
            text.line(6, "- level: " + circle.level().id())
                    .line(8, "walk: " + RuleNumber.write(circle.walkMetres()))
                    .line(8, "clause: " + YamlText.quoted(circle.clause()))
                    .line(8, "checked: " + circle.checked())
                    .line(8, circle.items().isEmpty() ? "items: []" : "items:");
            for (CircleStandard.Item item : circle.items()) {
                text.line(10, "- " + new FlowLine().text("type", item.type()).number("weight", item.weight()));
            }
        }
    }

    void writeChecklist(List<ChecklistItem> items) {
        if (!items.isEmpty()) {
            text.comment(4, "完整社区清单：任一 ways 满足即通过；没有 ways 的项目无法从图上判断 Complete community: any way passes");
            text.line(4, "checklist:");
        }
        for (ChecklistItem item : items) {
            text.line(6, "- number: " + item.number())
                    .line(8, "zh: " + YamlText.quoted(item.nameZh()))
                    .line(8, "en: " + YamlText.quoted(item.nameEn()));
            if (!item.ways().isEmpty()) {
                text.line(8, "ways:");
            }
            item.ways().forEach(way -> text.line(10, "- " + way(way)));
            text.line(8, "clause: " + YamlText.quoted(item.clause())).line(8, "checked: " + item.checked());
        }
    }

    private static String way(ChecklistItem.Way way) {
        return way.parts().stream()
                .map(part -> new FlowLine()
                        .text("type", part.type())
                        .numberUnless(1, "count", part.count())
                        .numberUnless(0, "floor", part.leastFloor())
                        .numberUnless(0, "land", part.leastLand())
                        .toString())
                .collect(Collectors.joining(", ", "[", "]"));
    }

    void writeBundle(List<BundleItem> items) {
        if (!items.isEmpty()) {
            text.comment(4, "放置完整社区时一并配置 What a placed complete community brings")
                    .line(4, "bundle:");
        }
        for (BundleItem item : items) {
            text.line(
                    6,
                    "- "
                            + new FlowLine()
                                    .text("type", item.type())
                                    .number("floor", item.floorArea())
                                    .numberUnless(0, "capacity", item.capacity()));
        }
    }
}
