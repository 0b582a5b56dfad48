package org.quandian.access.community;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.locationtech.jts.geom.Geometry;
import org.quandian.access.ExistingFacilities;
import org.quandian.access.people.UnitZones;
import org.quandian.planning.Attributes;
import org.quandian.planning.Baseline;
import org.quandian.planning.BundleItem;
import org.quandian.planning.ChecklistItem;
import org.quandian.planning.DemandUnit;
import org.quandian.planning.ExistingStock;
import org.quandian.planning.Facility;
import org.quandian.planning.Feature;
import org.quandian.planning.LayerRole;
import org.quandian.planning.RuleBook;
import org.quandian.task.Memo;

/**
 * What the communities of a city have of the bundle of a complete community as the city stands, and the features that interventions
 * name.
 *
 * <p>A type is there where the item of the checklist that it belongs to is passed: of an item with several ways each way will do, so a
 * day-care centre is not brought beside a service station for the elderly; of a way that wants several things, each is there on its own. A type that is in no item is there where the community has one of
 * any size; a public car park also where its estates have enough spaces, piles where a car park or estate has some. Immutable; prepared when first asked; any
 * thread but those of the common pool.
 */
public final class CommunityHoldings implements ExistingStock {
    private final Baseline baseline;
    private final Memo<Holdings> holdings;
    private final Memo<Map<LayerRole, Map<String, Feature>>> features;

    /**
     * @param existing every facility of the city as it stands
     * @param rules the rule book with checklist and bundle
     */
    public CommunityHoldings(Baseline baseline, UnitZones zones, ExistingFacilities existing, RuleBook rules) {
        this.baseline = baseline;
        this.holdings = new Memo<>(() -> new Holdings(baseline, zones, existing, rules));
        this.features = new Memo<>(this::readFeatures);
    }

    private Map<LayerRole, Map<String, Feature>> readFeatures() {
        Map<LayerRole, Map<String, Feature>> byRole = new EnumMap<>(LayerRole.class);
        for (LayerRole role : baseline.layers().keySet()) {
            if (role != LayerRole.BUILDINGS && role != LayerRole.ROADS) {
                Map<String, Feature> byId = new HashMap<>();
                baseline.features(role).forEach(each -> byId.putIfAbsent(each.id(), each));
                byRole.put(role, byId);
            }
        }
        return byRole;
    }

    @Override
    public Optional<Feature> find(LayerRole role, String id) {
        return id.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(
                        features.get().getOrDefault(role, Map.of()).get(id));
    }

    @Override
    public Set<String> typesIn(String community, Geometry site) {
        return holdings.get().typesIn(community, site);
    }

    /** By community; made at once for all. */
    private static final class Holdings {
        private static final String ANY_PARKING = Facility.PUBLIC_PARKING;

        private final CommunityMap map;
        private final Map<String, Integer> numbers = new HashMap<>();
        private final List<Set<String>> types = new ArrayList<>();

        Holdings(Baseline baseline, UnitZones zones, ExistingFacilities existing, RuleBook rules) {
            this.map = new CommunityMap(baseline, zones);
            map.names().forEach(name -> {
                numbers.put(name, numbers.size());
                types.add(new TreeSet<>());
            });
            if (rules.bundle().isEmpty() || types.isEmpty()) {
                return;
            }
            Set<String> wanted = new TreeSet<>();
            rules.bundle().forEach(item -> wanted.add(item.type()));
            CommunityStock stock = stock(existing, rules, wanted);
            addCharging(baseline);
            ChecklistJudge judge = new ChecklistJudge(
                    questions(rules.checklist()), Set.of(), new EstateParking(baseline.demandUnits(), map));
            for (int community = 0; community < types.size(); community++) {
                read(community, judge, stock, rules);
            }
        }

        private CommunityStock stock(ExistingFacilities existing, RuleBook rules, Set<String> wanted) {
            Set<String> asked = new TreeSet<>(wanted);
            rules.checklist()
                    .forEach(item -> item.ways().forEach(way -> way.parts().forEach(part -> asked.add(part.type()))));
            FacilityPlaces places = new FacilityPlaces(map);
            CommunityStock stock = new CommunityStock(types.size());
            for (String type : asked) {
                for (Facility each : existing.ofType(type)) {
                    for (int community : places.of(each)) {
                        stock.add(community, each);
                    }
                }
            }
            return stock;
        }

        private void read(int community, ChecklistJudge judge, CommunityStock stock, RuleBook rules) {
            Set<String> there = types.get(community);
            Set<String> inItems = new TreeSet<>();
            for (CheckedItem item : judge.judge(community, stock, new CommunityStock(types.size()))) {
                Set<String> own = typesOf(item.item());
                inItems.addAll(own);
                if (item.state() == ItemState.PASSED) {
                    there.addAll(own);
                }
            }
            if (there.contains(EstateParking.TYPE)) {
                there.add(ANY_PARKING);
            }
            for (BundleItem item : rules.bundle()) {
                boolean free = !inItems.contains(item.type());
                if (free && !stock.of(community, item.type()).isEmpty()) {
                    there.add(item.type());
                }
            }
        }

        /** The items themselves; and of a way that wants several things, each thing on its own. */
        private static List<ChecklistItem> questions(List<ChecklistItem> checklist) {
            List<ChecklistItem> questions = new ArrayList<>(checklist);
            for (ChecklistItem item : checklist) {
                for (ChecklistItem.Way way : item.ways()) {
                    way.parts().stream()
                            .filter(part -> way.parts().size() > 1)
                            .map(part -> new ChecklistItem.Way(List.of(part)))
                            .forEach(each -> questions.add(new ChecklistItem(
                                    item.number(), "", "", List.of(each), item.clause(), item.checked())));
                }
            }
            return questions;
        }

        private static Set<String> typesOf(ChecklistItem item) {
            Set<String> own = new TreeSet<>();
            item.ways().forEach(way -> way.parts().forEach(part -> own.add(part.type())));
            return own;
        }

        private void addCharging(Baseline baseline) {
            for (Feature lot : baseline.features(LayerRole.PARKING)) {
                int community = lot.shape().isEmpty() ? CommunityMap.NOWHERE : map.of(lot.shape());
                if (community != CommunityMap.NOWHERE && lot.attributes().numberOrZero(Attributes.PILES) > 0) {
                    types.get(community).add(Facility.CHARGING);
                }
            }
            for (DemandUnit unit : baseline.demandUnits()) {
                int community = map.ofParcel(unit.index());
                if (community != CommunityMap.NOWHERE && unit.attributes().numberOrZero(Attributes.PILES) > 0) {
                    types.get(community).add(Facility.CHARGING);
                }
            }
        }

        Set<String> typesIn(String community, Geometry site) {
            Integer named = numbers.get(community);
            int number = named != null ? named : site.isEmpty() ? CommunityMap.NOWHERE : map.of(site);
            return number == CommunityMap.NOWHERE ? Set.of() : types.get(number);
        }
    }
}
