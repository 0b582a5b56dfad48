package org.quandian.access.community;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.locationtech.jts.geom.Geometry;
import org.quandian.access.ExistingFacilities;
import org.quandian.access.IndicatorEngine;
import org.quandian.access.IndicatorResult;
import org.quandian.access.ScenarioFigures;
import org.quandian.access.people.UnitZones;
import org.quandian.planning.Baseline;
import org.quandian.planning.ChecklistItem;
import org.quandian.planning.Facility;
import org.quandian.planning.Regime;
import org.quandian.planning.RuleBook;
import org.quandian.task.CancellationToken;

/**
 * Complete communities (完整社区): the checklist of the rule book for every community. A facility counts where a point inside it
 * lies, a park wherever it reaches in, a planned complete community where the plan says. Immutable after preparation; any thread.
 */
public final class CommunityEngine implements IndicatorEngine {
    /** Its indicator. */
    public static final String INDICATOR = "complete-community";

    private final CommunityMap map;
    private final FacilityPlaces places;
    private final CommunityStock existing;
    private final ChecklistJudge judge;
    private final Set<String> types = new TreeSet<>();
    private final String regimeId;

    /**
     * @param existing every facility of the city as it stands
     * @param rules the rule book with the checklist
     */
    public CommunityEngine(Baseline baseline, UnitZones zones, ExistingFacilities existing, RuleBook rules) {
        this.map = new CommunityMap(baseline, zones);
        this.places = new FacilityPlaces(map);
        this.existing = new CommunityStock(map.names().size());
        this.regimeId = rules.sourceOf(Regime::checklist);
        for (ChecklistItem item : rules.checklist()) {
            item.ways().forEach(way -> way.parts().forEach(part -> types.add(part.type())));
        }
        Set<String> inData = new TreeSet<>();
        for (String type : types) {
            for (Facility facility : existing.ofType(type)) {
                inData.add(type);
                for (int community : places.of(facility)) {
                    this.existing.add(community, facility);
                }
            }
        }
        this.judge = new ChecklistJudge(rules.checklist(), inData, new EstateParking(baseline.demandUnits(), map));
    }

    @Override
    public String indicatorId() {
        return INDICATOR;
    }

    @Override
    public CommunityResult evaluate(ScenarioFigures scenario, CancellationToken token) {
        PlannedStock planned = planned(PlannedStock.none(0), scenario);
        List<CommunityCard> cards = new ArrayList<>();
        for (int community = 0; community < map.names().size(); community++) {
            token.throwIfCancelled();
            cards.add(card(community, planned));
        }
        return new CommunityTable(this, planned, cards, cards.size());
    }

    @Override
    public CommunityResult update(IndicatorResult previous, ScenarioFigures next, CancellationToken token) {
        if (!(previous instanceof CommunityTable before) || !before.isFrom(this)) {
            return evaluate(next, token);
        }
        PlannedStock planned = planned(before.planned(), next);
        List<CommunityCard> cards = new ArrayList<>(before.cards());
        int recomputed = 0;
        for (int community = 0; community < cards.size(); community++) {
            if (!planned.stock().isSame(before.planned().stock(), community)) {
                token.throwIfCancelled();
                cards.set(community, card(community, planned));
                recomputed++;
            }
        }
        return recomputed == 0 ? before : new CommunityTable(this, planned, cards, recomputed);
    }

    private PlannedStock planned(PlannedStock before, ScenarioFigures scenario) {
        return before.next(scenario.plan(), types, places, map.names().size());
    }

    private CommunityCard card(int community, PlannedStock planned) {
        return new CommunityCard(
                map.names().get(community),
                map.districtOf(community),
                judge.judge(community, existing, planned.stock()));
    }

    /** Where a community is. */
    Geometry shapeOf(String community) {
        return map.shapeOf(community);
    }

    /** The districts' names, in the order of their layer. */
    List<String> districts() {
        return map.districts();
    }

    /** The regime that the checklist stands in. */
    String regimeId() {
        return regimeId;
    }
}
