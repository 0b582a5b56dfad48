package org.quandian.siting;

import java.util.List;
import org.quandian.planning.Baseline;
import org.quandian.planning.Intervention;
import org.quandian.planning.Scenario;

/** Says at once whether an intervention may stand where it is. */
public interface SitingRules {
    /** Prepares the indices of buildings, water, railway, parks and study area. */
    @SuppressWarnings("DoNotCallSuggester")
    static SitingRules prepare(Baseline baseline) {
        throw new UnsupportedOperationException("comes with the engine");
    }

    /** The rules that this intervention breaks in this scenario (itself left out); empty when it may stand. */
    List<SitingIssue> check(Intervention intervention, Scenario scenario);
}
