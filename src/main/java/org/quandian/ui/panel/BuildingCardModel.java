package org.quandian.ui.panel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quandian.access.NearestFacility;
import org.quandian.access.circle.CircleCard;
import org.quandian.access.explain.Question;
import org.quandian.planning.Ledger;
import org.quandian.planning.WalkRules;
import org.quandian.portrayal.FigureFormat;
import org.quandian.portrayal.Messages;

/**
 * What the card of one building or parcel says. Knows no toolkit.
 *
 * @param title what it is called
 * @param subtitle where it is, how high, how many live there
 * @param circle the name of the living circle it is measured by
 * @param score 0 to 100
 * @param ledger how distance was measured
 * @param lacks what is missing, nearest first
 * @param has what is in reach, nearest first
 * @param source where the circle is written
 * @param checked whether that was seen in a text of the standard
 */
public record BuildingCardModel(
        String title,
        String subtitle,
        String circle,
        double score,
        Ledger ledger,
        List<Line> lacks,
        List<Line> has,
        String source,
        boolean checked) {
    private static final Pattern PLACE_IN_STANDARD =
            Pattern.compile("附录 ?[A-Z][.0-9]*|第[0-9.]+[条节]|表 ?[A-Z]?[0-9][-.0-9]*");

    private static final int SHORT = 6;

    /** Takes copies. */
    public BuildingCardModel {
        lacks = List.copyOf(lacks);
        has = List.copyOf(has);
    }

    /**
     * One required facility type.
     *
     * @param name of the type
     * @param distance to the nearest one, with unit; a dash where there is none
     * @param required how near it has to be, with its sign
     * @param clause in short
     * @param checked whether the clause was seen in a text of the standard
     * @param explained the whole of it: facility, share of residents, clause
     * @param question what is asked when somebody wants to know where the distance comes from; empty where nothing is measured
     */
    public record Line(
            String name,
            String distance,
            String required,
            String clause,
            boolean checked,
            String explained,
            Optional<Question> question) {}

    /**
     * The model of a card.
     *
     * @param circle the name of the living circle
     * @param ledger how the card's distances were measured
     * @param pace how fast people walk
     * @param questions what is asked of each type of facility at this place
     */
    public static BuildingCardModel of(
            String title,
            String subtitle,
            String circle,
            CircleCard card,
            Ledger ledger,
            WalkRules pace,
            Map<String, Question> questions,
            Messages words) {
        Lines lines = new Lines(ledger, pace, questions, words);
        List<Line> has = new ArrayList<>();
        List<Line> lacks = new ArrayList<>();
        card.items().stream()
                .sorted(Comparator.comparingDouble(BuildingCardModel::metres))
                .forEach(item -> (item.isReached() ? has : lacks).add(lines.line(item)));
        return new BuildingCardModel(
                title,
                subtitle,
                circle,
                card.score(),
                ledger,
                lacks,
                has,
                card.circle().clause(),
                card.circle().checked());
    }

    private static double metres(CircleCard.Item item) {
        return item.nearest().map(NearestFacility.Found::distanceMetres).orElse(Double.MAX_VALUE);
    }

    /** How lines are written in one ledger. */
    private record Lines(Ledger ledger, WalkRules pace, Map<String, Question> questions, Messages words) {
        Line line(CircleCard.Item item) {
            Line plain = BuildingCardModel.line(item, Optional.ofNullable(questions.get(item.type())), words);
            Optional<Double> metres = item.nearest().map(NearestFacility.Found::distanceMetres);
            if (ledger != Ledger.WALK || metres.isEmpty()) {
                return plain;
            }
            String minutes = FigureFormat.whole(Math.ceil(metres.get() / pace.metresIn(1)));
            String onFoot = words.text("ui.building.minutes", Map.of("minutes", minutes));
            return new Line(
                    plain.name(),
                    plain.distance(),
                    plain.required(),
                    onFoot,
                    plain.checked(),
                    plain.explained() + "\n" + onFoot + " · " + plain.distance(),
                    plain.question());
        }
    }

    private static Line line(CircleCard.Item item, Optional<Question> question, Messages words) {
        Optional<NearestFacility.Found> nearest = item.nearest();
        // Parks are a layer of their own and no facility type, so the rules have no name for them.
        String own = "indicator." + item.type();
        String name = words.has(own)
                ? words.text(own)
                : words.language() == Messages.Language.ZH ? item.nameZh() : item.nameEn();
        return new Line(
                name,
                nearest.map(found -> FigureFormat.whole(found.distanceMetres()) + " m")
                        .orElse("—"),
                "≤ " + FigureFormat.whole(item.requiredMetres()),
                shortClause(item.clause()),
                item.checked(),
                explained(name, item, words),
                question);
    }

    private static String explained(String name, CircleCard.Item item, Messages words) {
        Set<String> lines = new LinkedHashSet<>();
        lines.add(name);
        item.nearest()
                .map(found -> found.source().name())
                .filter(each -> !each.isBlank())
                .ifPresent(lines::add);
        if (!item.isReached() && item.reachedShare() > 0) {
            lines.add(words.text("ui.building.part", Map.of("rate", FigureFormat.rate(item.reachedShare()))));
        }
        if (!item.clause().isBlank()) {
            lines.add(item.clause());
        }
        if (!item.checked()) {
            lines.add(words.text("ui.rule.to_check.explained"));
        }
        return String.join("\n", lines);
    }

    /** 附录C.0.1 of GB 50180-2018 附录C.0.1: the column has room for the place in the standard, the tooltip says all. */
    private static String shortClause(String clause) {
        Matcher place = PLACE_IN_STANDARD.matcher(clause);
        if (place.find()) {
            return place.group();
        }
        return clause.length() <= SHORT ? clause : clause.substring(0, SHORT - 1) + "…";
    }
}
