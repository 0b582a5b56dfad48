package org.quandian.bench;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.quandian.workspace.UnusableDataException;

/** Walking trees under JMH: {@code org.openjdk.jmh.Main WalkBenchmark} on the test class path, in the checkout. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class WalkBenchmark {
    /** Folder of the city below {@code ../shared/data/cities}. */
    @Param({"porto_roads", "nassau_bahamas"})
    private String city = "";

    private WalkTrees trees;

    /** Makes the network once. */
    @Setup
    public void makeNetwork() throws IOException, UnusableDataException {
        trees = WalkTrees.of(city);
    }

    /** A quarter of an hour on foot from a random place. */
    @Benchmark
    public int tree() {
        return trees.grow(trees.place());
    }
}
