package org.quandian.portrayal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.quandian.access.checkup.CardLine;
import org.quandian.access.checkup.Grade;
import org.quandian.access.checkup.GradeClass;
import org.quandian.access.checkup.GradeRule;
import org.quandian.access.checkup.Remedy;
import org.quandian.access.checkup.RemedySite;
import org.quandian.access.checkup.SiteHost;
import org.quandian.access.checkup.Ungraded;
import org.quandian.access.checkup.ZoneCard;
import org.quandian.planning.CompleteCommunity;
import org.quandian.planning.FacilitySite;
import org.quandian.planning.ParkingLot;
import org.quandian.planning.RuleBook;
import org.quandian.planning.SchoolSite;
import org.quandian.planning.Shelter;
import org.quandian.planning.ZoneLevel;

/** What a health check says, in one language: grades, values, what lacks, remedies and sites. Immutable; any thread. */
public final class CheckupWords {
    private final Messages words;
    private final IndicatorNames names;
    private final PlacedWords placed;

    /**
     * @param words the language
     * @param rules where the names of facility types stand
     */
    public CheckupWords(Messages words, RuleBook rules) {
        this.words = words;
        this.names = new IndicatorNames(words, rules);
        this.placed = new PlacedWords(words, rules);
    }

    /** What an indicator is called, with how far it serves. */
    public String indicator(String id) {
        return names.label(id);
    }

    /** 优; Excellent. */
    public String grade(Grade grade) {
        return words.text("health.grade." + grade.id());
    }

    /** One character: 优; A. */
    public String badge(Grade grade) {
        return words.text("health.badge." + grade.id());
    }

    /** Why there is no grade. */
    public String reason(Ungraded why) {
        return words.text("health.ungraded." + why.id());
    }

    /** Whose card it is: a name, the city, or what lies in no zone. */
    public String zone(ZoneCard card, String city) {
        if (card.level() == ZoneLevel.CITY) {
            return city;
        }
        return card.isRest() ? words.text("health.rest." + card.level().id()) : card.zone();
    }

    /** The value that was graded: a share, or what is short or over for each person or household; a dash where nothing was. */
    public String value(CardLine line) {
        if (line.value().isEmpty()) {
            return "—";
        }
        double value = line.value().getAsDouble();
        GradeClass of = line.of().orElseThrow();
        if (of.basis().isRate()) {
            return FigureFormat.rate(value);
        }
        String key = value < 0 ? "health.value.short" : value > 0 ? "health.value.over" : "health.value.even";
        return words.text(key, Map.of("amount", decimal(Math.abs(value)), "unit", unit(line), "per", per(of)));
    }

    /** From where a grade begins: ≥ 85.0%, or at most so much short for each household. */
    public String threshold(GradeRule rule, Grade grade) {
        if (grade == Grade.POOR) {
            return words.text("health.threshold.rest");
        }
        double value = rule.threshold(grade);
        return rule.of().basis().isRate()
                ? "≥ " + FigureFormat.rate(value)
                : words.text("health.threshold.short", Map.of("amount", decimal(value), "per", per(rule.of())));
    }

    private String per(GradeClass of) {
        return words.text("health.per." + of.basis().per());
    }

