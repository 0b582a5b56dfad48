package org.quandian.access.difference;

import java.util.ArrayList;
import java.util.List;
import org.quandian.access.ServiceResult;
import org.quandian.access.people.Dwellings;
import org.quandian.access.service.HomeChunks;
import org.quandian.access.service.LandPieces;
import org.quandian.access.service.ServiceGround;
import org.quandian.access.service.ServiceTable;
import org.quandian.planning.PeopleGroup;

/**
 * Goes through homes and land and tells who is served in one ledger only, in the same pieces and chunks from which both ledgers add up
 * their rates, so that nothing is lost between them.
 */
final class PaperOnly {
    /** Less of a person is rounding of the shares of land. */
    private static final double NOISE = 1e-9;

    /**
     * Somebody.
     *
     * @param dwelling where they live; negative where they stand on a parcel's land
     * @param parcel {@link Dwellings#NO_UNIT} outside of all
     * @param community number of the zone
     * @param people above 0
     */
    record Somebody(int dwelling, int parcel, int community, double people) {}

    private final List<Somebody> onPaper = new ArrayList<>();
    private final List<Somebody> onFoot = new ArrayList<>();

    PaperOnly(ServiceTable paper, ServiceResult foot) {
        ServiceGround ground = paper.engine().ground();
        Dwellings dwellings = ground.dwellings();
        HomeChunks homes = ground.homes();
        for (int chunk = 0; chunk < homes.chunkCount(); chunk++) {
            for (int bit = 0; bit < homes.count(chunk); bit++) {
                int dwelling = homes.dwelling(chunk, bit);
                boolean isOnPaper = (paper.servedWord(chunk) >>> bit & 1) == 1;
                if (isOnPaper != foot.isServed(dwelling)) {
                    double people = dwellings.people(PeopleGroup.RESIDENTS, dwelling);
                    put(new Somebody(dwelling, dwellings.unit(dwelling), homes.community(chunk), people), isOnPaper);
                }
            }
        }
        LandPieces pieces = ground.pieces();
        for (int chunk = 0; chunk < pieces.chunkCount(); chunk++) {
            for (int piece = pieces.start(chunk); piece < pieces.end(chunk); piece++) {
                double people = ground.people(PeopleGroup.RESIDENTS, piece);
                double more = people > 0 ? paper.share(piece) - foot.servedShare(pieces.unit(piece)) : 0;
                put(new Somebody(-1, pieces.unit(piece), pieces.community(chunk), people * Math.abs(more)), more > 0);
            }
        }
    }

    private void put(Somebody somebody, boolean isOnPaper) {
        if (somebody.people > NOISE) {
            (isOnPaper ? onPaper : onFoot).add(somebody);
        }
    }

    /** Served on paper and not on foot. */
    List<Somebody> onPaper() {
        return onPaper;
    }

    /** Served on foot and not on paper. */
    List<Somebody> onFoot() {
        return onFoot;
    }
}
