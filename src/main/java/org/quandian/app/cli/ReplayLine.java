package org.quandian.app.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@code replay} says of one edit, in the shape of its JSON; what does not apply is left out.
 *
 * @param n which edit of the file, counted from 1
 * @param op its word
 * @param id the intervention it is about
 * @param millis time spent on the figures, milliseconds
 * @param recomputed demand units computed anew
 * @param rates the city's rates by radius after it: {@code park} by land, {@code park.population} by people
 * @param walk the same on foot, where it was asked for
 * @param issues siting rules it breaks
 * @param error why it was refused; then nothing was changed
 */
@JsonPropertyOrder({"n", "op", "id", "millis", "recomputed", "rates", "walk", "issues", "error"})
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReplayLine(
        int n,
        String op,
        @Nullable String id,
        @Nullable Double millis,
        @Nullable Integer recomputed,
        @Nullable Map<String, Double> rates,
        @Nullable Walk walk,
        List<Problem> issues,
        @Nullable Problem error) {
    /** The figures on foot. */
    record Walk(double millis, int recomputed, Map<String, Double> rates) {}

    /** A code and its sentence. */
    record Problem(String code, String message) {}
}
