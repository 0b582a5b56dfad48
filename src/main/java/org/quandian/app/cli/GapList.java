package org.quandian.app.cli;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.quandian.access.IndicatorResult;
import org.quandian.access.NearestFacility;
import org.quandian.access.gap.Gap;
import org.quandian.access.gap.GapReport;
import org.quandian.access.gap.IdleSite;
import org.quandian.planning.Denominator;

/**
 * What {@code gaps} tells, in the shape of its JSON.
 *
 * @param city name of the city
 * @param crs code of the CRS of all coordinates
 * @param scenario name of the plan; null for the city as it stands
 * @param rankedBy what {@code people} counts
 * @param unserved what is lacking in the whole city, in that measure: the gaps and what stands outside every parcel
 * @param outsideParcels what is lacking outside every parcel and therefore in no gap
 */
@JsonPropertyOrder({
    "city",
    "crs",
    "scenario",
    "indicator",
    "ledger",
    "regime",
    "ranked_by",
    "unit",
    "unserved",
    "outside_parcels",
    "gaps"
})
record GapList(
        String city,
        String crs,
        @Nullable String scenario,
        String indicator,
        String ledger,
        String regime,
        @JsonProperty("ranked_by") String rankedBy,
        String unit,
        double unserved,
        @JsonProperty("outside_parcels") double outsideParcels,
        List<Place> gaps) {
    /** One gap; {@code x} and {@code y} lie in its unserved land. */
    record Place(
            int rank,
            String id,
            double people,
            Map<String, Double> unserved,
            @JsonProperty("area_m2") double area,
            String community,
            String district,
            double x,
            double y,
            List<Double> bbox,
            List<String> parcels,
            @Nullable Nearest nearest,
            List<Idle> idle) {}

    /** The nearest facility, from the middle of the gap's people. */
    record Nearest(String id, String name, @JsonProperty("distance_m") double distance) {
        static Nearest of(NearestFacility.Found found) {
            return new Nearest(found.source().id(), found.source().name(), found.distanceMetres());
        }
    }

    /** Unused land or an unused building near it. */
    record Idle(
            String id,
            String name,
            String layer,
            @JsonProperty("area_m2") double area,
            @JsonProperty("distance_m") double distance) {
        static Idle of(IdleSite site) {
            return new Idle(site.id(), site.name(), site.role().id(), site.areaSquareMetres(), site.distanceMetres());
        }
    }

    static GapList of(CityFigures figures, GapReport report) {
        IndicatorResult result = figures.planned().get(report.indicatorId());
        var key = result.city(report.rankedBy()).key();
        var city = figures.content().baseline().city();
        String plan = figures.scenario().name();
        List<Place> places = new ArrayList<>();
        report.gaps().forEach(gap -> places.add(place(places.size() + 1, gap)));
        return new GapList(
                city.name(),
                city.crs().code(),
                plan.isEmpty() ? null : plan,
                report.indicatorId(),
                key.ledger().id(),
                key.regimeId(),
                report.rankedBy().id(),
                report.rankedBy().unit(),
                result.city(report.rankedBy()).unserved(),
                report.outside().getOrDefault(report.rankedBy(), 0.0),
                places);
    }

    static Place place(int rank, Gap gap) {
        Map<String, Double> unserved = new TreeMap<>();
        for (Map.Entry<Denominator, Double> each : gap.unserved().entrySet()) {
            unserved.put(each.getKey().id(), each.getValue());
        }
        var box = gap.extent();
        return new Place(
                rank,
                gap.id(),
                gap.people(),
                unserved,
                gap.areaSquareMetres(),
                gap.community(),
                gap.district(),
                gap.inside().x,
                gap.inside().y,
                List.of(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY()),
                gap.parcels(),
                gap.nearest().map(Nearest::of).orElse(null),
                gap.idleSites().stream().map(Idle::of).toList());
    }
}
