package org.quandian.access.difference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;

/** Ranks dead ends by what opening each of them alone would bring. Stateless. */
public final class DeadEndRanking {
    private static final Comparator<RankedDeadEnd> BEST_FIRST = Comparator.comparingDouble(
                    RankedDeadEnd::peoplePerMetre)
            .thenComparingDouble(
                    each -> each.savedMetres().orElse(0) / each.end().metres())
            .reversed()
            .thenComparingInt(each -> each.end().node());

    private DeadEndRanking() {}

    /** Tries one link. */
    public interface Trial {
        /** What the link of a dead end alone brings. */
        Gain open(DeadEnd end);
    }

    /**
     * What a link brings; see {@link RankedDeadEnd}.
     *
     * @param people 0 or more
     */
    public record Gain(double people, OptionalDouble savedMetres) {}

    /**
     * Tries them one after another: milliseconds for each.
     *
     * @return best first, those that bring nothing included
     * @throws java.util.concurrent.CancellationException if the token asks for it
     */
    public static List<RankedDeadEnd> rank(
            List<DeadEnd> ends, Trial trial, CancellationToken token, ProgressListener progress) {
        List<RankedDeadEnd> unranked = new ArrayList<>();
        for (DeadEnd end : ends) {
            token.throwIfCancelled();
            progress.report("walk.links", (double) unranked.size() / ends.size());
            Gain gain = trial.open(end);
            unranked.add(new RankedDeadEnd(0, end, gain.people, gain.savedMetres));
        }
        unranked.sort(BEST_FIRST);
        List<RankedDeadEnd> ranked = new ArrayList<>();
        for (RankedDeadEnd each : unranked) {
            ranked.add(new RankedDeadEnd(ranked.size() + 1, each.end(), each.people(), each.savedMetres()));
        }
        return List.copyOf(ranked);
    }
}
