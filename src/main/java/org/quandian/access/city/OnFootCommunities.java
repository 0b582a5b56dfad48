package org.quandian.access.city;

import java.util.List;
import org.quandian.access.community.CommunityCard;
import org.quandian.access.community.CommunityResult;
import org.quandian.access.walk.StreetPlan;

/** Checklists of communities under the name of the walk ledger: no item of theirs asks how far anything is. Immutable; any thread. */
final class OnFootCommunities extends OnFootResult implements CommunityResult {
    private final CommunityResult communities;

    OnFootCommunities(OnFootEngine engine, CommunityResult communities, StreetPlan streets) {
        super(engine, communities, streets);
        this.communities = communities;
    }

    @Override
    public List<CommunityCard> cards() {
        return communities.cards();
    }

    @Override
    public int recomputedCommunities() {
        return communities.recomputedCommunities();
    }
}
