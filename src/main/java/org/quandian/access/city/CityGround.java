package org.quandian.access.city;

import org.quandian.access.people.Dwellings;
import org.quandian.access.people.UnitZones;
import org.quandian.planning.Baseline;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;

/** What all indicators of a city share, whatever the rules; made when first asked for. Immutable to its users; any thread. */
public final class CityGround {
    private final Baseline baseline;
    private final ProgressListener progress;
    private final Memo<Dwellings> dwellings;
    private final Memo<UnitZones> zones;

    private CityGround(Baseline baseline, ProgressListener progress) {
        this.baseline = baseline;
        this.progress = progress;
        this.dwellings = new Memo<>(() -> Dwellings.of(baseline));
        this.zones = new Memo<>(() -> UnitZones.of(baseline));
    }

    static CityGround prepare(Baseline baseline, CancellationToken token, ProgressListener progress) {
        token.throwIfCancelled();
        return new CityGround(baseline, progress);
    }

    /** The city. */
    public Baseline baseline() {
        return baseline;
    }

    /** Where people live. */
    public Dwellings dwellings() {
        return dwellings.get();
    }

    /** Which district and community a place belongs to. */
    public UnitZones zones() {
        return zones.get();
    }

    ProgressListener progress() {
        return progress;
    }
}
