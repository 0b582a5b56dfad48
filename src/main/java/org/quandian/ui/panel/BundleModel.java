package org.quandian.ui.panel;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quandian.planning.BundleItem;
import org.quandian.planning.Facility;
import org.quandian.planning.RuleBook;
import org.quandian.portrayal.FigureFormat;
import org.quandian.portrayal.Messages;
import org.quandian.portrayal.PlacedWords;

/**
 * What a complete community has and what it is still to get, each with the size that the standard asks. Knows no toolkit.
 *
 * @param lines one for each thing of the bundle, in its order
 */
public record BundleModel(List<Line> lines) {
    /** Takes a copy. */
    public BundleModel {
        lines = List.copyOf(lines);
    }

    /**
     * One thing of the bundle.
     *
     * @param type its facility type
     * @param name what it is called
     * @param size the size that the standard asks: 800 m², 50 泊位; empty where it asks none
     * @param squareMetres of that the floor, m²
     * @param there whether the community has it already: then it is never brought again
     * @param chosen whether it is to be brought
     */
    public record Line(String type, String name, String size, double squareMetres, boolean there, boolean chosen) {}

    /**
     * The bundle in one community.
     *
     * @param there types that it has
     * @param items types that were chosen; empty: everything that is missing
     */
    public static BundleModel of(Messages words, RuleBook rules, Set<String> there, List<String> items) {
        PlacedWords names = new PlacedWords(words, rules);
        return new BundleModel(rules.bundle().stream()
                .map(item -> {
                    boolean has = there.contains(item.type());
                    boolean wanted = items.isEmpty() || items.contains(item.type());
                    return new Line(
                            item.type(),
                            names.typeName(item.type()),
                            size(words, item),
                            item.floorArea(),
                            has,
                            wanted && !has);
                })
                .toList());
    }

    private static String size(Messages words, BundleItem item) {
        String floor = item.floorArea() > 0 ? number(words, "placed.square_metres", item.floorArea()) : "";
        return switch (item.type()) {
            case Facility.PUBLIC_PARKING -> number(words, "placed.spaces", item.capacity()) + "  " + floor;
            case Facility.CHARGING -> number(words, "placed.piles", item.capacity());
            default -> floor;
        };
    }

    private static String number(Messages words, String key, double value) {
        return words.text(key, Map.of("number", FigureFormat.whole(value)));
    }

    /** Those that the community has. */
    public List<Line> there() {
        return lines.stream().filter(Line::there).toList();
    }

    /** Those that it lacks, chosen or not. */
    public List<Line> missing() {
        return lines.stream().filter(each -> !each.there()).toList();
    }

    /** The floor of everything that is to be brought, m². */
    public double squareMetres() {
        return lines.stream()
                .filter(Line::chosen)
                .mapToDouble(Line::squareMetres)
                .sum();
    }

    /** How many things are to be brought. */
    public long count() {
        return lines.stream().filter(Line::chosen).count();
    }

    /** The choice with one thing in or out, as it stands in files: empty where everything missing is chosen. */
    String choiceWith(String type, boolean wanted) {
        List<String> chosen = missing().stream()
                .filter(each -> each.type().equals(type) ? wanted : each.chosen())
                .map(Line::type)
                .toList();
        return chosen.size() == missing().size() ? "" : String.join(",", chosen);
    }
}
