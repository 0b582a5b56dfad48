package org.quandian.map;

import java.util.List;
import java.util.Objects;

/**
 * Shapes that say "here": painted opaque, one over the other, they are their own union. Equal when id and revision are equal and the
 * features are the same object or there are none.
 *
 * @param id identifier
 * @param revision another number whenever the shapes changed
 * @param features the shapes
 */
public record MaskShapes(String id, long revision, FeatureSet features) {
    /** Nowhere. */
    public static MaskShapes none(String id) {
        return new MaskShapes(id, 0, FeatureSet.of(List.of()));
    }

    /** Whether there are no shapes at all. */
    public boolean isEmpty() {
        return features.size() == 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MaskShapes that
                && id.equals(that.id)
                && revision == that.revision
                && (features == that.features || (isEmpty() && that.isEmpty()));
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, revision);
    }
}
