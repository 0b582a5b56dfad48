package org.quandian.access.community;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.quandian.planning.ChecklistItem;
import org.quandian.planning.Facility;

/**
 * Goes through the checklist of one community. An item passes if all parts of one of its ways are there; it stays unknown where no
 * map can tell, where the city has no data of any of its types, or where it hangs on a facility whose size nobody wrote down.
 * Immutable; any thread.
 */
final class ChecklistJudge {
    private final List<ChecklistItem> checklist;
    private final Set<String> typesInData;
    private final EstateParking parking;

    /** @param typesInData every type of which the city as it stands has at least one */
    ChecklistJudge(List<ChecklistItem> checklist, Set<String> typesInData, EstateParking parking) {
        this.checklist = List.copyOf(checklist);
        this.typesInData = Set.copyOf(typesInData);
        this.parking = parking;
    }

    List<CheckedItem> judge(int community, CommunityStock existing, CommunityStock planned) {
        List<CheckedItem> items = new ArrayList<>();
        for (ChecklistItem item : checklist) {
            Look look = new Look(community, existing, planned);
            ItemState state = item.ways().isEmpty() ? ItemState.UNKNOWN : ItemState.FAILED;
            for (ChecklistItem.Way way : item.ways()) {
                ItemState all = ItemState.PASSED;
                for (ChecklistItem.Part part : way.parts()) {
                    all = all.and(look.judge(part));
                }
                state = state.or(all);
            }
            if (state == ItemState.FAILED && !isInData(item)) {
                state = ItemState.UNKNOWN;
            }
            items.add(new CheckedItem(item, state, List.copyOf(look.evidence)));
        }
        return items;
    }

    private boolean isInData(ChecklistItem item) {
        return item.ways().stream()
                .flatMap(way -> way.parts().stream())
                .anyMatch(part ->
                        part.type().equals(EstateParking.TYPE) ? parking.isKnown() : typesInData.contains(part.type()));
    }

    /** One look at one item: judges its parts and remembers what it saw. */
    private final class Look {
        private final int community;
        private final CommunityStock existing;
        private final CommunityStock planned;
        private final Set<Evidence> evidence = new LinkedHashSet<>();

        Look(int community, CommunityStock existing, CommunityStock planned) {
            this.community = community;
            this.existing = existing;
            this.planned = planned;
        }

        ItemState judge(ChecklistItem.Part part) {
            if (part.type().equals(EstateParking.TYPE)) {
                List<Evidence> seen = new ArrayList<>();
                ItemState state = parking.judge(community, part.count(), planned.of(community, part.type()), seen);
                evidence.addAll(seen);
                return state;
            }
            int enough = 0;
            int open = 0;
            for (CommunityStock stock : List.of(existing, planned)) {
                for (Facility facility : stock.of(community, part.type())) {
                    Evidence.Fit fit = fit(facility, part);
                    evidence.add(Evidence.of(facility, fit));
                    enough += fit == Evidence.Fit.ENOUGH ? 1 : 0;
                    open += fit == Evidence.Fit.SIZE_UNKNOWN ? 1 : 0;
                }
            }
            if (enough >= part.count()) {
                return ItemState.PASSED;
            }
            return enough + open >= part.count() ? ItemState.UNKNOWN : ItemState.FAILED;
        }
    }

    /** The area of a point of which only ground is asked is its ground: bundles and lists of grounds give one area only. */
    private static Evidence.Fit fit(Facility facility, ChecklistItem.Part part) {
        double shape = facility.landArea();
        OptionalDouble land = shape > 0 ? OptionalDouble.of(shape) : OptionalDouble.empty();
        if (shape <= 0 && part.leastFloor() <= 0) {
            land = facility.floorArea();
        }
        ItemState size = atLeast(facility.floorArea(), part.leastFloor()).and(atLeast(land, part.leastLand()));
        return switch (size) {
            case PASSED -> Evidence.Fit.ENOUGH;
            case FAILED -> Evidence.Fit.TOO_SMALL;
            case UNKNOWN -> Evidence.Fit.SIZE_UNKNOWN;
        };
    }

    private static ItemState atLeast(OptionalDouble size, double least) {
        if (least <= 0) {
            return ItemState.PASSED;
        }
        if (size.isEmpty()) {
            return ItemState.UNKNOWN;
        }
        return size.getAsDouble() >= least ? ItemState.PASSED : ItemState.FAILED;
    }
}
