package org.quandian.access.community;

import java.util.List;
import java.util.Optional;
import org.quandian.access.IndicatorResult;

/**
 * The checklists of all communities for one scenario: total is the number of communities, served those with nothing known to be
 * missing. Immutable; any thread.
 */
public interface CommunityResult extends IndicatorResult {
    /** One card for each community, in the order of the layer. */
    List<CommunityCard> cards();

    /** How many communities were gone through anew to get here. */
    int recomputedCommunities();

    /** The card of a community, if there is one of that name. */
    default Optional<CommunityCard> findCard(String community) {
        return cards().stream()
                .filter(card -> card.community().equals(community))
                .findFirst();
    }
}
