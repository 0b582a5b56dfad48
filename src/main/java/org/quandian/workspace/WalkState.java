package org.quandian.workspace;

import java.util.Optional;
import org.quandian.access.city.CityResult;
import org.quandian.network.WalkNetwork;
import org.quandian.planning.Baseline;
import org.quandian.planning.LayerRole;

/**
 * The walk ledger of a project at one moment. Immutable; any thread.
 *
 * @param status how far it is
 * @param failure why it failed; present exactly where it did
 * @param network the streets; present exactly where it is ready
 * @param figures the figures of the scenario on screen; present exactly where it is ready
 */
public record WalkState(
        WalkStatus status, Optional<WalkFailure> failure, Optional<WalkNetwork> network, Optional<CityResult> figures) {

    /** Before anything was made. */
    public static WalkState of(Baseline city) {
        WalkStatus status = city.features(LayerRole.ROADS).isEmpty() ? WalkStatus.NO_ROADS : WalkStatus.PREPARING;
        return new WalkState(status, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** With figures. */
    static WalkState ready(WalkNetwork network, CityResult figures) {
        return new WalkState(WalkStatus.READY, Optional.empty(), Optional.of(network), Optional.of(figures));
    }

    /** It could not be made. */
    static WalkState failed(WalkFailure failure) {
        return new WalkState(WalkStatus.FAILED, Optional.of(failure), Optional.empty(), Optional.empty());
    }

    /** The same with other figures; where there are none, and will be none of these, as it is. */
    WalkState withFigures(Optional<CityResult> other) {
        return new WalkState(status, failure, network, other);
    }
}
