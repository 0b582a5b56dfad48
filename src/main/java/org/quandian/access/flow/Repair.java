package org.quandian.access.flow;

import java.util.Arrays;
import org.quandian.task.CancellationToken;

/**
 * Makes a flow best again by cheapest augmenting paths (Busacker and Gowen 1960; with prices: Edmonds and Karp 1972).
 * Belongs to one thread.
 *
 * <p>Needs a flow whose units are content at the present prices. First overfull sinks <b>push</b>: a unit goes the
 * cheapest way to a sink with room, through chains of units that make room for each other, or nowhere. Then sinks
 * with room that are not free <b>pull</b>: they take the unit, through chains, from where it saves most, and become
 * cheaper until they are full or free. Units stay content all the time, so what comes out fulfils the optimality
 * conditions. It ends because every push lessens what is overfull, and every pull saves cost, by whole numbers.
 */
final class Repair {
    private static final int PATHS_BETWEEN_CHECKS = 64;

    private final Network network;
    private final CancellationToken token;
    private final int nowhere;
    private final long[] distance;
    private final int[] from;
    private final int[] to;
    private final int[] reached;
    private final MoveHeap frontier = new MoveHeap();
    private final Moves.Visitor relaxOut = this::relaxOut;
    private final Moves.Visitor relaxIn = this::relaxIn;
    private int reachedCount;
    private Moves moves;
    private int paths;

    /** Valid while a search runs: the node being looked at, its distance, and the best end so far. */
    private int here;

    private int end;
    private long bound;

    Repair(Network network, CancellationToken token) {
        this.network = network;
        this.token = token;
        nowhere = network.nowhere();
        distance = new long[nowhere + 1];
        Arrays.fill(distance, Long.MAX_VALUE);
        from = new int[nowhere + 1];
        to = new int[nowhere + 1];
        reached = new int[nowhere + 1];
        moves = new Moves(network, true);
    }

    /** Makes the flow best. */
    void run() {
        for (int sink = 0; sink < nowhere; sink++) {
            while (network.room(sink) < 0) {
                push(sink);
            }
        }
        moves = new Moves(network, false);
        for (int sink = 0; sink < nowhere; sink++) {
            boolean more = true;
            while (more && network.room(sink) > 0 && network.price[sink] > 0) {
                more = pull(sink);
            }
        }
    }

    private void push(int source) {
        begin(source);
        end = -1;
        bound = Long.MAX_VALUE;
        while (end < 0) {
            int sink = nextSettled();
            if (sink == nowhere || (sink != source && network.room(sink) > 0)) {
                end = sink;
                bound = distance[sink];
            } else {
                here = sink;
                moves.forEachCheapest(sink, relaxOut);
            }
        }
        long amount = Math.min(-network.room(source), end == nowhere ? Long.MAX_VALUE : network.room(end));
        for (int sink = end; sink != source; sink = network.sinkOf(from[sink])) {
            amount = Math.min(amount, network.amount(from[sink]));
        }
        changePrices(1);
        for (int sink = end; sink != source; ) {
            int before = network.sinkOf(from[sink]);
            send(from[sink], to[sink], amount);
            sink = before;
        }
        forget();
    }

    private void relaxOut(int other, long cost, int leave, int take) {
        long reduced = cost + network.price[other] - network.price[here];
        label(other, distance[here] + reduced, leave, take);
    }

    /** Takes what saves most; false if nothing saves, then the sink is free. */
    private boolean pull(int source) {
        begin(source);
        end = -1;
        bound = network.price[source];
        for (int sink = nextSettled(); sink >= 0 && distance[sink] < bound; sink = nextSettled()) {
            if (sink != source && distance[sink] + network.price[sink] < bound) {
                bound = distance[sink] + network.price[sink];
                end = sink;
            }
            here = sink;
            moves.forEachCheapest(sink, relaxIn);
        }
        changePrices(-1);
        if (end >= 0) {
            long amount = network.room(source);
            for (int sink = end; sink != source; sink = network.sinkOf(to[sink])) {
                amount = Math.min(amount, network.amount(from[sink]));
            }
            for (int sink = end; sink != source; ) {
                int before = network.sinkOf(to[sink]);
                send(from[sink], to[sink], amount);
                sink = before;
            }
        }
        forget();
        return end >= 0;
    }

    private void relaxIn(int other, long cost, int leave, int take) {
        long reduced = cost + network.price[here] - network.price[other];
        long total = distance[here] + reduced;
        if (total >= bound) {
            return;
        }
        if (other == nowhere) {
            bound = total;
            end = nowhere;
            from[nowhere] = leave;
            to[nowhere] = take;
        } else {
            label(other, total, leave, take);
        }
    }

    private void begin(int source) {
        if (++paths % PATHS_BETWEEN_CHECKS == 0) {
            token.throwIfCancelled();
        }
        frontier.clear();
        reachedCount = 0;
        label(source, 0, 0, 0);
    }

    private void label(int node, long total, int leave, int take) {
        if (total >= distance[node]) {
            return;
        }
        if (distance[node] == Long.MAX_VALUE) {
            reached[reachedCount++] = node;
        }
        distance[node] = total;
        from[node] = leave;
        to[node] = take;
        frontier.add(total, node, 0);
    }

    /** The nearest node not looked at yet, -1 if there is none. */
    private int nextSettled() {
        while (!frontier.isEmpty() && frontier.cost() > distance[frontier.from()]) {
            frontier.pop();
        }
        if (frontier.isEmpty()) {
            return -1;
        }
        int node = frontier.from();
        frontier.pop();
        return node;
    }

    /** Nodes nearer than the bound become dearer or cheaper by what they are nearer, so that units stay content. */
    private void changePrices(int sign) {
        for (int i = 0; i < reachedCount; i++) {
            int node = reached[i];
            if (distance[node] < bound) {
                network.price[node] += sign * (bound - distance[node]);
            }
        }
    }

    private void send(int leave, int take, long amount) {
        if (network.move(leave, take, amount)) {
            moves.arrived(take);
        }
    }

    private void forget() {
        for (int i = 0; i < reachedCount; i++) {
            distance[reached[i]] = Long.MAX_VALUE;
        }
    }
}
