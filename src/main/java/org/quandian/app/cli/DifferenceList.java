package org.quandian.app.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quandian.access.difference.DifferencePlace;
import org.quandian.access.difference.DifferenceReport;
import org.quandian.planning.Feature;
import org.quandian.planning.LayerRole;

/**
 * What {@code differences} tells, in the shape of its JSON: {@code on_paper - on_foot = difference}, which is the sum of the reasons less
 * {@code on_foot_only}.
 *
 * @param city name of the city
 * @param crs code of the CRS of all coordinates
 * @param scenario name of the plan; null for the city as it stands
 */
@JsonPropertyOrder({"city", "crs", "scenario", "indicator", "regime", "unit", "total", "communities", "places"})
record DifferenceList(
        String city,
        String crs,
        @Nullable String scenario,
        String indicator,
        String regime,
        String unit,
        Line total,
        List<Line> communities,
        List<Place> places) {
    /** One line; the community is null for the whole city, and empty for what lies in none. */
    record Line(
            @Nullable String community,
            double people,
            @JsonProperty("on_paper") double onPaper,
            @JsonProperty("on_foot") double onFoot,
            double difference,
            @JsonProperty("on_foot_only") double onFootOnly,
            Map<String, Double> reasons) {
        static Line of(@Nullable String community, DifferenceReport.Line line) {
            Map<String, Double> reasons = new LinkedHashMap<>();
            line.byReason().forEach((reason, people) -> reasons.put(reason.id(), people));
            return new Line(
                    community,
                    line.people(),
                    line.onPaper(),
                    line.onFoot(),
                    line.difference(),
                    line.onFootOnly(),
                    reasons);
        }
    }

    /** A home or parcel that is served on paper only. */
    record Place(
            @Nullable String parcel,
            @Nullable String building,
            double people,
            String community,
            String reason,
            String facility,
            @JsonProperty("facility_name") String facilityName,
            @JsonProperty("straight_m") double straight,
            @JsonProperty("walk_m") @Nullable Double walk,
            double x,
            double y) {}

    static DifferenceList of(CityFigures figures, DifferenceReport report, String regime) {
        String plan = figures.scenario().name();
        return new DifferenceList(
                figures.content().baseline().city().name(),
                figures.content().baseline().city().crs().code(),
                plan.isEmpty() ? null : plan,
                report.indicatorId(),
                regime,
                "person",
                Line.of(null, report.city()),
                report.communities().stream()
                        .map(line -> Line.of(line.community(), line))
                        .toList(),
                report.places().stream().map(place -> place(figures, place)).toList());
    }

    static Place place(CityFigures figures, DifferencePlace place) {
        List<Feature> buildings = figures.content().baseline().features(LayerRole.BUILDINGS);
        return new Place(
                place.id().isEmpty() ? null : place.id(),
                place.building().isPresent()
                        ? buildings.get(place.building().getAsInt()).id()
                        : null,
                place.people(),
                place.community(),
                place.reason().id(),
                place.facilityId(),
                place.facilityName(),
                place.straightMetres(),
                place.walkMetres().isPresent() ? place.walkMetres().getAsDouble() : null,
                place.x(),
                place.y());
    }
}
