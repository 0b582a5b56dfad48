package org.quandian.access.service;

import org.quandian.geometry.FlatPolygon;
import org.quandian.geometry.Reach;

/**
 * What living circles ask of a service: which dwellings and how much of each piece of land it reaches, word by word and piece by piece.
 * The same object means the same answers. Immutable; any thread.
 */
public interface PlaceReach {
    /** The reached dwellings of a chunk of the ground's dwellings, as bits. */
    long servedWord(int chunk);

    /** Reached share of a piece of the ground's residential land, 0 to 1, exactly 0 or 1 where nothing or everything is reached. */
    double share(int piece);

    /** Whether all pieces of a chunk of the ground's residential land are surely reached wholly; false decides nothing. */
    boolean isWhole(int chunk);

    /** What reaches a part of a piece, in one order; asked only of pieces whose share is neither 0 nor 1. */
    Reach[] reachesAround(FlatPolygon piece);
}
