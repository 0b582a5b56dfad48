package org.quandian.access.walk;

/** How far nodes are from something, m; positive infinity where they are too far. */
@FunctionalInterface
interface NodeMetres {
    double at(int node);
}