    /** Three digits that say something: 0.17, 4.5, 38. */
    private static String decimal(double value) {
        if (value >= 100) {
            return FigureFormat.whole(value);
        }
        double unit = value >= 10 ? 0.1 : value >= 1 ? 0.01 : 0.001;
        double rounded = Math.rint(value / unit) * unit;
        return new BigDecimal(rounded)
                .setScale(3, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    /** The unit of what lacks. */
    public String unit(CardLine line) {
        return line.unit().equals(CardLine.ITEM)
                ? words.text("health.unit.item")
                : words.text(AmountFormat.unitKey(line.figure().key().denominator()));
    }

    /** What lacks, with its unit: 2.6 公顷, 652 个泊位, 3 项. */
    public String missing(CardLine line) {
        return amount(line, line.missing());
    }

    /** An amount in the unit of a line. */
    public String amount(CardLine line, double amount) {
        String number = line.unit().equals(CardLine.ITEM)
                ? FigureFormat.whole(amount)
                : AmountFormat.amount(line.figure().key().denominator(), amount);
        return number + " " + unit(line);
    }

    /** A total or what is served of it, with its unit. */
    public String figure(CardLine line, double amount) {
        var denominator = line.figure().key().denominator();
        return AmountFormat.amount(denominator, amount) + " " + words.text(AmountFormat.unitKey(denominator));
    }

    /** How many people, marked where it is a proportion and not a count. */
    public String people(double people, boolean estimated) {
        String number = FigureFormat.people(people);
        return estimated ? words.text("health.people.about", Map.of("number", number)) : number;
    }

    /** What a remedy is: 口袋公园, 托儿所, 小学. */
    public String what(Remedy remedy) {
        String type = remedy.values().getOrDefault(FacilitySite.TYPE, "");
        String grade = remedy.values().getOrDefault(Shelter.GRADE, "");
        String form = remedy.values().getOrDefault(ParkingLot.FORM, ParkingLot.Form.SURFACE.id());
        return switch (remedy.kind()) {
            case FacilitySite.KIND -> placed.typeName(type);
            case SchoolSite.KIND ->
                words.text("placed.level." + remedy.values().getOrDefault(SchoolSite.LEVEL, "primary"));
            case Shelter.KIND -> placed.typeName("shelter-" + grade);
            case ParkingLot.KIND ->
                words.text(
                        form.equals(ParkingLot.Form.SURFACE.id())
                                ? "placed.kind." + ParkingLot.KIND
                                : "placed.parking." + form);
            case Remedy.REDRAW -> words.text("health.remedy.redraw");
            default -> words.text("placed.kind." + remedy.kind());
        };
    }

    /** How large it has to be at least; empty where the rules do not say. */
    public String size(Remedy remedy) {
        OptionalDouble size = remedy.size();
        if (size.isEmpty() || remedy.sizeOf() == Remedy.Size.NONE) {
            return "";
        }
        return words.text(
                "health.size." + remedy.sizeOf().id(), Map.of("number", FigureFormat.whole(size.getAsDouble())));
    }

    /** Everything the rules ask of it: 口袋公园：用地 ≥ 400 m²，服务 300 m，缺在 2 处. */
    public String describe(Remedy remedy) {
        StringBuilder text = new StringBuilder(what(remedy));
        String between = words.text("health.remedy.first");
        String size = size(remedy);
        if (!size.isEmpty()) {
            text.append(between).append(size);
            between = words.text("health.remedy.next");
        }
        if (remedy.reachMetres() > 0) {
            text.append(between)
                    .append(words.text(
                            "health.remedy.reach", Map.of("metres", FigureFormat.whole(remedy.reachMetres()))));
            between = words.text("health.remedy.next");
        }
        if (remedy.places() > 1) {
            text.append(between)
                    .append(words.text(
                            remedy.kind().equals(CompleteCommunity.KIND)
                                    ? "health.remedy.communities"
                                    : "health.remedy.places",
                            Map.of("number", FigureFormat.whole(remedy.places()))));
        }
        return text.toString();
    }

    /** What is there already: 和平路闲置用房（闲置建筑，建筑面积 476 m²，距 7 m）; without an area where none is drawn. */
    public String host(SiteHost site) {
        String drawn = site.floorSquareMetres() > 0 ? "floor" : site.areaSquareMetres() > 0 ? "area" : "point";
        return words.text(
                "health.host." + drawn + (site.distanceMetres() < 0.5 ? ".inside" : ""),
                Map.of(
                        "name", site.name().isBlank() ? site.id() : site.name(),
                        "role", words.text("ui.role." + site.role().id()),
                        "area", FigureFormat.whole(site.areaSquareMetres()),
                        "floor", FigureFormat.whole(site.floorSquareMetres()),
                        "metres", FigureFormat.whole(site.distanceMetres())));
    }

    /** What would be done there: 利用闲置：托儿所 476 m². */
    public String measure(RemedySite site) {
        return placed.describe(site.proposal());
    }

    /** What stands for a site: its name, or the link of a dead end. */
    public String site(RemedySite site) {
        return site.host()
                .map(host -> host.name().isBlank() ? host.id() : host.name())
                .orElseGet(() -> words.text("health.site.link", Map.of("metres", length(site))));
    }

    private static String length(RemedySite site) {
        return FigureFormat.whole(site.proposal().shape().getLength());
    }

    /** What a site brings: 本区新增 890 人（全市 1,018 人），评级 差→中. */
    public String gain(RemedySite site, CardLine before) {
        boolean counted = !before.estimated();
        String own = counted
                ? FigureFormat.people(site.people()) + " " + words.text("unit.of.population")
                : amount(before, site.amount());
        String grade = site.after()
                .grade()
                .filter(after -> !before.grade().equals(Optional.of(after)))
                .map(after -> words.text(
                        "health.gain.grade",
                        Map.of("before", before.grade().map(this::grade).orElse("—"), "after", grade(after))))
                .orElse("");
        return words.text(counted ? "health.gain.people" : "health.gain.amount", Map.of("own", own, "grade", grade))
                + (counted && site.cityPeople() > site.people() + 0.5
                        ? words.text("health.gain.city", Map.of("city", FigureFormat.people(site.cityPeople())))
                        : "");
    }

    /** The name that a placed remedy gets: 西社区口袋公园. */
    public String placedName(ZoneCard card, Remedy remedy) {
        return words.text("health.placed.name", Map.of("zone", card.zone(), "what", what(remedy)))
                .strip();
    }
}
