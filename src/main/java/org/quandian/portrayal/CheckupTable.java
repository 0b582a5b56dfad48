package org.quandian.portrayal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.quandian.access.checkup.CardLine;
import org.quandian.access.checkup.CheckupReport;
import org.quandian.access.checkup.Grade;
import org.quandian.access.checkup.Problem;
import org.quandian.access.checkup.Remedy;
import org.quandian.access.checkup.RemedySite;
import org.quandian.access.checkup.SiteHost;
import org.quandian.access.checkup.ZoneCard;

/** A health check as tables for files, in one language, nothing rounded. Immutable; any thread. */
public final class CheckupTable {
    private static final List<String> CARDS = List.of(
            "level",
            "zone",
            "district",
            "residents",
            "households",
            "grade",
            "mark",
            "excellent",
            "good",
            "fair",
            "poor",
            "ungraded",
            "problems",
            "ledger");
    private static final List<String> LINES = Stream.of(
                    List.of("level", "zone", "district", "indicator", "name"),
                    FigureCells.KEYS,
                    List.of(
                            "class",
                            "value",
                            "per",
                            "grade",
                            "ungraded",
                            "missing",
                            "missing_unit",
                            "people",
                            "estimated",
                            "asked",
                            "problem"))
            .flatMap(List::stream)
            .toList();
    private static final List<String> REMEDIES = List.of(
            "level",
            "zone",
            "problem",
            "indicator",
            "name",
            "grade",
            "missing",
            "missing_unit",
            "people",
            "kind",
            "what",
            "size",
            "size_of",
            "reach",
            "places",
            "site",
            "site_name",
            "role",
            "area",
            "distance",
            "measure",
            "gain",
            "gain_people",
            "gain_city",
            "grade_after",
            "x",
            "y");

    private final Messages words;
    private final CheckupWords said;
    private final String city;

    /** Tables of a report, in a language. */
    public CheckupTable(Messages words, CheckupReport report) {
        this.words = words;
        this.said = new CheckupWords(words, report.figures().ledger().rules());
        this.city = report.figures().ledger().city().city().name();
    }

    private PlainTable table(List<String> keys, List<List<@Nullable Object>> rows) {
        return PlainTable.of(words, "health.column.", keys, rows);
    }

    /** One row for each card. */
    public PlainTable cards(List<ZoneCard> cards) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (ZoneCard card : cards) {
            List<@Nullable Object> row = new ArrayList<>(place(card));
            row.addAll(Arrays.asList(
                    card.residents(),
                    card.households(),
                    card.grade().map(said::grade).orElse(""),
                    PlainTable.cell(card.mark())));
            for (Grade grade : Grade.values()) {
                row.add(card.countByGrade().getOrDefault(grade, 0));
            }
            row.add(card.countUngraded().values().stream()
                    .mapToInt(Integer::intValue)
                    .sum());
            row.add(card.problems().size());
            row.add(card.lines().isEmpty() ? "" : ledger(card.lines().get(0)));
            rows.add(row);
        }
        return table(CARDS, rows);
    }

    /** One row for each indicator of each card. */
    public PlainTable lines(List<ZoneCard> cards) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (ZoneCard card : cards) {
            for (CardLine line : card.lines()) {
                rows.add(line(card, line));
            }
        }
        return table(LINES, rows);
    }

    private List<@Nullable Object> line(ZoneCard card, CardLine line) {
        List<@Nullable Object> row = new ArrayList<>(place(card));
        boolean graded = line.grade().isPresent();
        row.addAll(List.of(line.indicatorId(), said.indicator(line.indicatorId())));
        row.addAll(new FigureCells(words).of(line.figure()));
        row.addAll(Arrays.asList(
                line.of().map(of -> of.id()).orElse(""),
                PlainTable.cell(line.value()),
                line.of()
                        .filter(of -> !of.basis().isRate())
                        .map(of -> words.text("health.per." + of.basis().per()))
                        .orElse(""),
                line.grade().map(said::grade).orElse(""),
                line.ungraded().map(said::reason).orElse(""),
                graded ? (Object) line.missing() : null,
                graded ? line.unit() : "",
                graded ? (Object) line.people() : null,
                graded ? yes(line.estimated()) : "",
                yes(line.asked()),
                rank(card, line)));
        return row;
    }

    private static @Nullable Object rank(ZoneCard card, CardLine line) {
        Optional<Problem> problem = card.problems().stream()
                .filter(each -> each.indicatorId().equals(line.indicatorId()))
                .findFirst();
        return problem.isPresent() ? (Object) problem.get().rank() : null;
    }

    /** What was found for one problem. */
    public record Found(ZoneCard card, Problem problem, List<Remedy> remedies) {}

    /** One row for each site; one for a remedy without a site. */
    public PlainTable remedies(List<Found> found) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Found each : found) {
            for (Remedy remedy : each.remedies()) {
                List<@Nullable Object> begin = begin(each, remedy);
                remedy.sites().forEach(site -> rows.add(withSite(begin, site)));
                if (remedy.sites().isEmpty()) {
                    List<@Nullable Object> row = new ArrayList<>(begin);
                    while (row.size() < REMEDIES.size()) {
                        row.add(null);
                    }
                    rows.add(row);
                }
            }
        }
        return table(REMEDIES, rows);
    }

    private List<@Nullable Object> begin(Found found, Remedy remedy) {
        CardLine line = found.problem().line();
        return Arrays.asList(
                words.text("health.level." + found.card().level().id()),
                said.zone(found.card(), city),
                found.problem().rank(),
                line.indicatorId(),
                said.indicator(line.indicatorId()),
                said.grade(found.problem().grade()),
                line.missing(),
                line.unit(),
                line.people(),
                remedy.kind(),
                said.what(remedy),
                PlainTable.cell(remedy.size()),
                remedy.sizeOf().id(),
                remedy.reachMetres() > 0 ? (Object) remedy.reachMetres() : null,
                remedy.places());
    }

    private List<@Nullable Object> withSite(List<@Nullable Object> begin, RemedySite site) {
        List<@Nullable Object> row = new ArrayList<>(begin);
        Optional<SiteHost> host = site.host();
        Coordinate inside = site.proposal().shape().getInteriorPoint().getCoordinate();
        row.addAll(Arrays.asList(
                host.map(SiteHost::id).orElse(""),
                said.site(site),
                host.map(each -> words.text("ui.role." + each.role().id())).orElse(""),
                host.isPresent() ? (Object) host.get().areaSquareMetres() : null,
                site.distanceMetres(),
                said.measure(site),
                site.amount(),
                site.people(),
                site.cityPeople(),
                site.after().grade().map(said::grade).orElse(""),
                inside.x,
                inside.y));
        return row;
    }

    private List<Object> place(ZoneCard card) {
        return List.of(words.text("health.level." + card.level().id()), said.zone(card, city), card.district());
    }

    private String ledger(CardLine line) {
        return words.text("ui.ledger." + line.figure().key().ledger().id());
    }

    private String yes(boolean value) {
        return words.text(value ? "health.yes" : "health.no");
    }
}
