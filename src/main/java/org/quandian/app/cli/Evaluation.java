package org.quandian.app.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.quandian.access.CoverageRate;
import org.quandian.access.Details;
import org.quandian.access.IndicatorResult;
import org.quandian.access.city.CityResult;
import org.quandian.access.people.PeopleReport;
import org.quandian.planning.Denominator;
import org.quandian.planning.Intervention;
import org.quandian.planning.Ledger;
import org.quandian.planning.Scenario;
import org.quandian.planning.ZoneLevel;
import org.quandian.portrayal.Messages;
import org.quandian.siting.SitingIssue;
import org.quandian.siting.SitingRules;
import org.quandian.workspace.ImportIssue;

/**
 * What {@code evaluate} tells, in the shape of its JSON.
 *
 * @param city name of the city
 * @param crs code of the working CRS
 * @param scenario name of the plan; null for the city as it stands
 * @param people where the residents of all figures stand
 * @param indicators one for each denominator
 * @param issues what the import met, then what the siting rules say of the plan
 */
@JsonPropertyOrder({"city", "crs", "scenario", "people", "indicators", "issues"})
@JsonInclude(JsonInclude.Include.ALWAYS)
record Evaluation(
        String city,
        String crs,
        @Nullable String scenario,
        People people,
        List<Indicator> indicators,
        List<Issue> issues) {
    /**
     * Where the residents of all figures stand, and what was passed over because it was given twice.
     *
     * @param residents everybody who counts
     * @param onHomes of parcels with homes, spread over these by floor area
     * @param onParcels of parcels without homes, on their area
     * @param givenOnBuildings given on buildings of parcels that give none
     * @param outsideParcels given on homes that stand in no parcel
     * @param givenTwice given on buildings as well as on their parcel: the parcel's number counts
     */
    record People(
            double residents,
            @JsonProperty("on_homes") double onHomes,
            int homes,
            @JsonProperty("on_parcels") double onParcels,
            @JsonProperty("given_on_buildings") double givenOnBuildings,
            @JsonProperty("outside_parcels") double outsideParcels,
            @JsonProperty("given_twice_passed_over") double givenTwice,
            @JsonProperty("homes_without_storeys") int homesWithoutStoreys) {
        static People of(PeopleReport report) {
            return new People(
                    report.total(),
                    report.spread(),
                    report.homes(),
                    report.onParcels(),
                    report.onBuildings(),
                    report.outside(),
                    report.passedOver(),
                    report.withoutFloors());
        }
    }

    /**
     * One figure with everything needed to compare it with another.
     *
     * @param total in {@code unit}
     * @param served in {@code unit}
     * @param rate 0 to 1
     * @param by zones in the order of their layer; last, under the empty name, what lies in none
     * @param details what the indicator says beside, see the command's description
     */
    record Indicator(
            String id,
            String ledger,
            String regime,
            String denominator,
            String unit,
            double total,
            double served,
            double rate,
            List<Zone> by,
            Map<String, Object> details) {}

    /** One zone's figure. */
    record Zone(
            String name,
            double total,
            double served,
            double rate,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<String, Object> details) {
        static Zone of(CoverageRate rate, Details details) {
            return new Zone(rate.zone(), rate.total(), rate.served(), rate.rate(), details.values());
        }
    }

    /** One oddity; {@code record} counts from 1 and is 0 where the whole layer is meant. */
    record Issue(String code, String layer, int record, String severity, String message) {
        static Issue of(ImportIssue issue, Messages messages) {
            return new Issue(
                    issue.code().name(),
                    issue.layer(),
                    issue.record(),
                    issue.severity().name().toLowerCase(Locale.ROOT),
                    messages.text("import." + issue.code(), issue.args()));
        }

        /** The layer of issues about the plan itself is called {@code scenario}; its records are the interventions in order. */
        static Issue of(SitingIssue issue, int record, Messages messages) {
            String message = messages.text("siting." + issue.code(), issue.args());
            return new Issue(issue.code().name(), "scenario", record, "warning", message);
        }
    }

    static Builder of(CityFigures figures, Messages messages) {
        return new Builder(figures, messages);
    }

    /** Gathers the parts; used by one thread. */
    static final class Builder {
        private final CityFigures figures;
        private final Messages messages;
        private final List<Indicator> indicators = new ArrayList<>();
        private final List<Issue> issues = new ArrayList<>();

        private Builder(CityFigures figures, Messages messages) {
            this.figures = figures;
            this.messages = messages;
            figures.content().report().issues().forEach(issue -> issues.add(Issue.of(issue, messages)));
        }

        /**
         * Takes the figures of these indicators for the city and for every zone of a level, each by one ledger after the other.
         *
         * @param indicatorIds those that a ledger does not have are passed over in it
         */
        Builder figures(List<Ledger> ledgers, List<String> indicatorIds, ZoneLevel level) {
            for (String id : indicatorIds) {
                for (Ledger ledger : ledgers) {
                    CityResult result = figures.in(ledger).planned();
                    if (result.indicatorIds().contains(id)) {
                        add(result.get(id), level);
                    }
                }
            }
            return this;
        }

        private void add(IndicatorResult result, ZoneLevel level) {
            Map<String, Object> details = result.details().values();
            for (Denominator denominator : result.denominators()) {
                CoverageRate city = result.city(denominator);
                List<Zone> zones = level == ZoneLevel.CITY
                        ? List.of()
                        : result.byZone(level, denominator).stream()
                                .map(zone -> Zone.of(zone, result.details(level, zone.zone())))
                                .toList();
                indicators.add(new Indicator(
                        city.key().id(),
                        city.key().ledger().id(),
                        city.key().regimeId(),
                        denominator.id(),
                        denominator.unit(),
                        city.total(),
                        city.served(),
                        city.rate(),
                        zones,
                        details));
            }
        }

        /** Takes what the rules say of the plan: a gain from a park in the river should not go unnoticed. */
        Builder siting(SitingRules rules) {
            Scenario scenario = figures.scenario();
            int record = 0;
            for (Intervention each : scenario.interventions()) {
                record++;
                for (SitingIssue issue : rules.check(each, scenario)) {
                    issues.add(Issue.of(issue, record, messages));
                }
            }
            return this;
        }

        Evaluation build() {
            String plan = figures.scenario().name();
            String name = plan.isEmpty() ? null : plan;
            var city = figures.content().baseline().city();
            return new Evaluation(
                    city.name(),
                    city.crs().code(),
                    name,
                    People.of(figures.planned().ledger().ground().dwellings().report()),
                    List.copyOf(indicators),
                    List.copyOf(issues));
        }
    }
}
