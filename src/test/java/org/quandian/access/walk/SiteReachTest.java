package org.quandian.access.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.quandian.access.ExistingFacilities;
import org.quandian.access.people.Dwellings;
import org.quandian.access.people.UnitZones;
import org.quandian.fixture.Regimes;
import org.quandian.fixture.WalkTown;
import org.quandian.planning.Baseline;
import org.quandian.planning.Facility;
import org.quandian.planning.Intervention;
import org.quandian.planning.Scenario;
import org.quandian.planning.WalkRules;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;

/** Reaches that follow the streets from plan to plan, against reaches from nothing: the same people at the same metres, to the bit. */
class SiteReachTest {
    private static final WalkRules RULES = WalkRules.of(Regimes.services());
    private static final double[] LIMITS = {120, 300, 900};

    @Property(tries = 25)
    void followingThePlansIsTheSameAsMeasuringAnew(@ForAll long seed) {
        WalkTown town = new WalkTown(seed);
        WalkGround ground = ground(town);
        List<Facility> facilities = new ArrayList<>();
        ExistingFacilities existing = ExistingFacilities.of(town.baseline());
        existing.types().forEach(type -> facilities.addAll(existing.ofType(type)));
        List<FacilityReach> reaches = new ArrayList<>();
        List<Double> limits = new ArrayList<>();
        for (Facility each : facilities) {
            limits.add(LIMITS[town.count(0, LIMITS.length - 1)]);
            reaches.add(FacilityReach.of(ground.base(), each, limits.get(limits.size() - 1)));
        }
        List<Intervention> things = new ArrayList<>();
        for (int step = 0; step < 10; step++) {
            change(things, town, step);
            StreetPlan plan = ground.streetPlan(new Scenario("方案", things));
            for (int i = 0; i < reaches.size(); i++) {
                reaches.set(i, reaches.get(i).under(plan));
                WalkReach.Reached anew = WalkReach.of(plan).points(facilities.get(i), limits.get(i));
                assertThat(reaches.get(i).reached().index()).isEqualTo(anew.index());
                assertThat(reaches.get(i).reached().metres()).isEqualTo(anew.metres());
            }
        }
    }

    private static WalkGround ground(WalkTown town) {
        Baseline city = town.baseline();
        return WalkGround.prepare(
                city,
                Dwellings.of(city),
                UnitZones.of(city),
                ExistingFacilities.of(city),
                town.network(RULES),
                RULES,
                CancellationToken.none(),
                ProgressListener.SILENT);
    }

    /** A street more, one less, or another in its place. */
    private static void change(List<Intervention> things, WalkTown town, int step) {
        int kind = things.isEmpty() ? 0 : town.count(0, 3);
        if (kind > 0) {
            things.remove(town.count(0, things.size() - 1));
        }
        if (kind != 1) {
            things.add(town.street("s" + step));
        }
    }
}
