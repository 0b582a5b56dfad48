package org.quandian.access.checkup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalDouble;
import org.quandian.planning.ZoneLevel;

/**
 * The card of the city, of a district or of a community (体检卡). Immutable; any thread.
 *
 * @param level which of them
 * @param zone its name; empty for the city, and for the part of the city that lies in no district or community
 * @param district of a community, the district it lies in; else empty
 * @param residents who live there
 * @param households households of its parcels
 * @param lines every indicator, in the order it is shown
 * @param mark the mean mark of its graded indicators that have to be there, 0 to 1; empty where there is none
 * @param grade the grade of that mark
 * @param problems those with most people first
 */
public record ZoneCard(
        ZoneLevel level,
        String zone,
        String district,
        double residents,
        double households,
        List<CardLine> lines,
        OptionalDouble mark,
        Optional<Grade> grade,
        List<Problem> problems) {
    /** Fewer people are rounding: land on which nobody lives makes no problem. */
    private static final double SOMEBODY = 1e-6;

    private static final Comparator<CardLine> MOST_PEOPLE_FIRST = Comparator.comparingDouble(CardLine::people)
            .thenComparing(line -> line.grade().orElseThrow())
            .reversed()
            .thenComparing(CardLine::indicatorId);

    /** Takes copies. */
    public ZoneCard {
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
    }

    static ZoneCard of(Place place, List<CardLine> lines, GradeRules rules) {
        OptionalDouble mark = lines.stream()
                .filter(CardLine::asked)
                .flatMap(line -> line.grade().stream())
                .mapToDouble(Grade::mark)
                .average();
        GradeRule overall = rules.rule(GradeClass.OVERALL);
        Optional<Grade> grade = mark.isPresent() && overall.isInOrder()
                ? Optional.of(overall.grade(mark.getAsDouble()))
                : Optional.empty();
        List<Problem> problems = new ArrayList<>();
        lines.stream()
                .filter(line -> line.asked() && line.people() > SOMEBODY)
                .filter(line -> line.grade().filter(rules::isProblem).isPresent())
                .sorted(MOST_PEOPLE_FIRST)
                .forEach(line -> problems.add(new Problem(problems.size() + 1, line)));
        return new ZoneCard(
                place.level(),
                place.zone(),
                place.district(),
                place.residents(),
                place.households(),
                lines,
                mark,
                grade,
                problems);
    }

    /** Whose card it is. */
    record Place(ZoneLevel level, String zone, String district, double residents, double households) {}

    /** Whether it is the part of the city that lies in no district or community. */
    public boolean isRest() {
        return level != ZoneLevel.CITY && zone.isEmpty();
    }

    /**
     * An indicator of the card.
     *
     * @throws NoSuchElementException if it is not on it
     */
    public CardLine getLine(String indicatorId) {
        return lines.stream()
                .filter(line -> line.indicatorId().equals(indicatorId))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no indicator " + indicatorId));
    }

    /** How many indicators have each grade; those that none has are left out. */
    public Map<Grade, Integer> countByGrade() {
        Map<Grade, Integer> counts = new EnumMap<>(Grade.class);
        lines.forEach(line -> line.grade().ifPresent(each -> counts.merge(each, 1, Integer::sum)));
        return counts;
    }

    /** How many indicators have no grade, by the reason. */
    public Map<Ungraded, Integer> countUngraded() {
        Map<Ungraded, Integer> counts = new EnumMap<>(Ungraded.class);
        lines.forEach(line -> line.ungraded().ifPresent(each -> counts.merge(each, 1, Integer::sum)));
        return counts;
    }
}
