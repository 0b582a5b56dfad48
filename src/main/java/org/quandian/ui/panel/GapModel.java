package org.quandian.ui.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quandian.access.NearestFacility;
import org.quandian.access.explain.Question;
import org.quandian.access.gap.Gap;
import org.quandian.access.gap.GapReport;
import org.quandian.access.gap.IdleSite;
import org.quandian.planning.Denominator;
import org.quandian.portrayal.AmountFormat;
import org.quandian.portrayal.FigureFormat;
import org.quandian.portrayal.Messages;

/**
 * The list of gaps as it is read: worst first. Knows no toolkit.
 *
 * @param rows all gaps
 */
public record GapModel(List<Row> rows) {
    /** Nothing lacks, or nobody has looked yet. */
    public static final GapModel NONE = new GapModel(List.of());

    /** Takes a copy. */
    public GapModel {
        rows = List.copyOf(rows);
    }

    /**
     * One gap.
     *
     * @param id of the gap
     * @param rank its place, from 1
     * @param place community, else district
     * @param amount what lacks here, without unit
     * @param unit its unit
     * @param hectares unserved land
     * @param note nearest facility and idle land near; may be empty
     * @param idle every idle site near, one a line, for the tooltip; may be empty
     * @param ofAmount what is asked when somebody wants to know where the amount comes from
     * @param ofLand the same of the land; empty where the indicator counts no land
     */
    public record Row(
            String id,
            int rank,
            String place,
            String amount,
            String unit,
            String hectares,
            String note,
            String idle,
            Question ofAmount,
            Optional<Question> ofLand) {}

    /** The list of a report, in a language. */
    public static GapModel of(GapReport report, Messages words) {
        List<Row> rows = new ArrayList<>();
        for (Gap gap : report.gaps()) {
            rows.add(row(gap, rows.size() + 1, report, words));
        }
        return new GapModel(rows);
    }

    private static Row row(Gap gap, int rank, GapReport report, Messages words) {
        Denominator counted = report.rankedBy();
        String place = place(gap);
        return new Row(
                gap.id(),
                rank,
                place.isEmpty() ? words.text("ui.figures.no_zone") : place,
                AmountFormat.amount(counted, gap.people()),
                words.text(AmountFormat.unitKey(counted)),
                FigureFormat.hectares(gap.areaSquareMetres()),
                note(gap, words),
                idle(gap, words),
                question(report, gap, counted),
                gap.unserved().containsKey(Denominator.RESIDENTIAL_LAND)
                        ? Optional.of(question(report, gap, Denominator.RESIDENTIAL_LAND))
                        : Optional.empty());
    }

    /** Where it lies: its community, else its district. */
    private static String place(Gap gap) {
        return gap.community().isEmpty() ? gap.district() : gap.community();
    }

    /** The figure of the gap's parcels together. */
    private static Question question(GapReport report, Gap gap, Denominator denominator) {
        return Question.city(report.indicatorId(), denominator).ofGroup(place(gap), gap.parcels());
    }

    private static String note(Gap gap, Messages words) {
        List<String> parts = new ArrayList<>();
        gap.nearest()
                .ifPresent(found -> parts.add(words.text(
                        "ui.gaps.nearest",
                        Map.of("name", name(found, words), "metres", FigureFormat.whole(found.distanceMetres())))));
        if (!gap.idleSites().isEmpty()) {
            parts.add(words.text(
                    "ui.gaps.idle",
                    Map.of("count", FigureFormat.whole(gap.idleSites().size()))));
        }
        return String.join(" · ", parts);
    }

    private static String name(NearestFacility.Found found, Messages words) {
        String name = found.source().name();
        return name.isBlank() ? words.text("ui.gaps.nameless") : name;
    }

    private static String idle(Gap gap, Messages words) {
        List<String> lines = new ArrayList<>();
        for (IdleSite site : gap.idleSites()) {
            lines.add(words.text(
                    "ui.gaps.idle_site",
                    Map.of(
                            "name", site.name().isBlank() ? site.id() : site.name(),
                            "role", words.text("ui.role." + site.role().id()),
                            "area", FigureFormat.whole(site.areaSquareMetres()),
                            "metres", FigureFormat.whole(site.distanceMetres()))));
        }
        return String.join("\n", lines);
    }
}
