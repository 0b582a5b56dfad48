package org.quandian.portrayal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.quandian.access.explain.DataSource;
import org.quandian.access.explain.Explanation;
import org.quandian.access.explain.LeftOut;
import org.quandian.access.explain.Part;
import org.quandian.access.explain.Reach;
import org.quandian.access.explain.RuleNote;
import org.quandian.access.explain.Said;
import org.quandian.access.explain.UsedData;
import org.quandian.planning.Denominator;
import org.quandian.planning.RuleBook;
import org.quandian.planning.SizeTier;
import org.quandian.planning.ZoneLevel;

/** Puts explanations into sentences of one language, the same in the window and on the command line. Immutable; any thread. */
public final class ExplainedText {
    private static final Set<String> SIZES = Set.of("min", "max", "radius");
    private static final Pattern WHOLE = Pattern.compile("\\d+");

    private final Messages words;
    private final IndicatorNames names;

    /** In that language under those rules. */
    public ExplainedText(Messages words, RuleBook rules) {
        this.words = words;
        this.names = new IndicatorNames(words, rules);
    }

    /** What the figure is called: 公园绿地服务半径覆盖率 · 全市. */
    public String title(Explanation why) {
        return name(why) + " · " + place(why);
    }

    /** What the rate is called. */
    public String name(Explanation why) {
        return names.title(why.key().id(), why.key().ledger());
    }

    /** What the figure is of: the whole city, a zone, a parcel or home. */
    public String place(Explanation why) {
        ZoneLevel level = why.figure().level();
        if (level == ZoneLevel.CITY) {
            return words.text("explain.place.city");
        }
        if (level == ZoneLevel.UNIT && why.figure().zone().isEmpty()) {
            String where = why.title().isEmpty() ? words.text("explain.place.rest") : why.title();
            String count = FigureFormat.whole(why.parts().size());
            return words.text("explain.place.group", Map.of("place", where, "count", count));
        }
        if (why.title().isEmpty()) {
            return words.text("explain.place.rest");
        }
        boolean named =
                level == ZoneLevel.UNIT && !why.title().equals(why.figure().zone());
        return why.title() + (named ? " " + why.figure().zone() : "");
    }

    /** Ledger, regime and denominator: without all of them a figure cannot be compared. */
    public String key(Explanation why) {
        String scenario = why.scenario().isEmpty() ? words.text("explain.scenario.none") : why.scenario();
        return words.text(
                "explain.key",
                Map.of(
                        "ledger", words.text("cli.ledger." + why.key().ledger().id()),
                        "regime", why.key().regimeId(),
                        "denominator",
                                words.text(
                                        "cli.denominator." + why.denominator().id()),
                        "scenario", scenario));
    }

    /** Numerator over denominator: {@code 1,234 ÷ 5,678 人 = 21.7%}. */
    public String fraction(Explanation why) {
        ExplainedAmounts amounts = new ExplainedAmounts(why);
        boolean group =
                why.figure().level() == ZoneLevel.UNIT && why.figure().zone().isEmpty();
        return words.text(
                group ? "explain.fraction.group" : "explain.fraction",
                Map.of(
                        "unserved", amounts.unserved(),
                        "served", amounts.served(),
                        "total", amounts.total(),
                        "unit", unit(why.denominator()),
                        "rate", FigureFormat.rate(why.figure().rate())));
    }

    /** The formula in words. */
    public String formula(Explanation why) {
        return words.text(
                "explain.formula." + why.formula().code(),
                named(why.formula(), why.key().id()));
    }

    private Map<String, String> named(Said said, String indicatorId) {
        Map<String, String> args = new TreeMap<>(said.args());
        args.put("name", names.name(indicatorId));
        return args;
    }

    /** A rule with its clause, regime, and whether anybody has seen it in a text of the standard. */
    public String rule(RuleNote note) {
        Map<String, String> args = new TreeMap<>(note.rule().args());
        args.replaceAll((name, value) -> SIZES.contains(name) ? grouped(value) : value);
        args.put("name", args.getOrDefault(words.language() == Messages.Language.ZH ? "name_zh" : "name_en", ""));
        String where = note.clause().isEmpty() ? note.regimeId() : note.regimeId() + " · " + note.clause();
        String rule = words.text("explain.rule." + note.rule().code(), args).strip();
        return words.text(
                note.checked() ? "explain.rule.checked" : "explain.rule.to_check",
                Map.of("rule", rule, "where", where));
    }

    /** Figures with their thousands set apart, as everywhere; what is no whole figure stays as it is. */
    private static String grouped(String figure) {
        return WHOLE.matcher(figure).matches() ? FigureFormat.whole(Double.parseDouble(figure)) : figure;
    }

