package org.quandian.access.circle;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.quandian.access.ScenarioFigures;
import org.quandian.access.ServiceResult;
import org.quandian.access.service.PlaceReach;
import org.quandian.planning.CircleStandard;
import org.quandian.planning.Facility;
import org.quandian.planning.Scenario;

/** The services of a circle in one scenario, and what a place scores by them. Immutable; any thread. */
final class CircleItems {
    private final Scenario scenario;
    private final List<ServiceResult> results;
    private final List<PlaceReach> services;
    private final List<CircleStandard.Item> items;
    private final List<String> notMeasured;
    private final double[] weights;
    private final double weightSum;

    private CircleItems(
            Scenario scenario,
            List<ServiceResult> results,
            List<PlaceReach> services,
            List<CircleStandard.Item> items,
            List<String> notMeasured) {
        this.scenario = scenario;
        this.results = List.copyOf(results);
        this.services = List.copyOf(services);
        this.items = List.copyOf(items);
        this.notMeasured = List.copyOf(notMeasured);
        this.weights = items.stream().mapToDouble(CircleStandard.Item::weight).toArray();
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        this.weightSum = sum;
    }

    /** @throws IllegalArgumentException if a service was made on another ground */
    static CircleItems of(CircleStandard circle, CircleReach reach, ScenarioFigures figures) {
        List<ServiceResult> results = new ArrayList<>();
        List<PlaceReach> services = new ArrayList<>();
        List<CircleStandard.Item> items = new ArrayList<>();
        List<String> notMeasured = new ArrayList<>();
        for (CircleStandard.Item item : circle.items()) {
            try {
                ServiceResult result = figures.service(indicatorId(item.type()));
                services.add(reach.of(circle, result));
                results.add(result);
                items.add(item);
            } catch (NoSuchElementException none) {
                notMeasured.add(item.type());
            }
        }
        return new CircleItems(figures.plan().scenario(), results, services, items, notMeasured);
    }

    private static String indicatorId(String type) {
        return type.equals(Facility.PARK) ? type : "facility." + type;
    }

    /** The scenario they were made for. */
    Scenario scenario() {
        return scenario;
    }

    /** Number of types that are required and measured. */
    int size() {
        return items.size();
    }

    /** Whom a type reaches. */
    PlaceReach service(int item) {
        return services.get(item);
    }

    /** The figures of the service of a type. */
    ServiceResult result(int item) {
        return results.get(item);
    }

    List<ServiceResult> results() {
        return results;
    }

    CircleStandard.Item item(int item) {
        return items.get(item);
    }

    double weight(int item) {
        return weights[item];
    }

    List<String> notMeasured() {
        return notMeasured;
    }

    /** Whether the same types are measured, so that only places need a look. */
    boolean hasSameTypes(CircleItems other) {
        return items.equals(other.items);
    }

    /** The types that may reach others than before, by their places. */
    int[] changed(CircleItems before) {
        return IntStream.range(0, size())
                .filter(item -> services.get(item) != before.services.get(item))
                .toArray();
    }

    /** A score, 0 to 100, of so many reached types (or shares of types added up); 0 where nothing is required. */
    double score(double reached) {
        return items.isEmpty() ? 0 : 100 * reached / items.size();
    }

    double weightedScore(double reachedWeight) {
        return weightSum > 0 ? 100 * reachedWeight / weightSum : 0;
    }

    /** The required types that reach a dwelling, a bit for each. */
    long reachedBits(int chunk, int bit) {
        long bits = 0;
        for (int item = 0; item < services.size(); item++) {
            bits |= (services.get(item).servedWord(chunk) >>> bit & 1) << item;
        }
        return bits;
    }
}
