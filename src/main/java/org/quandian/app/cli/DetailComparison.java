package org.quandian.app.cli;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.quandian.access.Details;

/** Compares what two results say beside their figures, number by number; numbers may differ by rounding. */
final class DetailComparison {
    private final double tolerance;

    /**
     * @param tolerance largest difference that passes, as a share of the number
     */
    DetailComparison(double tolerance) {
        this.tolerance = tolerance;
    }

    /** The first difference, if there is one; where it is not one of numbers, found and expected are NaN. */
    Optional<FigureComparison.Difference> findDifference(String where, Details found, Details expected) {
        return difference(where, found.values(), expected.values());
    }

    private Optional<FigureComparison.Difference> difference(String where, Object found, Object expected) {
        if (found instanceof Number one && expected instanceof Number other) {
            double scale = Math.max(1, Math.abs(other.doubleValue()));
            return Math.abs(one.doubleValue() - other.doubleValue()) <= tolerance * scale
                    ? Optional.empty()
                    : Optional.of(new FigureComparison.Difference(where, one.doubleValue(), other.doubleValue()));
        }
        if (found instanceof Map<?, ?> one && expected instanceof Map<?, ?> other) {
            return ofMaps(where, one, other);
        }
        if (found instanceof List<?> one && expected instanceof List<?> other) {
            return ofLists(where, one, other);
        }
        return Objects.equals(found, expected) ? Optional.empty() : Optional.of(unlike(where));
    }

    private Optional<FigureComparison.Difference> ofMaps(String where, Map<?, ?> found, Map<?, ?> expected) {
        if (!found.keySet().equals(expected.keySet())) {
            return Optional.of(unlike(where));
        }
        return found.entrySet().stream()
                .map(each -> difference(
                        where + "." + each.getKey(),
                        each.getValue(),
                        Objects.requireNonNull(expected.get(each.getKey()))))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<FigureComparison.Difference> ofLists(String where, List<?> found, List<?> expected) {
        if (found.size() != expected.size()) {
            return Optional.of(new FigureComparison.Difference(where + ".count", found.size(), expected.size()));
        }
        for (int i = 0; i < found.size(); i++) {
            var difference = difference(where + "[" + i + "]", found.get(i), expected.get(i));
            if (difference.isPresent()) {
                return difference;
            }
        }
        return Optional.empty();
    }

    private static FigureComparison.Difference unlike(String where) {
        return new FigureComparison.Difference(where, Double.NaN, Double.NaN);
    }
}
