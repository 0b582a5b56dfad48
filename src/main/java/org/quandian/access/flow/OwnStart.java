package org.quandian.access.flow;

/** Everything stays free, so that everybody first goes to the nearest sink. */
final class OwnStart implements FlowStart {
    @Override
    public boolean isAvailable() {
        return true;
    }

    @Override
    public void fill(Network network) {
        // Nothing to do: an empty network with prices of 0 is where the nearest sink is everybody's cheapest.
    }
}
