package org.quandian.access.balance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.quandian.access.ScenarioFigures;
import org.quandian.access.walk.StreetPlan;
import org.quandian.access.walk.WalkGround;
import org.quandian.access.walk.WalkReach;
import org.quandian.planning.Facility;
import org.quandian.planning.Intervention;
import org.quandian.planning.Ledger;
import org.quandian.planning.Scenario;

/** Ways along the streets, as the walk ledger measures; a plan that changes streets changes them. Metres. Immutable to its users. */
final class WalkingReach implements ReachSource {
    private final WalkGround ground;
    private final DemandPlaces places;
    /** Demand points on foot: all dwellings, of which those from here on lie outside the parcels, and after them the parcels. */
    private final int outside;

    private final int homes;
    private final Finder base;
    /** Many balances ask for the same plan one after another. */
    private @Nullable Finder last;

    WalkingReach(WalkGround ground, DemandPlaces places) {
        this.ground = ground;
        this.places = places;
        this.outside = ground.dwellings().firstOutside();
        this.homes = ground.dwellings().size();
        this.base = new Finder(ground.base(), List.of());
    }

    @Override
    public Ledger ledger() {
        return Ledger.WALK;
    }

    @Override
    public ReachFinder asItStands() {
        return base;
    }

    @Override
    public boolean isFixed() {
        return false;
    }

    @Override
    public synchronized ReachFinder under(ScenarioFigures figures) {
        Scenario scenario = figures.plan().scenario();
        List<Intervention> streets = scenario.inForce().stream()
                .filter(Intervention::isStreet)
                .sorted(Comparator.comparing(Intervention::id))
                .toList();
        if (streets.isEmpty()) {
            return base;
        }
        Finder known = last;
        if (known == null || !known.interventions.equals(streets)) {
            known = new Finder(ground.streetPlan(scenario), streets);
            last = known;
        }
        return known;
    }

    /** Under one plan. */
    private final class Finder implements ReachFinder {
        private final StreetPlan plan;
        private final List<Intervention> interventions;

        Finder(StreetPlan plan, List<Intervention> interventions) {
            this.plan = plan;
            this.interventions = interventions;
        }

        /**
         * No way within the limit can lead over a change that is farther off even straight; a change joins the streets within the joining
         * limit of where it is drawn. Nearer by, the ways along the streets are asked.
         */
        @Override
        public Predicate<Facility> sameAs(ReachFinder other, double limitMetres) {
            if (other == this) {
                return any -> true;
            }
            if (!(other instanceof Finder from)) {
                return any -> false;
            }
            double far = limitMetres + 2 * ground.rules().joinMetres();
            List<Envelope> changes = from.differences(this).stream()
                    .map(change -> change.shape().getEnvelopeInternal())
                    .toList();
            WalkReach here = WalkReach.of(plan);
            WalkReach there = WalkReach.of(from.plan);
            return facility -> {
                Envelope own = facility.shape().getEnvelopeInternal();
                return own.isNull()
                        || changes.stream().allMatch(change -> change.distance(own) > far)
                        || here.isSame(there, facility, limitMetres);
            };
        }

        private List<Intervention> differences(Finder other) {
            List<Intervention> differences = new ArrayList<>();
            Set<Intervention> own = new HashSet<>(interventions);
            Set<Intervention> others = new HashSet<>(other.interventions);
            interventions.stream().filter(each -> !others.contains(each)).forEach(differences::add);
            other.interventions.stream().filter(each -> !own.contains(each)).forEach(differences::add);
            return differences;
        }

        @Override
        public Reach around(Facility facility, double limitMetres) {
            if (!(limitMetres > 0) || facility.shape().isEmpty()) {
                return Reach.NONE;
            }
            WalkReach.Reached reached = WalkReach.of(plan).pointsFrom(outside, facility, limitMetres);
            int[] near = new int[reached.size()];
            double[] metres = new double[near.length];
            int count = 0;
            for (int i = firstParcel(reached.index()); i < near.length; i++) {
                near[count] = reached.index()[i] - homes;
                metres[count++] = reached.metres()[i];
            }
            for (int i = 0; i < near.length && reached.index()[i] < homes; i++) {
                if (reached.index()[i] >= outside) {
                    near[count] = places.parcels() + reached.index()[i] - outside;
                    metres[count++] = reached.metres()[i];
                }
            }
            return new Reach(Arrays.copyOf(near, count), Arrays.copyOf(metres, count));
        }

        private int firstParcel(int[] points) {
            int place = Arrays.binarySearch(points, homes);
            return place < 0 ? -1 - place : place;
        }
    }
}
