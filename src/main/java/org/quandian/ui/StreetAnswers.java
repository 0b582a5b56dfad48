package org.quandian.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.OptionalDouble;
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
 * Asks what one indicator on foot has to do with the streets of a plan: who is served on paper only, and which dead ends are worth opening.
 * For the background; immutable.
 *
 * @param view the project on foot
 * @param questions prepared for its streets
 */
record StreetAnswers(LedgerView view, StreetQuestions questions) {
    /** Begin of the ids of links that are only tried. */
    private static final String TRIED = "tried-";

    /** Who is served on paper but not on foot, under the plan. */
    DifferenceReport difference(String indicator, CancellationToken token) {
        ServiceResult paper = view.state().figures().service(indicator);
        ServiceResult foot = view.figures().service(indicator);
        return questions
                .differences()
                .find(paper, foot, () -> served(opened(deadEnds(token)), indicator, token), token);
    }

    /** Dead ends with what opening each alone would bring, best first; those that bring nothing are left out. */
    List<RankedDeadEnd> deadEnds(String indicator, CancellationToken token) {
        double before = people(view.figures().get(indicator));
        return DeadEndRanking.rank(
                        deadEnds(token),
                        end -> {
                            token.throwIfCancelled();
                            IndicatorResult after = view.engine()
                                    .follow(view.figures(), opened(List.of(end)), token)
                                    .get(indicator);
                            return new DeadEndRanking.Gain(Math.max(0, people(after) - before), OptionalDouble.empty());
                        },
                        token,
                        ProgressListener.SILENT)
                .stream()
                .filter(each -> each.people() > 0)
                .toList();
    }

    private List<DeadEnd> deadEnds(CancellationToken token) {
        return questions.deadEnds().list(plan().streets(), token, ProgressListener.SILENT);
    }

    private StreetPlan plan() {
        WalkGround ground = view.engine()
                .findWalk()
                .orElseThrow(() -> new NoSuchElementException("figures that are not told on foot"));
        return ground.streetPlan(view.state().scenario());
    }

    private ServiceResult served(Scenario scenario, String indicator, CancellationToken token) {
        return view.engine().follow(view.figures(), scenario, token).service(indicator);
    }

    /** The plan with these dead ends opened. */
    private Scenario opened(List<DeadEnd> ends) {
        Scenario plan = view.state().scenario();
        List<Intervention> all = new ArrayList<>(plan.interventions());
        for (int i = 0; i < ends.size(); i++) {
            all.add(ends.get(i).opened(TRIED + i));
        }
        return new Scenario(plan.name(), all);
    }

    private static double people(IndicatorResult result) {
        Denominator counted = result.denominators().contains(Denominator.POPULATION)
                ? Denominator.POPULATION
                : result.denominators().get(0);
        return result.city(counted).served();
    }
}
