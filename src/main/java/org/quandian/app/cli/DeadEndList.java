package org.quandian.app.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quandian.access.difference.DeadEnd;
import org.quandian.access.difference.RankedDeadEnd;
import org.quandian.planning.Denominator;
import org.quandian.planning.Feature;
import org.quandian.planning.LayerRole;

/**
 * What {@code dead-ends} tells, in the shape of its JSON.
 *
 * @param city name of the city
 * @param crs code of the CRS of all coordinates
 * @param scenario name of the plan; null for the city as it stands
 * @param found how many there are, however many are listed
 */
@JsonPropertyOrder({"city", "crs", "scenario", "indicator", "ledger", "ranked_by", "unit", "found", "dead_ends"})
record DeadEndList(
        String city,
        String crs,
        @Nullable String scenario,
        String indicator,
        String ledger,
        @JsonProperty("ranked_by") String rankedBy,
        String unit,
        int found,
        @JsonProperty("dead_ends") List<End> deadEnds) {
    /** One of them; the link runs from the end of the street to the other street. */
    record End(
            int rank,
            String road,
            double people,
            @JsonProperty("people_per_metre") double peoplePerMetre,
            @JsonProperty("link_m") double link,
            @JsonProperty("way_today_m") @Nullable Double way,
            @JsonProperty("saved_m") @Nullable Double saved,
            String form,
            @Nullable String over,
            List<List<Double>> line) {}

    static DeadEndList of(CityFigures figures, String indicator, Denominator people, DeadEndChoice choice) {
        String plan = figures.scenario().name();
        return new DeadEndList(
                figures.content().baseline().city().name(),
                figures.content().baseline().city().crs().code(),
                plan.isEmpty() ? null : plan,
                indicator,
                "walk",
                people.id(),
                people.unit(),
                choice.found(),
                choice.shown().stream().map(each -> end(figures, each)).toList());
    }

    static End end(CityFigures figures, RankedDeadEnd ranked) {
        DeadEnd end = ranked.end();
        Feature road = figures.content().baseline().features(LayerRole.ROADS).get(end.road());
        return new End(
                ranked.rank(),
                road.nameOrId(),
                ranked.people(),
                ranked.peoplePerMetre(),
                end.metres(),
                end.wayMetres().isPresent() ? end.wayMetres().getAsDouble() : null,
                ranked.savedMetres().isPresent() ? ranked.savedMetres().getAsDouble() : null,
                end.form().id(),
                end.over().map(over -> over.id()).orElse(null),
                List.of(place(end, 0), place(end, 1)));
    }

    private static List<Double> place(DeadEnd end, int i) {
        return List.of(end.link().getCoordinateN(i).x, end.link().getCoordinateN(i).y);
    }
}
