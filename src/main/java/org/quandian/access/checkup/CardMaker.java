package org.quandian.access.checkup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quandian.access.CoverageRate;
import org.quandian.access.IndicatorResult;
import org.quandian.access.city.CityResult;
import org.quandian.access.people.UnitZones;
import org.quandian.planning.DemandUnit;
import org.quandian.planning.Denominator;
import org.quandian.planning.ZoneLevel;
import org.quandian.task.CancellationToken;

/** Makes the cards of one set of figures, level by level. Used by one thread. */
final class CardMaker {
    private final CityResult figures;
    private final GradeRules rules;
    private final List<LineMaker> makers = new ArrayList<>();
    private final Optional<IndicatorResult> counting;

    CardMaker(CityResult figures) {
        this.figures = figures;
        this.rules = GradeRules.of(figures.ledger().rules());
        figures.indicatorIds().forEach(id -> makers.add(new LineMaker(figures, id, rules)));
        this.counting = makers.stream()
                .map(LineMaker::result)
                .filter(result -> result.denominators().contains(Denominator.POPULATION))
                .findFirst();
    }

    GradeRules rules() {
        return rules;
    }

    /** The cards of the city, or of one of its layers of zones. */
    List<ZoneCard> cards(ZoneLevel level, CancellationToken token) {
        List<Map<String, CoverageRate>> rates = new ArrayList<>();
        for (LineMaker maker : makers) {
            token.throwIfCancelled();
            Map<String, CoverageRate> byName = new HashMap<>();
            maker.figures(level).forEach(rate -> byName.put(rate.zone(), rate));
            rates.add(byName);
        }
        List<ZoneCard.Place> places = places(level, rates.stream().anyMatch(byName -> byName.containsKey("")));
        List<List<CardLine>> lines = new ArrayList<>();
        for (ZoneCard.Place place : places) {
            token.throwIfCancelled();
            List<CardLine> own = new ArrayList<>();
            for (int i = 0; i < makers.size(); i++) {
                Map<String, CoverageRate> byName = rates.get(i);
                own.add(makers.get(i).line(place, Optional.ofNullable(byName.get(place.zone()))));
            }
            lines.add(own);
        }
        List<ZoneCard> cards = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            cards.add(ZoneCard.of(places.get(i), lines.get(i), rules));
        }
        return List.copyOf(cards);
    }

    /** The zones of a level in the order of the layer, last the rest where anything of the city lies in none. */
    private List<ZoneCard.Place> places(ZoneLevel level, boolean hasRest) {
        Map<String, Double> residents = residents(level);
        Map<String, Double> households = households(level);
        Map<String, String> districts = level == ZoneLevel.COMMUNITY
                ? ZoneDistricts.ofCommunities(figures.ledger().city(), zones())
                : Map.of();
        List<String> names = new ArrayList<>();
        if (level == ZoneLevel.CITY) {
            names.add("");
        } else {
            names.addAll(zones().names(level));
            if (!names.isEmpty() && (hasRest || households.containsKey(""))) {
                names.add("");
            }
        }
        return names.stream()
                .map(name -> new ZoneCard.Place(
                        level,
                        name,
                        districts.getOrDefault(name, ""),
                        residents.getOrDefault(name, 0.0),
                        households.getOrDefault(name, 0.0)))
                .toList();
    }

    private Map<String, Double> residents(ZoneLevel level) {
        Map<String, Double> residents = new LinkedHashMap<>();
        counting.ifPresent(result -> LineMaker.figures(result, level, Denominator.POPULATION)
                .forEach(rate -> residents.put(rate.zone(), rate.total())));
        return residents;
    }

    private Map<String, Double> households(ZoneLevel level) {
        Map<String, Double> households = new LinkedHashMap<>();
        for (DemandUnit unit : figures.ledger().city().demandUnits()) {
            String zone = "";
            if (level != ZoneLevel.CITY) {
                int number = zones().zoneOf(level, unit.index());
                zone = number == UnitZones.REST ? "" : zones().names(level).get(number);
            }
            households.merge(zone, unit.households(), Double::sum);
        }
        return households;
    }

    private UnitZones zones() {
        return figures.ledger().ground().zones();
    }
}
