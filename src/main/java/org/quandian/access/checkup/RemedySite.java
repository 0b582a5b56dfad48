package org.quandian.access.checkup;

import java.util.Optional;
import org.quandian.planning.Intervention;

/**
 * A place for a remedy, and what it brings there: computed by the ledger with the intervention standing, not estimated.
 *
 * @param host what is there already; empty for a link that carries a dead end on
 * @param proposal the intervention as it was tried, without a name; its id is only for the trial
 * @param distanceMetres from what lacks: the nearest parcel of a gap, or the zone
 * @param amount by how much what lacks in the zone becomes less, in the unit of the indicator it is judged by
 * @param people by how many people of the zone fewer are concerned
 * @param cityPeople the same of the whole city: neighbours gain too
 * @param after the line of the judging indicator as it would stand on the zone's card
 */
public record RemedySite(
        Optional<SiteHost> host,
        Intervention proposal,
        double distanceMetres,
        double amount,
        double people,
        double cityPeople,
        CardLine after) {
    /** The intervention under an identifier and a name of its own, to be placed. */
    public Intervention placed(String id, String name) {
        return new Intervention(id, name, proposal.shape(), proposal.design(), proposal.programme());
    }
}
