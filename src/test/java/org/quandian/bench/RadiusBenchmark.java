package org.quandian.bench;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.quandian.access.service.ServiceTable;
import org.quandian.workspace.UnusableDataException;

/** The same goals under JMH: {@code org.openjdk.jmh.Main RadiusBenchmark} on the test class path, in the checkout. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class RadiusBenchmark {
    private RadiusCity city;

    /** Reads the city once. */
    @Setup
    public void readCity() throws UnusableDataException {
        city = RadiusCity.read();
    }

    /** Everything anew. */
    @Benchmark
    public ServiceTable full() {
        return city.evaluate();
    }

    /** One edit, and the two rates that a planner sees. */
    @Benchmark
    public double edit() {
        return city.edit();
    }
}
