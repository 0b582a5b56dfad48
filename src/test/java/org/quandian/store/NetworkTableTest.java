package org.quandian.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;
import org.quandian.workspace.ProjectFile;
import org.quandian.workspace.StoredNetwork;

/** The walking network comes back byte for byte, and one takes the place of another. */
class NetworkTableTest {
    @TempDir
    private Path folder = Path.of("");

    private Path path = Path.of("");

    @BeforeEach
    void make() throws Exception {
        path = folder.resolve("鹿城.qdp");
        new H2ProjectRepository()
                .create(path, Projects.small(), CancellationToken.none(), ProgressListener.SILENT)
                .close();
    }

    @Test
    void aNewProjectHasNone() throws Exception {
        try (ProjectFile file = new H2ProjectRepository().open(path)) {
            assertThat(file.mayHoldNetwork()).isTrue();
            assertThat(file.findNetwork()).isEmpty();
        }
    }

    @Test
    void millionsOfBytesComeBackAsTheyWere() throws Exception {
        StoredNetwork network = network(5_000_000);

        save(network);

        assertSame(network);
    }

    @Test
    void oneTakesThePlaceOfAnother() throws Exception {
        save(network(3_000_000));
        save(network(200));

        assertSame(network(200));
    }

    @Test
    void theRestOfTheProjectStaysAsItIs() throws Exception {
        save(network(100));

        try (ProjectFile file = new H2ProjectRepository().open(path)) {
            Projects.assertSame(Projects.read(file), Projects.small());
        }
    }

    private void save(StoredNetwork network) throws Exception {
        try (ProjectFile file = new H2ProjectRepository().open(path)) {
            file.saveNetwork(network);
        }
    }

    private void assertSame(StoredNetwork expected) throws Exception {
        try (ProjectFile file = new H2ProjectRepository().open(path)) {
            StoredNetwork found = file.findNetwork().orElseThrow();
            assertThat(found.key()).isEqualTo(expected.key());
            assertThat(found.bytes()).isEqualTo(expected.bytes());
        }
    }

    private static StoredNetwork network(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return new StoredNetwork("路网 " + size, bytes);
    }
}
