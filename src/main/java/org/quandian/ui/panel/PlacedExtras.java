package org.quandian.ui.panel;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * What the inspector says beside the fields of a placed thing, asked by its id. FX thread.
 *
 * @param source what its form chooses from
 * @param estimate what it costs by the unit prices, 万元
 * @param idleGains what its idle site would bring under each use, best first; empty while that is being computed
 * @param advice what the siting rules say of it where it stands, as sentences
 * @param bundle what it has and brings, of a complete community
 */
public record PlacedExtras(
        FormSource source,
        Function<String, OptionalDouble> estimate,
        Function<String, Optional<List<IdleGain>>> idleGains,
        Function<String, List<String>> advice,
        Function<String, Optional<BundleModel>> bundle) {
    /** Nothing to say. */
    public static final PlacedExtras NONE = new PlacedExtras(
            FormSource.NONE,
            id -> OptionalDouble.empty(),
            id -> Optional.empty(),
            id -> List.of(),
            id -> Optional.empty());
}
