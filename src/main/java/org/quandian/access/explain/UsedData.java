package org.quandian.access.explain;

import java.util.Optional;
import org.quandian.planning.LayerRole;

/**
 * A layer that a figure was made from.
 *
 * @param role what the layer means
 * @param features how many features of it the city has
 * @param used how many of them the figure looks at
 * @param source where it came from, where that is known
 */
public record UsedData(LayerRole role, int features, int used, Optional<DataSource> source) {}
