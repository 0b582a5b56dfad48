package org.quandian.network;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;

/**
 * A shortest way on foot from one place to another. Immutable; any thread.
 *
 * @param metres its length, legs and crossings included
 * @param line its points: where one starts, along the streets, where one arrives; at least one
 * @param start number of the way to the streets that is taken
 * @param end number of the way from the streets that is taken
 */
public record WalkPath(double metres, List<Coordinate> line, int start, int end) {
    /** Takes a copy. */
    public WalkPath {
        line = List.copyOf(line);
    }

    /** A part of an edge, in the direction in which it is walked. */
    private record Piece(int edge, double start, double end) {}

    /**
     * The shortest way; of several the one that takes the first way in, then out.
     *
     * @param search scratch; its streets are those that are walked
     * @param from where one stands
     * @param starts the ways from there to the streets
     * @param to where one goes
     * @param ends the ways there from the streets
     * @param limit metres, inclusive
     * @return empty if there is none within the limit
     */
    public static Optional<WalkPath> find(
            TreeSearch search,
            Coordinate from,
            List<EdgePoint> starts,
            Coordinate to,
            List<EdgePoint> ends,
            double limit) {
        search.begin(limit);
        for (int i = 0; i < starts.size(); i++) {
            search.seed(starts.get(i), i);
        }
        search.run();
        Best best = new Best();
        for (int end = 0; end < ends.size(); end++) {
            offerAlongOneEdge(search.streets(), starts, ends.get(end), end, best);
            offerOverNodes(search, ends.get(end), end, best);
        }
        if (best.metres == Double.POSITIVE_INFINITY || best.metres > limit) {
            return Optional.empty();
        }
        return Optional.of(new WalkPath(
                best.metres, line(search, from, starts, to, ends.get(best.end), best), best.start, best.end));
    }

    private static final class Best {
        double metres = Double.POSITIVE_INFINITY;
        int start;
        int end;
        /** The last node; negative if the way stays on one edge. */
        int node = -1;

        void offer(double metres, int start, int end, int node) {
            if (metres < this.metres) {
                this.metres = metres;
                this.start = start;
                this.end = end;
                this.node = node;
            }
        }
    }

    private static void offerAlongOneEdge(
            Streets streets, List<EdgePoint> starts, EdgePoint end, int number, Best best) {
        for (int i = 0; i < starts.size(); i++) {
            EdgePoint start = starts.get(i);
            if (start.edge() == end.edge() && streets.isOpen(end.edge(), start.offset(), end.offset())) {
                best.offer(start.leg() + Math.abs(start.offset() - end.offset()) + end.leg(), i, number, -1);
            }
        }
    }

    private static void offerOverNodes(TreeSearch search, EdgePoint end, int number, Best best) {
        Streets streets = search.streets();
        int before = streets.nodeBefore(end.edge(), end.offset());
        int after = streets.nodeAfter(end.edge(), end.offset());
        if (before >= 0 && search.distance(before) < Double.POSITIVE_INFINITY) {
            double rest = streets.metresBefore(end.edge(), end.offset()) + end.leg();
            best.offer(search.distance(before) + rest, search.origin(before), number, before);
        }
        if (after >= 0 && search.distance(after) < Double.POSITIVE_INFINITY) {
            double rest = streets.metresAfter(end.edge(), end.offset()) + end.leg();
            best.offer(search.distance(after) + rest, search.origin(after), number, after);
        }
    }

    private static List<Coordinate> line(
            TreeSearch search, Coordinate from, List<EdgePoint> starts, Coordinate to, EdgePoint end, Best best) {
        List<Piece> pieces = new ArrayList<>();
        EdgePoint start = starts.get(best.start);
        if (best.node < 0) {
            pieces.add(new Piece(end.edge(), start.offset(), end.offset()));
        } else {
            pieces.add(arrival(search, end, best));
            int node = best.node;
            while (search.parent(node) >= 0) {
                pieces.add(new Piece(search.edgeTo(node), search.startTo(node), search.endTo(node)));
                node = search.parent(node);
            }
            pieces.add(departure(search, start, node));
            Collections.reverse(pieces);
        }
        List<Coordinate> line = new ArrayList<>(List.of(from.copy()));
        for (Piece piece : pieces) {
            EdgeLine.part(search.streets(), piece.edge(), piece.start(), piece.end())
                    .forEach(each -> add(line, each));
        }
        add(line, to.copy());
        return line;
    }

    private static Piece arrival(TreeSearch search, EdgePoint end, Best best) {
        Streets streets = search.streets();
        boolean below = streets.nodeBefore(end.edge(), end.offset()) == best.node
                && search.distance(best.node) + streets.metresBefore(end.edge(), end.offset()) + end.leg()
                        == best.metres;
        double offset =
                below ? streets.offsetBefore(end.edge(), end.offset()) : streets.offsetAfter(end.edge(), end.offset());
        return new Piece(end.edge(), offset, end.offset());
    }

    private static Piece departure(TreeSearch search, EdgePoint start, int node) {
        Streets streets = search.streets();
        boolean below = streets.nodeBefore(start.edge(), start.offset()) == node
                && start.leg() + streets.metresBefore(start.edge(), start.offset()) == search.distance(node);
        double offset = below
                ? streets.offsetBefore(start.edge(), start.offset())
                : streets.offsetAfter(start.edge(), start.offset());
        return new Piece(start.edge(), start.offset(), offset);
    }

    private static void add(List<Coordinate> line, Coordinate point) {
        if (!line.get(line.size() - 1).equals2D(point)) {
            line.add(point);
        }
    }
}
