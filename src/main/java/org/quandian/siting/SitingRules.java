package org.quandian.siting;

import java.util.List;
import org.quandian.planning.Baseline;
import org.quandian.planning.Intervention;
import org.quandian.planning.RuleBook;
import org.quandian.planning.Scenario;

/** Says at once whether an intervention may stand where it is. */
public interface SitingRules {
    /**
     * Prepares the indices of buildings, water, railway, parks and study area: about a second for a million buildings, so never
     * on the window's thread. Where the city has no study area, its districts or else its communities stand for it; where it has
     * none of them, a park may stand anywhere. Barriers of kind river or water, and areas without a kind, are water. Sizes and
     * distances are those shipped.
     */
    static SitingRules prepare(Baseline baseline) {
        return new BaselineSitingRules(baseline);
    }

    /** The same with the sizes and distances of a rule book; takes no time. */
    SitingRules withRules(RuleBook rules);

    /**
     * The rules that this intervention breaks in this scenario (itself left out); empty when it may stand. Each rule is named at
     * most once, in the order of the codes. Takes well under a millisecond, so it may be asked while the mouse moves.
     */
    List<SitingIssue> check(Intervention intervention, Scenario scenario);
}
