package org.quandian.app.cli;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quandian.planning.ChecklistItem;
import org.quandian.planning.CircleStandard;
import org.quandian.planning.FacilityType;
import org.quandian.planning.Parameter;
import org.quandian.planning.ParkingRatio;
import org.quandian.planning.Regime;
import org.quandian.planning.RuleBook;
import org.quandian.planning.ServiceStandard;
import org.quandian.planning.SizeRange;
import org.quandian.planning.SizeTier;
import org.quandian.planning.SpecialZone;
import org.quandian.planning.TargetValue;
import org.quandian.portrayal.FigureFormat;
import org.quandian.portrayal.Messages;

/** Everything in force under one rule set, for people at a terminal: value, clause, and whether it is still to be checked. */
final class RuleBookTable {
    private static final String PARK = "park";

    private final Messages messages;

    RuleBookTable(Messages messages) {
        this.messages = messages;
    }

    String text(RuleBook book) {
        Regime regime = book.regime();
        StringBuilder text = new StringBuilder(regime.id() + "  " + name(regime.nameZh(), regime.nameEn()) + "\n");
        section(text, "cli.standards.SERVICES", "", services(book));
        section(text, "cli.standards.CIRCLES", book.sourceOf(Regime::circles), circles(book));
        section(text, "cli.standards.CHECKLIST", book.sourceOf(Regime::checklist), checklist(book));
        section(text, "cli.standards.PARKING", book.sourceOf(Regime::parkingRatios), parking(book));
        section(text, "cli.standards.PARAMETERS", "", parameters(book));
        return text.toString();
    }

    private void section(StringBuilder text, String key, String source, TextTable table) {
        text.append('\n').append(messages.text(key, Map.of("source", source)).strip());
        text.append('\n').append(table.text());
    }

    private TextTable services(RuleBook book) {
        TextTable table = new TextTable()
                .left()
                .row(
                        messages.text("cli.standards.TYPE"),
                        messages.text("cli.standards.NAME"),
                        messages.text("cli.standards.OBLIGATION"),
                        messages.text("cli.standards.RADIUS"),
                        messages.text("cli.standards.FLOOR"),
                        messages.text("cli.standards.LAND"),
                        messages.text("cli.standards.TARGET"),
                        messages.text("cli.standards.REGIME"),
                        messages.text("cli.standards.CLAUSE"));
        book.findStandard(PARK).ifPresent(rule -> row(table, PARK, messages.text("cli.standards.PARK"), rule));
        for (FacilityType type : book.types()) {
            book.findStandard(type.indicatorId())
                    .ifPresent(rule -> row(table, type.id(), name(type.nameZh(), type.nameEn()), rule));
        }
        return table;
    }

    private void row(TextTable table, String id, String name, RuleBook.Applied applied) {
        ServiceStandard rule = applied.standard();
        table.row(
                id,
                name,
                messages.text("cli.standards.obligation." + rule.obligation().id()),
                rule.tiers().stream().map(this::radius).collect(Collectors.joining(" / ")),
                range(rule.floor(), rule.checked()),
                range(rule.land(), rule.checked()),
                rule.targets().stream().map(this::target).collect(Collectors.joining(" / ")),
                applied.regimeId(),
                clauses(rule));
    }

    private String radius(SizeTier tier) {
        String zone = tier.zone() == SpecialZone.HISTORIC ? messages.text("cli.standards.HISTORIC") : "";
        String size = tier.minArea() > 0 ? "≥" + number(tier.minArea()) + zone + ": " : "";
        return size + number(tier.radiusMetres()) + mark(tier.checked());
    }

    private String range(SizeRange range, boolean checked) {
        if (range.isAny()) {
            return "";
        }
        String text = Double.isInfinite(range.most())
                ? "≥" + number(range.least())
                : range.least() == range.most()
                        ? number(range.least())
                        : number(range.least()) + "–" + number(range.most());
        return text + mark(checked);
    }

    private String target(TargetValue target) {
        return FigureFormat.rate(target.value()) + mark(target.checked());
    }

    /** Sizes and radii often stand in different clauses; each is named once. */
    private static String clauses(ServiceStandard rule) {
        return Stream.concat(Stream.of(rule.clause()), rule.tiers().stream().map(SizeTier::clause))
                .filter(clause -> !clause.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private TextTable circles(RuleBook book) {
        TextTable table = new TextTable().left();
        for (CircleStandard circle : book.circles()) {
            List<String> types = circle.items().stream()
                    .map(item -> typeName(book, item.type()))
                    .toList();
            table.row(
                    messages.text("cli.standards.level." + circle.level().id()),
                    number(circle.walkMetres()) + " m",
                    String.join(messages.text("cli.standards.COMMA"), types) + mark(circle.checked()));
        }
        return table;
    }

    private TextTable checklist(RuleBook book) {
        TextTable table = new TextTable().left();
        for (ChecklistItem item : book.checklist()) {
            String ways = item.ways().stream().map(way -> way(book, way)).collect(Collectors.joining(" / "));
            table.row(
                    Integer.toString(item.number()),
                    name(item.nameZh(), item.nameEn()) + mark(item.checked()),
                    ways.isEmpty() ? messages.text("cli.standards.UNKNOWABLE") : ways);
        }
        return table;
    }

    private String way(RuleBook book, ChecklistItem.Way way) {
        return way.parts().stream().map(part -> part(book, part)).collect(Collectors.joining(" + "));
    }

    private String part(RuleBook book, ChecklistItem.Part part) {
        String count = part.count() > 1 ? " ×" + part.count() : "";
        String floor = part.leastFloor() > 0
                ? " " + messages.text("cli.standards.FLOOR_OF", Map.of("area", number(part.leastFloor())))
                : "";
        String land = part.leastLand() > 0
                ? " " + messages.text("cli.standards.LAND_OF", Map.of("area", number(part.leastLand())))
                : "";
        return typeName(book, part.type()) + count + floor + land;
    }

    private TextTable parking(RuleBook book) {
        TextTable table = new TextTable()
                .left()
                .row(
                        messages.text("cli.standards.BUILT"),
                        messages.text("cli.standards.SPACES"),
                        messages.text("cli.standards.CHARGING"),
                        messages.text("cli.standards.CLAUSE"));
        for (ParkingRatio ratio : book.parkingRatios()) {
            String built = ratio.builtBefore() == Integer.MAX_VALUE
                    ? messages.text("cli.standards.NEWEST")
                    : "< " + ratio.builtBefore();
            table.row(
                    built,
                    number(ratio.spacesPerHousehold()) + mark(ratio.checked()),
                    FigureFormat.rate(ratio.chargingShare()),
                    ratio.clause());
        }
        return table;
    }

    private TextTable parameters(RuleBook book) {
        TextTable table = new TextTable().left();
        for (Parameter parameter : RulesJson.parameters(book)) {
            table.row(
                    parameter.id(),
                    name(parameter.nameZh(), parameter.nameEn()),
                    (number(parameter.value()) + " " + parameter.unit()).strip() + mark(parameter.checked()),
                    parameter.clause());
        }
        return table;
    }

    private String typeName(RuleBook book, String id) {
        return id.equals(PARK)
                ? messages.text("cli.standards.PARK")
                : book.findType(id)
                        .map(type -> name(type.nameZh(), type.nameEn()))
                        .orElse(id);
    }

    private String mark(boolean checked) {
        return checked ? "" : messages.text("cli.standards.MARK");
    }

    private String name(String zh, String en) {
        return messages.language() == Messages.Language.ZH ? zh : en;
    }

    private static String number(double value) {
        return PlainNumber.text(value);
    }
}
