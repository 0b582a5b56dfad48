package org.quandian.access.city;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.quandian.access.IndicatorResult;
import org.quandian.access.ServiceSource;
import org.quandian.access.people.Dwellings;
import org.quandian.access.service.WalkTable;
import org.quandian.access.walk.NearestTable;
import org.quandian.access.walk.StreetPlan;
import org.quandian.access.walk.WalkGround;
import org.quandian.planning.Facility;
import org.quandian.planning.PeopleGroup;

/**
 * How much shorter the ways of residents to the nearest facility of a service become. Ways of more than three radii are not looked at.
 * Immutable; any thread.
 */
final class SavedWays {
    private static final double FARTHEST_RADII = 3;

    private final Dwellings homes;
    private final Optional<NearestTable> today;

    private SavedWays(Dwellings homes, Optional<NearestTable> today) {
        this.homes = homes;
        this.today = today;
    }

    /** Of a result as it stands; nothing is known where it is no service. */
    static SavedWays of(WalkGround ground, IndicatorResult result) {
        if (!(result instanceof WalkTable table)) {
            return new SavedWays(ground.dwellings(), Optional.empty());
        }
        List<Facility> counted = new ArrayList<>();
        List<ServiceSource> sources = table.sources();
        List<Facility> facilities = table.facilities();
        for (int i = 0; i < sources.size(); i++) {
            if (sources.get(i).radiusMetres() > 0) {
                counted.add(facilities.get(i));
            }
        }
        double farthest = FARTHEST_RADII * table.rule().standard().longestRadius();
        return new SavedWays(ground.dwellings(), Optional.of(NearestTable.of(table.streets(), counted, farthest)));
    }

    /** Metres on average over those whose way becomes shorter; empty where there are none. */
    OptionalDouble under(StreetPlan streets) {
        if (today.isEmpty()) {
            return OptionalDouble.empty();
        }
        NearestTable before = today.get();
        BitSet touched = new BitSet();
        NearestTable after = before.under(streets, touched::set);
        double people = 0;
        double metres = 0;
        for (int point = touched.nextSetBit(0); point >= 0; point = touched.nextSetBit(point + 1)) {
            double residents = residents(point);
            double saved = residents > 0 ? before.of(point) - after.of(point) : 0;
            if (saved > 0 && Double.isFinite(saved)) {
                people += residents;
                metres += residents * saved;
            }
        }
        return people > 0 ? OptionalDouble.of(metres / people) : OptionalDouble.empty();
    }

    private double residents(int point) {
        if (point < homes.size()) {
            return homes.people(PeopleGroup.RESIDENTS, point);
        }
        int parcel = point - homes.size();
        return homes.isSpread(parcel) ? 0 : homes.peopleOf(PeopleGroup.RESIDENTS, parcel);
    }
}
