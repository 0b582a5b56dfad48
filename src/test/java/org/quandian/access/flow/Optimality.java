package org.quandian.access.flow;

import java.util.Arrays;

/** Looks whether an answer is best without knowing how it was found: the conditions of linear programming, with its prices. */
final class Optimality {
    private Optimality() {}

    static boolean holdsFor(FlowSolution solution) {
        FlowAnswer answer = (FlowAnswer) solution;
        UnitTable units = answer.units();
        long[] price = Arrays.stream(answer.flows()).mapToLong(SinkFlow::price).toArray();
        long[] waiting = answer.copyOfWaiting();
        long[] least = new long[units.size()];
        Arrays.fill(least, PairCost.NO_PLACE);
        for (int sink = 0; sink < answer.sinks(); sink++) {
            long room = answer.column(sink).capacity() - answer.flow(sink).load();
            if (price[sink] < 0 || room < 0 || (room > 0 && price[sink] > 0)) {
                return false;
            }
            Column column = answer.column(sink);
            for (int i = 0; i < column.size(); i++) {
                least[column.unit(i)] = Math.min(least[column.unit(i)], column.cost(i) + price[sink]);
            }
        }
        long[] given = waiting.clone();
        for (int sink = 0; sink < answer.sinks(); sink++) {
            Column column = answer.column(sink);
            for (int i = 0; i < column.size(); i++) {
                long amount = answer.flow(sink).amounts()[i];
                given[column.unit(i)] += amount;
                if (amount < 0 || (amount > 0 && column.cost(i) + price[sink] > least[column.unit(i)])) {
                    return false;
                }
            }
        }
        for (int unit = 0; unit < units.size(); unit++) {
            if (given[unit] != units.demand(unit) || (waiting[unit] > 0 && least[unit] < PairCost.NO_PLACE)) {
                return false;
            }
        }
        return true;
    }
}
