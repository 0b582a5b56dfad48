package org.quandian.access;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quandian.planning.ExistingStock;
import org.quandian.planning.Facility;
import org.quandian.planning.Intervention;
import org.quandian.planning.RuleBook;
import org.quandian.planning.Scenario;

/**
 * What a scenario brings, type by type, in the order of ids: a figure must not depend on the order in which things were placed, not
 * even in its last digit. Facilities of an intervention that did not change are the very same objects as before. Immutable.
 */
public final class PlannedFacilities {
    private final RuleBook rules;
    private final ExistingStock stock;
    private final Scenario scenario;
    private final Map<Intervention, List<Facility>> byIntervention;
    private final Map<String, List<Facility>> byType;

    private PlannedFacilities(
            RuleBook rules, ExistingStock stock, Scenario scenario, Map<Intervention, List<Facility>> known) {
        this.rules = rules;
        this.stock = stock;
        this.scenario = scenario;
        Map<Intervention, List<Facility>> own = new HashMap<>();
        Map<String, List<Facility>> types = new HashMap<>();
        for (Intervention each : scenario.inForce()) {
            List<Facility> old = known.get(each);
            List<Facility> brought = old == null ? each.facilities(rules, stock) : old;
            own.put(each, brought);
            brought.forEach(facility -> types.computeIfAbsent(facility.type(), any -> new ArrayList<>())
                    .add(facility));
        }
        types.replaceAll((type, list) -> {
            list.sort(Comparator.comparing(Facility::id));
            return Collections.unmodifiableList(list);
        });
        this.byIntervention = own;
        this.byType = types;
    }

    /** What a scenario brings under these rules where nothing is there already. */
    public static PlannedFacilities of(RuleBook rules, Scenario scenario) {
        return of(rules, ExistingStock.NOTHING, scenario);
    }

    /** What a scenario brings under these rules beside what is there already. */
    public static PlannedFacilities of(RuleBook rules, ExistingStock stock, Scenario scenario) {
        return new PlannedFacilities(rules, stock, scenario, Map.of());
    }

    /** What another scenario brings; what both have in common is taken over. */
    public PlannedFacilities next(Scenario other) {
        return new PlannedFacilities(rules, stock, other, byIntervention);
    }

    /** The scenario. */
    public Scenario scenario() {
        return scenario;
    }

    /** What is there already. */
    public ExistingStock stock() {
        return stock;
    }

    /** The rules it was read under. */
    public RuleBook rules() {
        return rules;
    }

    /** The planned facilities of a type, by id. */
    public List<Facility> ofType(String type) {
        return byType.getOrDefault(type, List.of());
    }
}
