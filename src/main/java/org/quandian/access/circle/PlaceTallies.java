package org.quandian.access.circle;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import org.quandian.access.people.Dwellings;
import org.quandian.access.service.ServiceGround;
import org.quandian.planning.PeopleGroup;

/** Counts the residents of single parcels. Immutable; any thread. */
final class PlaceTallies {
    private final ServiceGround ground;
    private final CircleItems items;
    private final IntToDoubleFunction completeOfPiece;

    /** @param completeOfPiece share of a piece that all services reach at once */
    PlaceTallies(ServiceGround ground, CircleItems items, IntToDoubleFunction completeOfPiece) {
        this.ground = ground;
        this.items = items;
        this.completeOfPiece = completeOfPiece;
    }

    /** The residents of one parcel. */
    Tally unit(int unit) {
        Tally tally = new Tally(items.size());
        Dwellings dwellings = ground.dwellings();
        if (dwellings.isSpread(unit)) {
            for (int dwelling : dwellings.dwellingsOf(unit)) {
                addDwelling(dwelling, dwellings.people(PeopleGroup.RESIDENTS, dwelling), tally);
            }
        } else {
            for (int piece : ground.pieces().piecesOf(unit)) {
                addPiece(piece, ground.people(PeopleGroup.RESIDENTS, piece), tally);
            }
        }
        return tally;
    }

    /** The same where nobody lives: every dwelling, or every square metre, counts as one resident. */
    Tally place(int unit) {
        Tally people = unit(unit);
        if (people.total() > 0) {
            return people;
        }
        Tally tally = new Tally(items.size());
        if (ground.dwellings().isSpread(unit)) {
            for (int dwelling : ground.dwellings().dwellingsOf(unit)) {
                addDwelling(dwelling, 1, tally);
            }
        } else {
            for (int piece : ground.pieces().piecesOf(unit)) {
                addPiece(piece, ground.pieces().shape(piece).area(), tally);
            }
        }
        return tally;
    }

    private void addDwelling(int dwelling, double people, Tally tally) {
        if (people > 0) {
            int chunk = ground.homes().chunkOf(dwelling);
            long[] words = new long[items.size()];
            Arrays.setAll(words, item -> items.service(item).servedWord(chunk));
            HomeTallies.add(items, words, ground.homes().bitOf(dwelling), people, tally);
        }
    }

    private void addPiece(int piece, double people, Tally tally) {
        double[] shares = new double[items.size()];
        Arrays.setAll(shares, item -> items.service(item).share(piece));
        LandTallies.add(items, shares, completeOfPiece.applyAsDouble(piece), people, tally);
    }
}
