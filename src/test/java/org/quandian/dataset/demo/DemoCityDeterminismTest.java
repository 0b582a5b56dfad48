package org.quandian.dataset.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;

/** Same seed and scale, same bytes. */
class DemoCityDeterminismTest {
    private static Map<String, Integer> write(Path folder, long seed, double scale) throws IOException {
        DemoCity.write(folder, seed, scale, CancellationToken.none(), ProgressListener.SILENT);
        return hashes(folder);
    }

    private static Map<String, Integer> hashes(Path folder) throws IOException {
        Map<String, Integer> hashes = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                hashes.put(file.getFileName().toString(), Arrays.hashCode(Files.readAllBytes(file)));
            }
        }
        return hashes;
    }

    @Test
    void sameSeedGivesSameBytes(@TempDir Path folder) throws IOException {
        assertThat(write(folder.resolve("a"), 7, 0.1)).isEqualTo(write(folder.resolve("b"), 7, 0.1));
    }

    @Test
    void anotherSeedGivesAnotherCity(@TempDir Path folder) throws IOException {
        Map<String, Integer> one = write(folder.resolve("a"), 7, 0.1);
        Map<String, Integer> other = write(folder.resolve("b"), 8, 0.1);

        assertThat(one.get("residential.shp")).isNotEqualTo(other.get("residential.shp"));
    }

    @Test
    void theCityThatShipsIsWhatTheGeneratorWrites(@TempDir Path folder) throws IOException {
        assertThat(write(folder, 1, 1)).isEqualTo(hashes(Path.of("maps/lucheng")));
    }
}
