package org.quandian.access.checkup;

import java.util.Optional;
import java.util.OptionalDouble;
import org.quandian.access.CoverageRate;
import org.quandian.access.IndicatorResult;
import org.quandian.access.city.CityResult;
import org.quandian.access.community.CommunityCard;
import org.quandian.access.community.CommunityResult;
import org.quandian.access.community.ItemState;
import org.quandian.planning.Intervention;
import org.quandian.planning.ScenarioEdit;
import org.quandian.planning.ZoneLevel;
import org.quandian.task.CancellationToken;

/** Puts interventions on a plan, one at a time, and reads from the ledger what each brings to a zone. Immutable; any thread. */
final class Trial {
    /** What an intervention is called while it is tried; nothing in a plan is called so. */
    static final String TRIED = "\u0000checkup";

    /** Less is rounding. */
    private static final double NOISE = 1e-6;
    /** Fewer people are nobody. */
    private static final double SOMEBODY = 0.5;

    private final CityResult today;
    private final GradeRules rules;
    private final ZoneCard card;
    private final String indicatorId;

    Trial(CityResult today, GradeRules rules, ZoneCard card, String indicatorId) {
        this.today = today;
        this.rules = rules;
        this.card = card;
        this.indicatorId = indicatorId;
    }

    /** Empty where the zone gains nothing. */
    Optional<RemedySite> of(Offer.Try at, CancellationToken token) {
        Intervention tried = at.thing();
        CityResult then = today.ledger().follow(today, new ScenarioEdit.Place(tried).applyTo(today.scenario()), token);
        IndicatorResult before = today.get(indicatorId);
        IndicatorResult after = then.get(indicatorId);
        double amount = lacking(before, card.level(), card.zone()) - lacking(after, card.level(), card.zone());
        double people = people(before, after, card.level(), card.zone(), amount, card.residents());
        boolean counted = LineMaker.findPeople(after).isPresent();
        if (counted ? people < SOMEBODY : !(amount > NOISE)) {
            return Optional.empty();
        }
        double cityAmount = lacking(before, ZoneLevel.CITY, "") - lacking(after, ZoneLevel.CITY, "");
        double cityPeople = people(before, after, ZoneLevel.CITY, "", cityAmount, card.residents());
        ZoneCard.Place place =
                new ZoneCard.Place(card.level(), card.zone(), card.district(), card.residents(), card.households());
        CardLine line = new LineMaker(then, indicatorId, rules).line(place, figure(after, card.level(), card.zone()));
        return Optional.of(new RemedySite(at.host(), tried, at.distanceMetres(), amount, people, cityPeople, line));
    }

    private static Optional<CoverageRate> figure(IndicatorResult result, ZoneLevel level, String zone) {
        return LineMaker.figures(result, level, result.denominators().get(0)).stream()
                .filter(rate -> rate.zone().equals(zone))
                .findFirst();
    }

    private static double lacking(IndicatorResult result, ZoneLevel level, String zone) {
        if (result instanceof CommunityResult communities) {
            double failed = 0;
            for (CommunityCard each : communities.cards()) {
                failed += LineMaker.isIn(each, level, zone) ? each.count(ItemState.FAILED) : 0;
            }
            return failed;
        }
        return figure(result, level, zone).map(CoverageRate::unserved).orElse(0.0);
    }

    /** Counted where the indicator counts people, else residents in proportion to what no longer lacks. */
    private double people(
            IndicatorResult before,
            IndicatorResult after,
            ZoneLevel level,
            String zone,
            double amount,
            double residents) {
        OptionalDouble then = LineMaker.lackingPeople(after, level, zone);
        if (then.isPresent()) {
            return LineMaker.lackingPeople(before, level, zone).orElse(0) - then.getAsDouble();
        }
        CardLine line = card.getLine(indicatorId);
        double total = before instanceof CommunityResult
                ? line.missing() / Math.max(NOISE, 1 - line.value().orElse(1))
                : line.figure().total();
        return total > 0 ? residents * amount / total : 0;
    }
}
