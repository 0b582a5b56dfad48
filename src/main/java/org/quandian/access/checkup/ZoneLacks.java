package org.quandian.access.checkup;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quandian.access.CoverageRate;
import org.quandian.access.IndicatorResult;
import org.quandian.access.city.CityResult;
import org.quandian.access.community.CommunityCard;
import org.quandian.access.community.CommunityResult;
import org.quandian.access.community.ItemState;
import org.quandian.planning.Denominator;
import org.quandian.planning.Facility;

/** Which types of facilities a zone lacks, and how much of one, as the figures say. Immutable. */
final class ZoneLacks {
    private final CityResult figures;

    ZoneLacks(CityResult figures) {
        this.figures = figures;
    }

    /** How much is not served in the zone of a card; 0 where the indicator is not measured by that. */
    double unserved(ZoneCard card, String indicatorId, Denominator denominator) {
        IndicatorResult result = figures.get(indicatorId);
        return !result.denominators().contains(denominator)
                ? 0
                : LineMaker.figures(result, card.level(), denominator).stream()
                        .filter(rate -> rate.zone().equals(card.zone()))
                        .mapToDouble(CoverageRate::unserved)
                        .sum();
    }

    /** The indicators of the types that a circle lacks in the zone of a card, those that most people lack first. */
    List<String> listOfCircle(ZoneCard card, String indicatorId) {
        List<String> indicators = new ArrayList<>();
        if (figures.get(indicatorId).details(card.level(), card.zone()).values().get("lacking")
                instanceof List<?> lacking) {
            for (Object each : lacking) {
                if (each instanceof Map<?, ?> entry) {
                    Object type = entry.get("type");
                    indicators.add(Facility.PARK.equals(type) ? Facility.PARK : RemedyRules.FACILITY + type);
                }
            }
        }
        return indicators.stream().filter(figures.indicatorIds()::contains).toList();
    }

    /** The types that would mend what the communities of a card fail. */
    Set<String> listFailing(ZoneCard card, String indicatorId) {
        Set<String> types = new LinkedHashSet<>();
        if (figures.get(indicatorId) instanceof CommunityResult communities) {
            for (CommunityCard each : communities.cards()) {
                if (LineMaker.isIn(each, card.level(), card.zone())) {
                    each.items().stream()
                            .filter(item -> item.state() == ItemState.FAILED)
                            .flatMap(item -> item.item().ways().stream())
                            .flatMap(way -> way.parts().stream())
                            .forEach(part -> types.add(part.type()));
                }
            }
        }
        return types;
    }

    /** Whether green is among what the communities of a card fail. */
    boolean isParkFailing(ZoneCard card, String indicatorId) {
        return listFailing(card, indicatorId).contains(Facility.PARK);
    }
}
