package org.quandian.network;

/**
 * Arcs by the node they leave (compressed sparse rows). Arrays are not to be written to.
 *
 * @param first first arc of each row, and one past the last of all
 * @param source node it leaves
 * @param target node it leads to
 * @param length metres; a leg between a link and a street may have 0
 * @param edge edge it is part of; of a leg the link
 * @param start metres along the edge where it begins
 * @param end metres along the edge where it ends
 */
@SuppressWarnings("ArrayRecordComponent")
record ArcTable(int[] first, int[] source, int[] target, double[] length, int[] edge, double[] start, double[] end) {}
