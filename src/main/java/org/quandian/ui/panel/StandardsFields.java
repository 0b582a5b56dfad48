package org.quandian.ui.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.quandian.planning.ChecklistItem;
import org.quandian.planning.CircleStandard;
import org.quandian.planning.FacilityType;
import org.quandian.planning.Parameter;
import org.quandian.planning.ParkingRatio;
import org.quandian.planning.Regime;
import org.quandian.planning.ServiceStandard;
import org.quandian.planning.SizeTier;
import org.quandian.planning.SpecialZone;
import org.quandian.planning.StandardsCatalogue;
import org.quandian.portrayal.FigureFormat;
import org.quandian.portrayal.Messages;

/** Which numbers of a rule, circle, parking line, checklist item or parameter can be edited. Knows no toolkit. */
public final class StandardsFields {
    private static final double FARTHEST = 50_000;
    private static final double LARGEST = 1_000_000;
    private static final double HEAVIEST = 100;

    private final StandardsCatalogue catalogue;
    private final StandardsCatalogue shipped;
    private final Messages words;

    /**
     * @param catalogue the edition in force
     * @param shipped the edition the project began with
     * @param words the language
     */
    public StandardsFields(StandardsCatalogue catalogue, StandardsCatalogue shipped, Messages words) {
        this.catalogue = catalogue;
        this.shipped = shipped;
        this.words = words;
    }

    /** The numbers of one thing; empty where it is not there any more. */
    public List<StandardsField> of(StandardsKey key) {
        Optional<Regime> regime = catalogue.findRegime(key.regimeId());
        if (regime.isEmpty()) {
            return List.of();
        }
        Draft draft = new Draft(key);
        switch (key.kind()) {
            case RULE -> regime.get().findStandard(key.id()).ifPresent(rule -> rule(draft, rule));
            case CIRCLE ->
                regime.get().circles().stream()
                        .filter(each -> each.level().id().equals(key.id()))
                        .forEach(circle -> circle(draft, circle));
            case PARKING -> parking(draft, Integer.parseInt(key.id()));
            case CHECK -> check(draft, regime.get(), Integer.parseInt(key.id()));
            case NUMBER -> number(draft, regime.get());
        }
        return draft.fields;
    }

    private void rule(Draft draft, ServiceStandard rule) {
        String id = rule.indicatorId();
        for (int i = 0; i < rule.tiers().size(); i++) {
            int line = i;
            draft.add(
                    "radius." + i,
                    tier(rule.tiers().get(i)),
                    new NumberRange(1, FARTHEST, 0, "m"),
                    regime -> regime.findStandard(id)
                            .filter(each -> each.tiers().size() > line)
                            .map(each -> each.tiers().get(line).radiusMetres()),
                    (regime, value) ->
                            RegimeEdits.withRule(regime, id, each -> RegimeEdits.withRadius(each, line, value)));
        }
        draft.add(
                "floor",
                words.text("ui.standards.floor"),
                NumberRange.squareMetres(0, Math.min(LARGEST, rule.floor().most())),
                regime -> regime.findStandard(id).map(each -> each.floor().least()),
                (regime, value) -> RegimeEdits.withRule(regime, id, each -> RegimeEdits.withLeastFloor(each, value)));
        draft.add(
                "land",
                words.text("ui.standards.land"),
                NumberRange.squareMetres(0, Math.min(LARGEST, rule.land().most())),
                regime -> regime.findStandard(id).map(each -> each.land().least()),
                (regime, value) -> RegimeEdits.withRule(regime, id, each -> RegimeEdits.withLeastLand(each, value)));
        for (int i = 0; i < rule.targets().size(); i++) {
            int index = i;
            int year = rule.targets().get(i).year();
            draft.add(
                    "target." + i,
                    year > 0
                            ? words.text("ui.standards.target.year", Map.of("year", Integer.toString(year)))
                            : words.text("ui.standards.target"),
                    new NumberRange(0, LARGEST, 4, ""),
                    regime -> regime.findStandard(id)
                            .filter(each -> each.targets().size() > index)
                            .map(each -> each.targets().get(index).value()),
                    (regime, value) ->
                            RegimeEdits.withRule(regime, id, each -> RegimeEdits.withTarget(each, index, value)));
        }
    }

    private void circle(Draft draft, CircleStandard circle) {
        String level = circle.level().id();
        for (CircleStandard.Item item : circle.items()) {
            String type = item.type();
            draft.add(
                    "weight." + type,
                    typeName(type),
                    new NumberRange(0, HEAVIEST, 2, ""),
                    regime -> weight(regime, level, type),
                    (regime, value) ->
                            RegimeEdits.withCircle(regime, level, each -> RegimeEdits.withWeight(each, type, value)));
        }
    }

    private static Optional<Double> weight(Regime regime, String level, String type) {
        return regime.circles().stream()
                .filter(each -> each.level().id().equals(level))
                .flatMap(each -> each.items().stream())
                .filter(each -> each.type().equals(type))
                .map(CircleStandard.Item::weight)
                .findFirst();
    }

