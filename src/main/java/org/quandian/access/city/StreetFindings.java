package org.quandian.access.city;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.quandian.access.IndicatorResult;
import org.quandian.access.ServiceResult;
import org.quandian.access.difference.DeadEnd;
import org.quandian.access.difference.DeadEndRanking;
import org.quandian.access.difference.DifferenceReport;
import org.quandian.access.difference.RankedDeadEnd;
import org.quandian.access.difference.StreetQuestions;
import org.quandian.access.walk.StreetPlan;
import org.quandian.access.walk.WalkGround;
import org.quandian.planning.Denominator;
import org.quandian.planning.Intervention;
import org.quandian.planning.Scenario;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;

/**
 * Answers about the streets of a city that need whole ledgers: who is served on paper but not on foot, and which dead ends to open first.
 * Immutable to its users; any thread but those of the common pool.
 */
public final class StreetFindings {
    /** What the links of dead ends are called while they are tried; nothing in a plan is called so. */
    private static final String TRIED = "\u0000dead-end-";

    private final CityLedger walk;
    private final WalkGround ground;
    private final StreetQuestions questions;
    private @Nullable Ends last;

    /** The dead ends of one plan. */
    private record Ends(StreetPlan streets, List<DeadEnd> list) {}

    StreetFindings(CityLedger walk, WalkGround ground) {
        this.walk = walk;
        this.ground = ground;
        this.questions = StreetQuestions.prepare(ground, walk.ground().zones(), walk.rules());
    }

    /**
     * The difference list of a service: up to a second for a large city.
     *
     * @param paper figures of the radius ledger
     * @param foot figures of this walk ledger for the same scenario
     * @throws NoSuchElementException if there is no such service
     * @throws java.util.concurrent.CancellationException if the token asks for it
     */
    public DifferenceReport differences(
            CityResult paper, CityResult foot, String indicatorId, CancellationToken token) {
        return questions
                .differences()
                .find(
                        paper.service(indicatorId),
                        foot.service(indicatorId),
                        () -> allOpened(foot, indicatorId, token),
                        token);
    }

    private ServiceResult allOpened(CityResult foot, String indicatorId, CancellationToken token) {
        List<Intervention> links = new ArrayList<>();
        for (DeadEnd end : listDeadEnds(foot, token, ProgressListener.SILENT)) {
            links.add(end.opened(TRIED + links.size()));
        }
        return walk.follow(foot, with(foot.scenario(), links), token).service(indicatorId);
    }

    private static Scenario with(Scenario plan, List<Intervention> links) {
        List<Intervention> all = new ArrayList<>(plan.interventions());
        all.addAll(links);
        return new Scenario(plan.name(), all);
    }

    /**
     * The dead ends that face another street under a plan, in the order of their nodes. Seconds for a large city; remembered for the plan
     * asked last.
     *
     * @throws java.util.concurrent.CancellationException if the token asks for it
     */
    public synchronized List<DeadEnd> listDeadEnds(
            CityResult foot, CancellationToken token, ProgressListener progress) {
        StreetPlan streets = ground.streetPlan(foot.scenario());
        Ends known = last;
        if (known == null || known.streets != streets) {
            known = new Ends(streets, questions.deadEnds().list(streets.streets(), token, progress));
            last = known;
        }
        return known.list;
    }

    /**
     * The same, best first: each is opened alone in the walk ledger, on top of the plan, and judged by how many more people an indicator
     * serves then, per metre of link. Milliseconds for each.
     *
     * @throws NoSuchElementException if there is no such indicator
     * @throws java.util.concurrent.CancellationException if the token asks for it
     */
    public List<RankedDeadEnd> rankDeadEnds(
            CityResult foot, String indicatorId, CancellationToken token, ProgressListener progress) {
        IndicatorResult today = foot.get(indicatorId);
        Denominator people = countedBy(today);
        List<DeadEnd> ends = listDeadEnds(foot, token, progress);
        SavedWays saved = SavedWays.of(ground, today);
        return DeadEndRanking.rank(
                ends,
                end -> {
                    Scenario opened = with(foot.scenario(), List.of(end.opened(TRIED)));
                    IndicatorResult then = walk.follow(foot, opened, token).get(indicatorId);
                    double gained =
                            then.city(people).served() - today.city(people).served();
                    return new DeadEndRanking.Gain(Math.max(0, gained), saved.under(ground.streetPlan(opened)));
                },
                token,
                progress);
    }

    /** What dead ends are ranked by: residents, else other people, else what the indicator counts first. */
    public static Denominator countedBy(IndicatorResult result) {
        List<Denominator> all = result.denominators();
        return all.contains(Denominator.POPULATION)
                ? Denominator.POPULATION
                : all.stream().filter(Denominator::countsPeople).findFirst().orElse(all.get(0));
    }
}
