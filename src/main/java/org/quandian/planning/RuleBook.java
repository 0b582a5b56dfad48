package org.quandian.planning;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The rules in force under one regime: its own, and where it is silent those of the regimes it is based on. Every rule comes with
 * the regime it stands in, so that a figure can name it. Immutable.
 */
public final class RuleBook {
    private final StandardsCatalogue catalogue;
    private final Regime regime;
    private final List<Regime> asked;

    RuleBook(StandardsCatalogue catalogue, Regime regime) {
        this.catalogue = catalogue;
        this.regime = regime;
        Set<Regime> order = new LinkedHashSet<>();
        collect(regime, order);
        this.asked = List.copyOf(order);
    }

    private void collect(Regime from, Set<Regime> order) {
        if (order.add(from)) {
            from.basedOn().forEach(id -> catalogue.findRegime(id).ifPresent(each -> collect(each, order)));
        }
    }

    /**
     * A rule and where it stands.
     *
     * @param regimeId the regime whose rule it is
     */
    public record Applied(String regimeId, ServiceStandard standard) {}

    /** The regime in force. */
    public Regime regime() {
        return regime;
    }

    /** The regimes that are asked, in that order, the one in force first. */
    public List<Regime> listRegimes() {
        return asked;
    }

    /** All facility types. */
    public List<FacilityType> types() {
        return catalogue.types();
    }

    /** The facility type with that id, if it is known. */
    public Optional<FacilityType> findType(String id) {
        return catalogue.findType(id);
    }

    /** The rule for an indicator. */
    public Optional<Applied> findStandard(String indicatorId) {
        return asked.stream()
                .flatMap(each -> each.findStandard(indicatorId).stream().map(rule -> new Applied(each.id(), rule)))
                .findFirst();
    }

    /** Every indicator that has a rule with a radius, parks first, then in the order of the types. */
    public List<Applied> listServices() {
        List<Applied> services = new ArrayList<>();
        findStandard("park").ifPresent(services::add);
        for (FacilityType type : types()) {
            findStandard(type.indicatorId())
                    .filter(rule -> !rule.standard().tiers().isEmpty())
                    .ifPresent(services::add);
        }
        return services;
    }

    /** The least size that any of the rules asked wants of an indicator's facilities, the first that says one; 0 where none does. */
    public double leastSize(String indicatorId, Function<ServiceStandard, SizeRange> size) {
        return asked.stream()
                .flatMap(each -> each.findStandard(indicatorId).stream())
                .mapToDouble(rule -> size.apply(rule).least())
                .filter(least -> least > 0)
                .findFirst()
                .orElse(0);
    }

    /** The living circles, those of the first regime that has some. */
    public List<CircleStandard> circles() {
        return first(Regime::circles);
    }

    /** The complete-community checklist. */
    public List<ChecklistItem> checklist() {
        return first(Regime::checklist);
    }

    /** What a placed complete community brings. */
    public List<BundleItem> bundle() {
        return first(Regime::bundle);
    }

    /** Spaces per household by age of estate, ascending. */
    public List<ParkingRatio> parkingRatios() {
        return first(Regime::parkingRatios);
    }

    /** The number with that id, if any regime has it. */
    public Optional<Parameter> findParameter(String id) {
        return asked.stream()
                .flatMap(each -> each.parameters().stream())
                .filter(each -> each.id().equals(id))
                .findFirst();
    }

    /**
     * The value of a number.
     *
     * @throws NoSuchElementException if no regime has it
     */
    public double parameter(String id) {
        return findParameter(id)
                .map(Parameter::value)
                .orElseThrow(() -> new NoSuchElementException("no parameter " + id));
    }

    /** The id of the regime that a list came from; the regime in force where none has it. */
    public String sourceOf(Function<Regime, List<?>> list) {
        return asked.stream()
                .filter(each -> !list.apply(each).isEmpty())
                .findFirst()
                .orElse(regime)
                .id();
    }

    private <T> List<T> first(Function<Regime, List<T>> list) {
        return asked.stream()
                .map(list)
                .filter(each -> !each.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
