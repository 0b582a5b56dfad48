package org.quandian.access.circle;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import org.quandian.access.NearestFacility;
import org.quandian.access.ServiceResult;
import org.quandian.access.service.HomeChunks;
import org.quandian.access.service.ServiceGround;
import org.quandian.planning.CircleStandard;
import org.quandian.planning.FacilityType;
import org.quandian.planning.RuleBook;
import org.quandian.planning.ServiceStandard;
import org.quandian.planning.SizeTier;

/** Answers for one place what a circle finds there. Used once. */
final class CardWriter {
    private final ServiceGround ground;
    private final RuleBook rules;
    private final CircleStandard circle;
    private final CircleReach reach;
    private final CircleItems items;

    CardWriter(ServiceGround ground, RuleBook rules, CircleStandard circle, CircleReach reach, CircleItems items) {
        this.ground = ground;
        this.rules = rules;
        this.circle = circle;
        this.reach = reach;
        this.items = items;
    }

    CircleCard ofDwelling(int dwelling) {
        HomeChunks chunks = ground.homes();
        long reached = items.reachedBits(chunks.chunkOf(dwelling), chunks.bitOf(dwelling));
        CircleReach.Place place = reach.ofDwelling(dwelling, items.scenario());
        return card(place, item -> reached >>> item & 1);
    }

    CircleCard ofUnit(int unit) {
        Tally tally = placeOf(unit);
        CircleReach.Place place = reach.ofUnit(unit, items.scenario());
        return card(place, item -> tally.total() > 0 ? 1 - tally.lacking(item) / tally.total() : 0);
    }

    /** Joint shares are of no interest here, so nothing has to be swept. */
    private Tally placeOf(int unit) {
        return new PlaceTallies(ground, items, piece -> 0).place(unit);
    }

    private CircleCard card(CircleReach.Place place, IntToDoubleFunction reachedShare) {
        List<CircleCard.Item> lines = new ArrayList<>();
        double reached = 0;
        double weight = 0;
        for (int item = 0; item < items.size(); item++) {
            double share = reachedShare.applyAsDouble(item);
            reached += share;
            weight += share * items.weight(item);
            lines.add(line(item, share, place));
        }
        return new CircleCard(circle, items.score(reached), items.weightedScore(weight), lines, items.notMeasured());
    }

    private CircleCard.Item line(int item, double share, CircleReach.Place place) {
        ServiceResult service = items.result(item);
        ServiceStandard standard = service.rule().standard();
        Optional<NearestFacility.Found> nearest = place.find(service);
        double required = place.required(circle, nearest, standard);
        Optional<SizeTier> tier = standard.tiers().stream()
                .filter(each -> each.radiusMetres() == required)
                .findFirst();
        String type = items.item(item).type();
        Optional<FacilityType> names = rules.findType(type);
        return new CircleCard.Item(
                type,
                names.map(FacilityType::nameZh).orElse(type),
                names.map(FacilityType::nameEn).orElse(type),
                share,
                nearest,
                required,
                tier.map(SizeTier::clause).filter(each -> !each.isEmpty()).orElse(standard.clause()),
                tier.map(SizeTier::checked).orElse(standard.checked()));
    }
}
