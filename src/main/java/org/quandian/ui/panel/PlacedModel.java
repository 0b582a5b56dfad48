package org.quandian.ui.panel;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.quandian.access.ServiceSource;
import org.quandian.planning.Intervention;
import org.quandian.planning.Scenario;
import org.quandian.portrayal.PlacedKind;
import org.quandian.portrayal.PlacedWords;

/**
 * The list of what the scenario places.
 *
 * @param rows in the order they were placed
 */
public record PlacedModel(List<Row> rows) {
    /** Takes a copy. */
    public PlacedModel {
        rows = List.copyOf(rows);
    }

    /**
     * One placed thing.
     *
     * @param id its identifier
     * @param name its name, may be empty
     * @param kind what it is
     * @param what the word for it: 菜市场
     * @param size how much it is, such as 24 班; may be empty
     * @param values its fields as they stand in files
     * @param squareMetres its area, 0 for a point
     * @param radiusMetres how far it serves; 0 where it does not count
     * @param gainedPeople people who are served only because of it; empty until that is known
     * @param selected whether it is selected
     */
    public record Row(
            String id,
            String name,
            PlacedKind kind,
            String what,
            String size,
            Map<String, String> values,
            double squareMetres,
            double radiusMetres,
            OptionalDouble gainedPeople,
            boolean selected) {}

    /** The model of a scenario with the parks that count under its rules; gains that are not known yet are absent. */
    public static PlacedModel of(
            PlacedWords things,
            Scenario scenario,
            List<ServiceSource> sources,
            Map<String, Double> gainedPeople,
            Set<String> selection) {
        return new PlacedModel(scenario.interventions().stream()
                .map(each -> row(things, each, sources, gainedPeople, selection))
                .toList());
    }

    private static Row row(
            PlacedWords things,
            Intervention placed,
            List<ServiceSource> sources,
            Map<String, Double> gainedPeople,
            Set<String> selection) {
        double radius = sources.stream()
                .filter(source -> source.planned() && source.id().equals(placed.id()))
                .mapToDouble(ServiceSource::radiusMetres)
                .findFirst()
                .orElse(0);
        Double gained = gainedPeople.get(placed.id());
        return new Row(
                placed.id(),
                placed.name(),
                PlacedKind.of(placed),
                things.what(placed),
                things.size(placed),
                placed.values(),
                placed.shape().getArea(),
                radius,
                gained == null ? OptionalDouble.empty() : OptionalDouble.of(gained),
                selection.contains(placed.id()));
    }
}
