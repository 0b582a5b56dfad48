package org.quandian.ui.panel;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quandian.planning.ChecklistItem;
import org.quandian.planning.CircleStandard;
import org.quandian.planning.Facility;
import org.quandian.planning.FacilityType;
import org.quandian.planning.Parameter;
import org.quandian.planning.ParkingRatio;
import org.quandian.planning.Regime;
import org.quandian.planning.RuleBook;
import org.quandian.planning.ServiceStandard;
import org.quandian.planning.SizeTier;
import org.quandian.planning.StandardsCatalogue;
import org.quandian.portrayal.FigureFormat;
import org.quandian.portrayal.Messages;

/**
 * Everything that holds under one rule set, shelf by shelf, with what it takes from the rule sets it is based on. Knows no toolkit.
 *
 * @param catalogue the edition in force
 * @param shipped the edition the project began with
 * @param shown the rule set on show
 * @param inForce the rule set in force
 */
public record StandardsModel(StandardsCatalogue catalogue, StandardsCatalogue shipped, String shown, String inForce) {
    private static final String NUMBERS = "ui.standards.shelf.";

    /** The lines whose name, clause or id holds the words; with the names of their shelves. */
    public List<StandardsLine> lines(String search, Messages words) {
        Map<String, List<StandardsLine>> shelves = new LinkedHashMap<>();
        RuleBook book = catalogue.ruleBook(shown);
        rules(book, words, shelves);
        circles(book, words, shelves);
        parking(book, words, shelves);
        checklist(book, words, shelves);
        numbers(words, shelves);
        List<StandardsLine> lines = new ArrayList<>();
        String wanted = search.strip().toLowerCase(Locale.ROOT);
        shelves.forEach((shelf, own) -> {
            List<StandardsLine> found = own.stream()
                    .filter(line -> shelf.toLowerCase(Locale.ROOT).equals(wanted) || matches(line, wanted))
                    .toList();
            if (!found.isEmpty()) {
                lines.add(StandardsLine.shelf(shelf));
                lines.addAll(found);
            }
        });
        return lines;
    }

    /** How many things of all rule sets a user changed. */
    public long changes() {
        return catalogue.regimes().stream().mapToLong(this::changes).sum();
    }

    private long changes(Regime regime) {
        Optional<Regime> before = shipped.findRegime(regime.id());
        return before.map(old -> different(old.standards(), regime.standards())
                        + different(old.circles(), regime.circles())
                        + different(old.checklist(), regime.checklist())
                        + different(old.parkingRatios(), regime.parkingRatios())
                        + different(old.parameters(), regime.parameters()))
                .orElse(1L);
    }

    private static long different(List<?> before, List<?> now) {
        return now.stream().filter(each -> !before.contains(each)).count();
    }

    private static boolean matches(StandardsLine line, String wanted) {
        String id = line.key().map(StandardsKey::id).orElse("");
        return wanted.isEmpty()
                || (line.name() + " " + line.clause() + " " + id)
                        .toLowerCase(Locale.ROOT)
                        .contains(wanted);
    }

    private void rules(RuleBook book, Messages words, Map<String, List<StandardsLine>> shelves) {
        book.findStandard(Facility.PARK)
                .ifPresent(rule -> put(
                        shelves, words.text("shelf.green"), ruleLine(words.text("ui.standards.parks"), rule, words)));
        for (FacilityType type : book.types()) {
            book.findStandard(type.indicatorId())
                    .ifPresent(rule -> put(
                            shelves,
                            words.text("shelf." + type.group()),
                            ruleLine(
                                    words.language() == Messages.Language.ZH ? type.nameZh() : type.nameEn(),
                                    rule,
                                    words)));
        }
    }

    private StandardsLine ruleLine(String name, RuleBook.Applied applied, Messages words) {
        ServiceStandard rule = applied.standard();
        boolean checked =
                rule.tiers().isEmpty() ? rule.checked() : rule.tiers().stream().allMatch(SizeTier::checked);
        String clause = rule.tiers().stream().map(SizeTier::clause).findFirst().orElse(rule.clause());
        return new StandardsLine(
                Optional.of(new StandardsKey(StandardsKey.Kind.RULE, applied.regimeId(), rule.indicatorId())),
                name,
                switch (rule.obligation()) {
                    case MUST -> "▲";
                    case NEED -> "△";
                    case UNSAID -> "";
                },
                rule.tiers().stream()
                        .map(tier -> FigureFormat.whole(tier.radiusMetres()))
                        .distinct()
                        .collect(Collectors.joining(" / ")),
                sizes(rule, words),
                rule.targets().stream()
                        .map(target -> target.value() <= 1
                                ? FigureFormat.percent(target.value()) + "%"
                                : FigureFormat.whole(target.value()))
                        .collect(Collectors.joining(" / ")),
                clause,
                applied.regimeId(),
                checked,
                isChanged(applied.regimeId(), regime -> regime.findStandard(rule.indicatorId())));
    }

    private static String sizes(ServiceStandard rule, Messages words) {
        List<String> sizes = new ArrayList<>();
        if (rule.floor().least() > 0) {
            sizes.add(words.text(
                    "ui.standards.size.floor",
                    Map.of("size", FigureFormat.whole(rule.floor().least()))));
        }
        if (rule.land().least() > 0) {
            sizes.add(words.text(
                    "ui.standards.size.land",
                    Map.of("size", FigureFormat.whole(rule.land().least()))));
        }
        return String.join(" ", sizes);
    }