    private void parking(Draft draft, int index) {
        draft.add(
                "spaces",
                words.text("ui.standards.spaces"),
                new NumberRange(0, 10, 2, ""),
                regime -> parking(regime, index).map(ParkingRatio::spacesPerHousehold),
                (regime, value) -> RegimeEdits.withParking(
                        regime,
                        index,
                        each -> new ParkingRatio(
                                each.builtBefore(), value, each.chargingShare(), each.clause(), each.checked())));
        draft.add(
                "charging",
                words.text("ui.standards.charging"),
                new NumberRange(0, 1, 2, ""),
                regime -> parking(regime, index).map(ParkingRatio::chargingShare),
                (regime, value) -> RegimeEdits.withParking(
                        regime,
                        index,
                        each -> new ParkingRatio(
                                each.builtBefore(), each.spacesPerHousehold(), value, each.clause(), each.checked())));
    }

    private static Optional<ParkingRatio> parking(Regime regime, int index) {
        return index < regime.parkingRatios().size()
                ? Optional.of(regime.parkingRatios().get(index))
                : Optional.empty();
    }

    private void check(Draft draft, Regime own, int number) {
        for (ChecklistItem item : own.checklist()) {
            for (int way = 0; item.number() == number && way < item.ways().size(); way++) {
                List<ChecklistItem.Part> parts = item.ways().get(way).parts();
                for (int part = 0; part < parts.size(); part++) {
                    part(draft, new Spot(number, way, part), parts.get(part));
                }
            }
        }
    }

    private void part(Draft draft, Spot spot, ChecklistItem.Part part) {
        Map<String, String> name = Map.of("type", typeName(part.type()));
        draft.add(
                "floor." + spot.way() + "." + spot.part(),
                words.text("ui.standards.part.floor", name),
                NumberRange.squareMetres(0, LARGEST),
                regime -> spot.in(regime).map(ChecklistItem.Part::leastFloor),
                (regime, value) -> spot.changed(
                        regime,
                        value,
                        spot.in(regime).map(ChecklistItem.Part::leastLand).orElse(0.0)));
        draft.add(
                "land." + spot.way() + "." + spot.part(),
                words.text("ui.standards.part.land", name),
                NumberRange.squareMetres(0, LARGEST),
                regime -> spot.in(regime).map(ChecklistItem.Part::leastLand),
                (regime, value) -> spot.changed(
                        regime,
                        spot.in(regime).map(ChecklistItem.Part::leastFloor).orElse(0.0),
                        value));
    }

    private void number(Draft draft, Regime own) {
        own.parameters().stream()
                .filter(each -> each.id().equals(draft.key.id()))
                .findFirst()
                .ifPresent(number -> draft.add(
                        "value",
                        words.text("ui.standards.value"),
                        new NumberRange(0, LARGEST, 4, number.unit()),
                        regime -> regime.parameters().stream()
                                .filter(each -> each.id().equals(number.id()))
                                .map(Parameter::value)
                                .findFirst(),
                        (regime, value) -> RegimeEdits.withNumber(
                                regime,
                                number.id(),
                                each -> new Parameter(
                                        each.id(),
                                        each.nameZh(),
                                        each.nameEn(),
                                        value,
                                        each.unit(),
                                        each.clause(),
                                        each.checked()))));
    }

    /** 半径（5,000 m² 以上）. */
    private String tier(SizeTier tier) {
        boolean open = Double.isInfinite(tier.maxArea());
        String key = open && tier.minArea() <= 0
                ? "ui.standards.radius"
                : open ? "ui.standards.radius.from" : "ui.standards.radius.between";
        String label = words.text(
                key,
                Map.of(
                        "min",
                        FigureFormat.whole(tier.minArea()),
                        "max",
                        open ? "" : FigureFormat.whole(tier.maxArea())));
        return tier.zone() == SpecialZone.HISTORIC
                ? words.text("ui.standards.historic", Map.of("label", label))
                : label;
    }

    private String typeName(String id) {
        return catalogue
                .findType(id)
                .map(this::name)
                .orElseGet(() -> words.has("placed.type." + id) ? words.text("placed.type." + id) : id);
    }

    private String name(FacilityType type) {
        return words.language() == Messages.Language.ZH ? type.nameZh() : type.nameEn();
    }

    /** Where a part of a checklist item stands. */
    private record Spot(int number, int way, int part) {
        Optional<ChecklistItem.Part> in(Regime regime) {
            return regime.checklist().stream()
                    .filter(each -> each.number() == number && each.ways().size() > way)
                    .map(each -> each.ways().get(way).parts())
                    .filter(parts -> parts.size() > part)
                    .map(parts -> parts.get(part))
                    .findFirst();
        }

        Regime changed(Regime regime, double floor, double land) {
            return RegimeEdits.withCheck(regime, number, item -> RegimeEdits.withPart(item, way, part, floor, land));
        }
    }

    /** Gathers the fields of one thing. */
    private final class Draft {
        private final StandardsKey key;
        private final List<StandardsField> fields = new ArrayList<>();

        Draft(StandardsKey key) {
            this.key = key;
        }

        void add(
                String id,
                String label,
                NumberRange range,
                Function<Regime, Optional<Double>> read,
                BiFunction<Regime, Double, Regime> change) {
            Optional<Double> now = catalogue.findRegime(key.regimeId()).flatMap(read);
            OptionalDouble before = shipped.findRegime(key.regimeId())
                    .flatMap(read)
                    .map(OptionalDouble::of)
                    .orElse(OptionalDouble.empty());
            now.ifPresent(
                    value -> fields.add(new StandardsField(id, label, range, value, before, key.regimeId(), change)));
        }
    }
}
