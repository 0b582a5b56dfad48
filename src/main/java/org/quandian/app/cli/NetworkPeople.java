package org.quandian.app.cli;

import java.util.Optional;
import java.util.stream.IntStream;
import org.quandian.access.ExistingFacilities;
import org.quandian.access.people.Dwellings;
import org.quandian.access.people.UnitZones;
import org.quandian.access.walk.WalkGround;
import org.quandian.network.Components;
import org.quandian.network.EdgeFinder;
import org.quandian.network.EdgePoint;
import org.quandian.network.WalkNetwork;
import org.quandian.planning.Baseline;
import org.quandian.planning.PeopleGroup;
import org.quandian.planning.WalkRules;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;

/**
 * Whom the faults of a network concern.
 *
 * @param residents all residents of the city
 * @param offNetwork those whom no street is near enough to, as in every figure of the walk ledger
 * @param ofIslands those whose nearest street is on an island, by the islands of the report
 */
@SuppressWarnings("ArrayRecordComponent")
record NetworkPeople(double residents, double offNetwork, double[] ofIslands) {
    static NetworkPeople count(
            Baseline city, WalkNetwork network, WalkRules rules, CancellationToken token, ProgressListener progress) {
        Dwellings dwellings = Dwellings.of(city);
        token.throwIfCancelled();
        WalkGround ground = WalkGround.prepare(
                city, dwellings, UnitZones.of(city), ExistingFacilities.of(city), network, rules, token, progress);
        IslandCount count = new IslandCount(ground);
        IntStream.range(0, dwellings.size()).forEach(count::addDwelling);
        IntStream.range(0, city.demandUnits().size())
                .filter(unit -> !dwellings.isSpread(unit))
                .forEach(count::addParcel);
        return new NetworkPeople(count.residents, ground.offNetwork().residents(), count.ofIslands);
    }

    /** Adds people up, island by island. One thread. */
    private static final class IslandCount {
        private final Dwellings dwellings;
        private final EdgeFinder finder;
        private final double limit;
        private final int[] islandOfNodes;
        private final double[] ofIslands;
        private double residents;

        IslandCount(WalkGround ground) {
            this.dwellings = ground.dwellings();
            this.finder = ground.finder();
            this.limit = ground.rules().joinMetres();
            this.islandOfNodes = new Components(finder.graph()).islandOfNodes();
            this.ofIslands = new double[ground.network().report().islands().size()];
        }

        void addDwelling(int i) {
            add(dwellings.x(i), dwellings.y(i), dwellings.people(PeopleGroup.RESIDENTS, i));
        }

        void addParcel(int i) {
            add(dwellings.centreX(i), dwellings.centreY(i), dwellings.peopleOf(PeopleGroup.RESIDENTS, i));
        }

        private void add(double x, double y, double people) {
            residents += people;
            if (people > 0 && ofIslands.length > 0) {
                Optional<EdgePoint> nearest = finder.findNearest(x, y, limit);
                int island = nearest.map(place -> islandOfNodes[finder.graph().from(place.edge())])
                        .orElse(Components.MAINLAND);
                if (island != Components.MAINLAND) {
                    ofIslands[island] += people;
                }
            }
        }
    }
}