    private void circles(RuleBook book, Messages words, Map<String, List<StandardsLine>> shelves) {
        String source = book.sourceOf(Regime::circles);
        for (CircleStandard circle : book.circles()) {
            String level = circle.level().id();
            String count = Integer.toString(circle.items().size());
            put(
                    shelves,
                    words.text(NUMBERS + "circles"),
                    plain(
                            new StandardsKey(StandardsKey.Kind.CIRCLE, source, level),
                            words.text("ui.standards.circle", Map.of("minutes", level)),
                            words.text("ui.standards.circle.items", Map.of("count", count)),
                            circle.clause(),
                            circle.checked(),
                            isChanged(source, regime -> regime.circles().stream()
                                    .filter(each -> each.level() == circle.level())
                                    .findFirst())));
        }
    }

    private void parking(RuleBook book, Messages words, Map<String, List<StandardsLine>> shelves) {
        String source = book.sourceOf(Regime::parkingRatios);
        List<ParkingRatio> ratios = book.parkingRatios();
        for (int i = 0; i < ratios.size(); i++) {
            ParkingRatio ratio = ratios.get(i);
            int index = i;
            String name = ratio.builtBefore() == Integer.MAX_VALUE
                    ? words.text("ui.standards.parking.newest")
                    : words.text("ui.standards.parking.before", Map.of("year", Integer.toString(ratio.builtBefore())));
            put(
                    shelves,
                    words.text(NUMBERS + "parking"),
                    plain(
                            new StandardsKey(StandardsKey.Kind.PARKING, source, Integer.toString(i)),
                            name,
                            new NumberRange(0, 10, 2, "").write(ratio.spacesPerHousehold()),
                            ratio.clause(),
                            ratio.checked(),
                            isChanged(
                                    source,
                                    regime -> index < regime.parkingRatios().size()
                                            ? Optional.of(regime.parkingRatios().get(index))
                                            : Optional.empty())));
        }
    }

    private void checklist(RuleBook book, Messages words, Map<String, List<StandardsLine>> shelves) {
        String source = book.sourceOf(Regime::checklist);
        for (ChecklistItem item : book.checklist()) {
            String name = words.language() == Messages.Language.ZH ? item.nameZh() : item.nameEn();
            put(
                    shelves,
                    words.text(NUMBERS + "checklist"),
                    plain(
                            new StandardsKey(StandardsKey.Kind.CHECK, source, Integer.toString(item.number())),
                            item.number() + ". " + name,
                            "",
                            item.clause(),
                            item.checked(),
                            isChanged(source, regime -> regime.checklist().stream()
                                    .filter(each -> each.number() == item.number())
                                    .findFirst())));
        }
    }

    /** A number stands in the first rule set that has it, as the engines find it. */
    private void numbers(Messages words, Map<String, List<StandardsLine>> shelves) {
        Map<String, StandardsLine> found = new LinkedHashMap<>();
        for (Regime regime : asked()) {
            for (Parameter number : regime.parameters()) {
                String name = words.language() == Messages.Language.ZH ? number.nameZh() : number.nameEn();
                found.putIfAbsent(
                        number.id(),
                        plain(
                                new StandardsKey(StandardsKey.Kind.NUMBER, regime.id(), number.id()),
                                name,
                                (new NumberRange(0, 0, 4, "").write(number.value()) + " " + number.unit()).strip(),
                                number.clause(),
                                number.checked(),
                                isChanged(regime.id(), each -> each.parameters().stream()
                                        .filter(other -> other.id().equals(number.id()))
                                        .findFirst())));
            }
        }
        found.forEach((id, line) -> put(shelves, words.text(NUMBERS + shelfOf(id)), line));
    }

    private static String shelfOf(String id) {
        return id.startsWith("walk.") ? "walk" : id.startsWith("checkup.") ? "checkup" : "numbers";
    }

    /** The rule set on show and those it is based on, in the order they are asked. */
    public List<Regime> asked() {
        Map<String, Regime> order = new LinkedHashMap<>();
        collect(catalogue.getRegime(shown), order);
        return List.copyOf(order.values());
    }

    private void collect(Regime from, Map<String, Regime> order) {
        if (order.putIfAbsent(from.id(), from) == null) {
            from.basedOn().forEach(id -> catalogue.findRegime(id).ifPresent(each -> collect(each, order)));
        }
    }

    private static StandardsLine plain(
            StandardsKey key, String name, String value, String clause, boolean checked, boolean changed) {
        return new StandardsLine(Optional.of(key), name, "", value, "", "", clause, key.regimeId(), checked, changed);
    }

    private <T> boolean isChanged(String regimeId, Function<Regime, Optional<T>> part) {
        return !Objects.equals(
                catalogue.findRegime(regimeId).flatMap(part),
                shipped.findRegime(regimeId).flatMap(part));
    }

    private static void put(Map<String, List<StandardsLine>> shelves, String shelf, StandardsLine line) {
        shelves.computeIfAbsent(shelf, any -> new ArrayList<>()).add(line);
    }
}