    /** What serves the place, or why nothing does. */
    public String reach(Reach reach, Explanation why) {
        String service = names.name(reach.service());
        if (reach.facilityId().isEmpty()) {
            return words.text("explain.reach." + reach.why().id() + ".nothing", Map.of("service", service));
        }
        Map<String, String> args = new TreeMap<>();
        args.put("service", service);
        args.put("facility", reach.name().isEmpty() ? reach.facilityId() : reach.name() + " " + reach.facilityId());
        args.put("planned", reach.planned() ? words.text("explain.reach.planned") : "");
        args.put("metres", FigureFormat.whole(reach.metres()));
        args.put("radius", FigureFormat.whole(reach.radiusMetres()));
        args.put(
                "ledger",
                words.text("explain.reach.ledger." + why.key().ledger().id()));
        args.put("size", reach.size() > 0 ? words.text("explain.reach.size", size(reach)) : "");
        args.put("line", reach.tier().map(this::line).orElse(""));
        boolean limited = !Double.isNaN(reach.amount()) && !why.key().id().startsWith("living-circle");
        if (limited) {
            args.put("amount", amount(reach.amount()));
            args.put("unit", unit(why.denominator()));
        }
        return words.text("explain.reach." + (limited ? "place" : reach.why().id()), args)
                .strip();
    }

    private static Map<String, String> size(Reach reach) {
        return Map.of("size", FigureFormat.whole(reach.size()));
    }

    private String line(SizeTier tier) {
        String clause = tier.clause();
        return clause.isEmpty() ? "" : words.text("explain.reach.line", Map.of("clause", clause));
    }

    private static String amount(double amount) {
        String text = String.format(Locale.ROOT, "%,.3f", amount);
        return text.contains(".") ? text.replaceAll("\\.?0+$", "") : text;
    }

    /** A layer with its file, how much of it is used, and what the import met. */
    public String data(UsedData data) {
        Map<String, String> args = new TreeMap<>();
        args.put("role", words.text("ui.role." + data.role().id()));
        args.put("features", FigureFormat.whole(data.features()));
        args.put("used", FigureFormat.whole(data.used()));
        if (data.source().isEmpty()) {
            return words.text("explain.data.unknown", args);
        }
        DataSource source = data.source().get();
        args.put("file", source.file());
        args.put("read", FigureFormat.whole(source.read()));
        int oddities =
                source.oddities().values().stream().mapToInt(Integer::intValue).sum();
        args.put("oddities", FigureFormat.whole(oddities));
        return words.text("explain.data.file", args) + (oddities > 0 ? words.text("explain.data.oddities", args) : "");
    }

    /** What was left out, or is in and should be known of. */
    public String leftOut(LeftOut left) {
        Map<String, String> args = Map.of(
                "amount", amount(left.unit().equals("m2") ? Math.rint(left.amount()) : left.amount()),
                "unit", words.text("explain.unit." + left.unit()),
                "of", left.of().isEmpty() ? "" : words.text("ui.role." + left.of()));
        return words.text("explain.left." + left.code(), args)
                + words.text(left.counted() ? "explain.left.counted" : "explain.left.not_counted");
    }

    /** What a part is. */
    public String kind(Part part) {
        return words.text("explain.part." + part.kind().id());
    }

    /** What a part is called. */
    public String name(Part part) {
        if (part.id().isEmpty()) {
            return kind(part);
        }
        return part.name().isEmpty() || part.name().equals(part.id()) ? part.id() : part.name() + " " + part.id();
    }

    /** The unit of amounts as they are shown here: land in square metres. */
    public String unit(Denominator denominator) {
        return words.text("explain.unit." + denominator.unit());
    }

    /** Everything but the parts, section by section. */
    public List<Section> sections(Explanation why) {
        List<Section> sections = new ArrayList<>();
        add(sections, "formula", List.of(formula(why), fraction(why)));
        add(
                sections,
                "reach",
                why.reaches().stream().map(each -> reach(each, why)).toList());
        add(sections, "rules", why.rules().stream().map(this::rule).toList());
        List<String> data = new ArrayList<>(why.data().stream().map(this::data).toList());
        if (why.planned() > 0) {
            data.add(words.text(
                    "explain.data.planned",
                    Map.of("count", Integer.toString(why.planned()), "scenario", why.scenario())));
        }
        add(sections, "data", data);
        add(sections, "left", why.leftOut().stream().map(this::leftOut).toList());
        add(sections, "details", new DetailSentences(words).lines(why.details()));
        return sections;
    }

    private void add(List<Section> sections, String id, List<String> lines) {
        if (!lines.isEmpty()) {
            sections.add(new Section(id, words.text("explain.section." + id), lines));
        }
    }

    /**
     * A part of an explanation in words.
     *
     * @param id {@code formula}, {@code reach}, {@code rules}, {@code data}, {@code left} or {@code details}
     */
    public record Section(String id, String title, List<String> lines) {
        /** Takes a copy. */
        public Section {
            lines = List.copyOf(lines);
        }
    }
}
