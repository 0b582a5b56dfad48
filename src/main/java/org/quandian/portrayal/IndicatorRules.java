package org.quandian.portrayal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.quandian.planning.CircleStandard;
import org.quandian.planning.Parameter;
import org.quandian.planning.Regime;
import org.quandian.planning.RuleBook;
import org.quandian.planning.SizeTier;

/** Which rule stands behind a figure: regime, clauses, radii, and whether a text of the standard was seen. Immutable. */
public final class IndicatorRules {
    /** The number that decides about an indicator which is ruled by a number. */
    private static final Map<String, String> PARAMETERS = Map.of(
            "elderly-care.places", "care.beds-per-1000-elderly",
            "childcare.places", "childcare.places-per-1000",
            "shelter.area", "shelter.m2-per-person");

    private static final Map<String, String> SCHOOLS = Map.of(
            "school.primary.seats", "facility.primary-school",
            "school.junior.seats", "facility.junior-school");

    private final RuleBook rules;

    /** Facts of that rule book. */
    public IndicatorRules(RuleBook rules) {
        this.rules = rules;
    }

    /** The radii of an indicator about reach, metres, ascending, each once; empty for others. */
    public List<Double> radii(String indicatorId) {
        return tiers(indicatorId)
                .map(SizeTier::radiusMetres)
                .distinct()
                .sorted()
                .toList();
    }

    /** The lines of the rule for an indicator about reach, in the order of the rule; empty for others. */
    public Stream<SizeTier> tiers(String indicatorId) {
        return rules.findStandard(indicatorId).stream().flatMap(applied -> applied.standard().tiers().stream());
    }

    /** The regime whose rule is applied. */
    public String regimeId(String indicatorId) {
        return switch (IndicatorFamily.of(indicatorId)) {
            case SERVICE -> ofStandard(indicatorId);
            case SEATS -> ofStandard(SCHOOLS.getOrDefault(indicatorId, indicatorId));
            case CIRCLE -> rules.sourceOf(Regime::circles);
            case SPACES -> rules.sourceOf(Regime::parkingRatios);
            case COMMUNITY -> rules.sourceOf(Regime::checklist);
            case PLACES, SHELTER, ZONES -> rules.sourceOf(Regime::parameters);
        };
    }

    /** Where the rule is written, each source once. */
    public List<String> clauses(String indicatorId) {
        Set<String> clauses = new LinkedHashSet<>();
        sources(indicatorId).forEach(source -> {
            if (!source.clause().isBlank()) {
                clauses.add(source.clause());
            }
        });
        return List.copyOf(clauses);
    }

    /** Whether all that decides about the figure was seen in a text of the standard; true where no rule decides. */
    public boolean isChecked(String indicatorId) {
        return sources(indicatorId).allMatch(Source::checked);
    }

    /** The number that rules an indicator of places or area. */
    public Optional<Parameter> findParameter(String indicatorId) {
        return Optional.ofNullable(PARAMETERS.get(indicatorId)).flatMap(rules::findParameter);
    }

    /** The rule of a living circle. */
    public Optional<CircleStandard> findCircle(String indicatorId) {
        return rules.circles().stream()
                .filter(each -> each.indicatorId().equals(indicatorId))
                .findFirst();
    }

    private String ofStandard(String indicatorId) {
        return rules.findStandard(indicatorId)
                .map(RuleBook.Applied::regimeId)
                .orElse(rules.regime().id());
    }

    private record Source(String clause, boolean checked) {}

    private Stream<Source> sources(String indicatorId) {
        return switch (IndicatorFamily.of(indicatorId)) {
            case SERVICE -> tiers(indicatorId).map(tier -> new Source(tier.clause(), tier.checked()));
            case SEATS ->
                tiers(SCHOOLS.getOrDefault(indicatorId, indicatorId))
                        .map(tier -> new Source(tier.clause(), tier.checked()));
            case CIRCLE -> findCircle(indicatorId).stream().map(each -> new Source(each.clause(), each.checked()));
            case SPACES -> rules.parkingRatios().stream().map(each -> new Source(each.clause(), each.checked()));
            case COMMUNITY -> rules.checklist().stream().map(each -> new Source(each.clause(), each.checked()));
            case PLACES, SHELTER, ZONES ->
                findParameter(indicatorId).stream().map(each -> new Source(each.clause(), each.checked()));
        };
    }
}
