package org.quandian.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quandian.access.difference.DifferenceReport;
import org.quandian.access.difference.RankedDeadEnd;
import org.quandian.access.difference.Reason;
import org.quandian.planning.Baseline;
import org.quandian.planning.Feature;
import org.quandian.planning.LayerRole;
import org.quandian.portrayal.FigureFormat;
import org.quandian.portrayal.Messages;
import org.quandian.ui.panel.StreetModel;

/**
 * What was found about streets. Immutable.
 *
 * @param difference who is served on paper only, where that was asked
 * @param deadEnds what is worth opening, where that was asked
 */
record StreetList(Optional<DifferenceReport> difference, List<RankedDeadEnd> deadEnds) {
    /** Nothing was asked yet. */
    static final StreetList NONE = new StreetList(Optional.empty(), List.of());

    StreetList {
        deadEnds = List.copyOf(deadEnds);
    }

    /** A dead end by the id of its row. */
    Optional<RankedDeadEnd> find(String id) {
        return deadEnds.stream().filter(each -> id(each).equals(id)).findFirst();
    }

    /** The lists as they are read. */
    StreetModel model(Messages words, Baseline city) {
        String total = difference
                .map(report -> FigureFormat.people(report.city().onPaperOnly()))
                .orElse("");
        return new StreetModel(
                total,
                difference.map(report -> places(report, words)).orElse(List.of()),
                deadEnds.stream().map(each -> row(each, words, city)).toList());
    }

    private static List<StreetModel.Row> places(DifferenceReport report, Messages words) {
        List<DifferenceReport.Line> lines =
                report.communities().isEmpty() ? List.of(report.city()) : new ArrayList<>(report.communities());
        return lines.stream()
                .filter(line -> line.onPaperOnly() >= 0.5)
                .sorted(Comparator.comparingDouble(DifferenceReport.Line::onPaperOnly)
                        .reversed())
                .map(line -> row(line, words))
                .toList();
    }

    private static StreetModel.Row row(DifferenceReport.Line line, Messages words) {
        List<Map.Entry<Reason, Double>> reasons = line.byReason().entrySet().stream()
                .sorted(Map.Entry.<Reason, Double>comparingByValue().reversed())
                .toList();
        String brief = reasons.stream()
                .map(each -> words.text("reason." + each.getKey().id()))
                .collect(Collectors.joining(words.text("ui.streets.comma")));
        String whole = reasons.stream()
                .map(each -> words.text(
                        "ui.streets.reason",
                        Map.of(
                                "reason", words.text("reason." + each.getKey().id()),
                                "people", FigureFormat.people(each.getValue()))))
                .collect(Collectors.joining("\n"));
        String name = line.community().isBlank() ? words.text("ui.figures.no_zone") : line.community();
        return new StreetModel.Row(line.community(), name, FigureFormat.people(line.onPaperOnly()), brief, whole);
    }

    private static StreetModel.Row row(RankedDeadEnd ranked, Messages words, Baseline city) {
        List<Feature> roads = city.features(LayerRole.ROADS);
        int road = ranked.end().road();
        String name = road >= 0 && road < roads.size() ? roads.get(road).name() : "";
        List<String> parts = new ArrayList<>();
        parts.add(words.text(
                "ui.streets.link",
                Map.of("metres", FigureFormat.whole(ranked.end().metres()))));
        ranked.end()
                .wayMetres()
                .ifPresent(way -> parts.add(words.text("ui.streets.today", Map.of("metres", FigureFormat.whole(way)))));
        ranked.savedMetres()
                .ifPresent(saved ->
                        parts.add(words.text("ui.streets.saved", Map.of("metres", FigureFormat.whole(saved)))));
        ranked.end()
                .over()
                .ifPresent(over ->
                        parts.add(words.text("ui.streets.bridge", Map.of("over", words.text("reason." + over.id())))));
        String note = String.join(" · ", parts);
        return new StreetModel.Row(
                id(ranked),
                name.isBlank() ? words.text("ui.streets.unnamed") : name,
                "+" + FigureFormat.people(ranked.people()),
                note,
                note);
    }

    private static String id(RankedDeadEnd ranked) {
        return ranked.rank() + "-" + ranked.end().node();
    }
}
