package org.quandian.access.city;

import org.quandian.access.ExistingFacilities;
import org.quandian.access.community.CommunityHoldings;
import org.quandian.access.people.Dwellings;
import org.quandian.access.people.UnitZones;
import org.quandian.access.service.ServiceGround;
import org.quandian.planning.Baseline;
import org.quandian.planning.ExistingStock;
import org.quandian.planning.RuleBook;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;

/** What all indicators of a city share, whatever the rules. Immutable; any thread. */
public final class CityGround {
    private final ServiceGround services;

    private CityGround(ServiceGround services) {
        this.services = services;
    }

    static CityGround prepare(Baseline baseline, CancellationToken token, ProgressListener progress) {
        Dwellings dwellings = Dwellings.of(baseline);
        token.throwIfCancelled();
        UnitZones zones = UnitZones.of(baseline);
        token.throwIfCancelled();
        return new CityGround(ServiceGround.prepare(baseline, dwellings, zones, token, progress));
    }

    /** The city. */
    public Baseline baseline() {
        return services.baseline();
    }

    /** Where people live. */
    public Dwellings dwellings() {
        return services.dwellings();
    }

    /** Which district and community a place belongs to. */
    public UnitZones zones() {
        return services.zones();
    }

    /** The facilities that stand. */
    public ExistingFacilities facilities() {
        return services.facilities();
    }

    /** What there is already, under these rules; nothing of it is looked for before somebody asks. */
    ExistingStock stock(RuleBook rules) {
        return new CommunityHoldings(baseline(), zones(), facilities(), rules);
    }

    /** Land and dwellings in pieces. */
    ServiceGround services() {
        return services;
    }
}
