package org.quandian.access.circle;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.quandian.access.service.HomeChunks;
import org.quandian.access.service.LandPieces;
import org.quandian.access.service.ServiceGround;
import org.quandian.planning.PeopleGroup;

/**
 * What every count of a circle asks of the ground, laid out for loops: residents by chunk and bit, and the few chunks of land that
 * belong to parcels without dwellings. Immutable; any thread.
 */
final class CircleGround {
    private final ServiceGround ground;
    private final double[][] residents;
    private final boolean[] open;
    private final int[] openChunks;

    CircleGround(ServiceGround ground) {
        this.ground = ground;
        HomeChunks homes = ground.homes();
        this.residents = new double[homes.chunkCount()][];
        Arrays.setAll(residents, chunk -> {
            double[] people = new double[homes.count(chunk)];
            Arrays.setAll(people, bit -> ground.dwellings().people(PeopleGroup.RESIDENTS, homes.dwelling(chunk, bit)));
            return people;
        });
        LandPieces pieces = ground.pieces();
        this.open = new boolean[pieces.size()];
        for (int piece = 0; piece < open.length; piece++) {
            open[piece] = !ground.dwellings().isSpread(pieces.unit(piece));
        }
        this.openChunks = IntStream.range(0, pieces.chunkCount())
                .filter(chunk ->
                        IntStream.range(pieces.start(chunk), pieces.end(chunk)).anyMatch(piece -> open[piece]))
                .toArray();
    }

    ServiceGround ground() {
        return ground;
    }

    /** Residents of the dwellings of a chunk, by bit; not to be written to. */
    double[] residents(int chunk) {
        return residents[chunk];
    }

    /** Whether the parcel of a piece has no dwellings, so that its land counts. */
    boolean isOpen(int piece) {
        return open[piece];
    }

    /** The chunks of land that have such pieces, ascending; not to be written to. */
    int[] openChunks() {
        return openChunks;
    }
}
