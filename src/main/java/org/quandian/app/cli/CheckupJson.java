package org.quandian.app.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.quandian.access.checkup.CardLine;
import org.quandian.access.checkup.Grade;
import org.quandian.access.checkup.GradeClass;
import org.quandian.access.checkup.GradeRule;
import org.quandian.access.checkup.Remedy;
import org.quandian.access.checkup.RemedySite;
import org.quandian.access.checkup.SiteHost;
import org.quandian.access.checkup.ZoneCard;
import org.quandian.portrayal.CheckupTable;

/**
 * What {@code checkup} tells, in the shape of its JSON.
 *
 * @param scenario name of the plan; null for the city as it stands
 * @param thresholds from where each grade begins, by class: least shares, or greatest shortages
 */
record CheckupJson(
        String city,
        String crs,
        @Nullable String scenario,
        String ledger,
        String regime,
        Map<String, Map<String, Double>> thresholds,
        List<Card> cards) {
    /** One card. */
    record Card(
            String level,
            String zone,
            String district,
            double residents,
            double households,
            @Nullable Double mark,
            @Nullable String grade,
            Map<String, Integer> graded,
            @JsonProperty("not_graded") Map<String, Integer> notGraded,
            List<Line> indicators,
            List<ProblemEntry> problems,
            List<GapList.Idle> idle) {}

    /** One indicator of a card. */
    record Line(
            String id,
            String ledger,
            String regime,
            String denominator,
            String unit,
            double total,
            double served,
            double rate,
            @JsonProperty("class") @Nullable String gradeClass,
            @Nullable Double value,
            String per,
            @Nullable String grade,
            @JsonProperty("not_graded") @Nullable String notGraded,
            double missing,
            @JsonProperty("missing_unit") String missingUnit,
            double people,
            @JsonProperty("people_estimated") boolean estimated,
            boolean asked) {}

    /** One problem of a card; without remedies where they were not asked for. */
    record ProblemEntry(int rank, String indicator, String grade, @Nullable List<RemedyEntry> remedies) {}

    /** What would mend it. */
    record RemedyEntry(
            String kind,
            Map<String, String> values,
            int places,
            @Nullable Double size,
            @JsonProperty("size_of") String sizeOf,
            @JsonProperty("reach_m") double reach,
            @JsonProperty("judged_by") String judgedBy,
            List<Site> sites) {}

    /** What would be put where: its kind, and what is there already; {@code x} and {@code y} lie in what would be placed. */
    record Site(
            String kind,
            GapList.@Nullable Idle host,
            @JsonProperty("distance_m") double distance,
            Map<String, String> values,
            @JsonProperty("area_m2") double area,
            double x,
            double y,
            double gain,
            @JsonProperty("gain_people") double people,
            @JsonProperty("gain_people_city") double cityPeople,
            @JsonProperty("grade_then") @Nullable String grade) {}

    static CheckupJson of(Checkup checkup, boolean remedies) {
        var city = checkup.figures().content().baseline().city();
        String plan = checkup.figures().scenario().name();
        return new CheckupJson(
                city.name(),
                city.crs().code(),
                plan.isEmpty() ? null : plan,
                checkup.report().ledger().id(),
                checkup.figures().regime().id(),
                thresholds(checkup),
                checkup.cards().stream()
                        .map(card -> card(checkup, card, remedies))
                        .toList());
    }

    private static Map<String, Map<String, Double>> thresholds(Checkup checkup) {
        Map<String, Map<String, Double>> all = new LinkedHashMap<>();
        for (GradeClass each : GradeClass.values()) {
            GradeRule rule = checkup.report().rules().rule(each);
            Map<String, Double> own = new LinkedHashMap<>();
            for (Grade grade : List.of(Grade.EXCELLENT, Grade.GOOD, Grade.FAIR)) {
                own.put(grade.id(), rule.threshold(grade));
            }
            all.put(each.id(), own);
        }
        return all;
    }

    private static Card card(Checkup checkup, ZoneCard card, boolean remedies) {
        Map<String, Integer> graded = new LinkedHashMap<>();
        card.countByGrade().forEach((grade, count) -> graded.put(grade.id(), count));
        Map<String, Integer> notGraded = new LinkedHashMap<>();
        card.countUngraded().forEach((why, count) -> notGraded.put(why.id(), count));
        Map<Integer, List<RemedyEntry>> found = new TreeMap<>();
        for (CheckupTable.Found each : checkup.of(card)) {
            List<RemedyEntry> own = new ArrayList<>();
            each.remedies().forEach(remedy -> own.add(remedy(remedy)));
            found.put(each.problem().rank(), own);
        }
        return new Card(
                card.level().id(),
                card.zone(),
                card.district(),
                card.residents(),
                card.households(),
                orNull(card.mark()),
                card.grade().map(Grade::id).orElse(null),
                graded,
                notGraded,
                card.lines().stream().map(CheckupJson::line).toList(),
                card.problems().stream()
                        .map(problem -> new ProblemEntry(
                                problem.rank(),
                                problem.indicatorId(),
                                problem.grade().id(),
                                remedies ? found.get(problem.rank()) : null))
                        .toList(),
                checkup.idle(card).stream().map(CheckupJson::host).toList());
    }

    private static Line line(CardLine line) {
        var key = line.figure().key();
        return new Line(
                line.indicatorId(),
                key.ledger().id(),
                key.regimeId(),
                key.denominator().id(),
                key.denominator().unit(),
                line.figure().total(),
                line.figure().served(),
                line.figure().rate(),
                line.of().map(GradeClass::id).orElse(null),
                orNull(line.value()),
                line.of().map(of -> of.basis().per()).orElse(""),
                line.grade().map(Grade::id).orElse(null),
                line.ungraded().map(why -> why.id()).orElse(null),
                line.missing(),
                line.unit(),
                line.people(),
                line.estimated(),
                line.asked());
    }

    private static RemedyEntry remedy(Remedy remedy) {
        return new RemedyEntry(
                remedy.kind(),
                new TreeMap<>(remedy.values()),
                remedy.places(),
                orNull(remedy.size()),
                remedy.sizeOf().id(),
                remedy.reachMetres(),
                remedy.judgedBy(),
                remedy.sites().stream().map(CheckupJson::site).toList());
    }

    private static GapList.Idle host(SiteHost host) {
        return new GapList.Idle(
                host.id(), host.name(), host.role().id(), host.areaSquareMetres(), host.distanceMetres());
    }

    private static Site site(RemedySite site) {
        Coordinate inside = site.proposal().shape().getInteriorPoint().getCoordinate();
        return new Site(
                site.proposal().kind(),
                site.host().map(CheckupJson::host).orElse(null),
                site.distanceMetres(),
                site.proposal().values(),
                site.proposal().shape().getArea(),
                inside.x,
                inside.y,
                site.amount(),
                site.people(),
                site.cityPeople(),
                site.after().grade().map(Grade::id).orElse(null));
    }

    private static @Nullable Double orNull(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }
}
