package org.quandian.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quandian.app.cli.Shell;
import org.quandian.dataset.PlanFiles;
import org.quandian.planning.City;
import org.quandian.planning.Denominator;
import org.quandian.planning.Ledger;
import org.quandian.planning.Scenario;

/** What {@code evaluate} says of an exported plan: all indicators in both ledgers, computed from the files and nothing else. */
final class StoryTruth {
    private final List<Line> lines;

    /**
     * One figure of the city.
     *
     * @param total all there is of the denominator
     * @param served what of it is served
     */
    record Line(String indicator, String ledger, String denominator, double total, double served) {
        /** Served of all, 0 to 1; empty where there is nothing to serve. */
        Optional<Double> rate() {
            return total > 0 ? Optional.of(served / total) : Optional.empty();
        }
    }

    private StoryTruth(List<Line> lines) {
        this.lines = lines;
    }

    /** Exports the plan into the folder and evaluates all of what was exported, in both ledgers. */
    static StoryTruth of(Scenario plan, City city, Path folder) throws IOException {
        StoryTruth whole = of(plan, city, folder, List.of("--all", "--ledger", "both"));
        assertThat(whole.lines()).hasSizeGreaterThan(100);
        return whole;
    }

    /** Exports the plan into the folder and evaluates its parks, in the radius ledger. */
    static StoryTruth ofParks(Scenario plan, City city, Path folder) throws IOException {
        return of(plan, city, folder, List.of());
    }

    private static StoryTruth of(Scenario plan, City city, Path folder, List<String> options) throws IOException {
        Path file = folder.resolve("plan.geojson");
        new PlanFiles("0").write(file, plan, city);
        List<Object> words =
                new ArrayList<>(List.of("evaluate", "maps/lucheng", "--scenario", file, "--format", "json"));
        words.addAll(options);
        Shell.Said said = new Shell().run(words.toArray());
        assertThat(said.err()).isEmpty();
        assertThat(said.code()).isZero();
        List<Line> lines = new ArrayList<>();
        for (JsonNode each : new ObjectMapper().readTree(said.out()).path("indicators")) {
            lines.add(new Line(
                    each.path("id").asText(),
                    each.path("ledger").asText(),
                    each.path("denominator").asText(),
                    each.path("total").asDouble(),
                    each.path("served").asDouble()));
        }
        return new StoryTruth(lines);
    }

    List<Line> lines() {
        return lines;
    }

    /** The figure of an indicator by its usual denominator, which stands first. */
    Line usual(String indicator, String ledger) {
        return lines.stream()
                .filter(each ->
                        each.indicator().equals(indicator) && each.ledger().equals(ledger))
                .findFirst()
                .orElseThrow(() -> new AssertionError("evaluate says nothing of " + indicator + " " + ledger));
    }

    /** The figure by one denominator. */
    Line find(String indicator, Ledger ledger, Denominator denominator) {
        return lines.stream()
                .filter(each -> each.indicator().equals(indicator)
                        && each.ledger().equals(ledger.id())
                        && each.denominator().equals(denominator.id()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("evaluate says nothing of " + indicator + " by " + denominator));
    }
}
