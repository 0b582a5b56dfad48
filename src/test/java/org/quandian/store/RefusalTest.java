package org.quandian.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;
import org.quandian.workspace.ProjectFile;
import org.quandian.workspace.ProjectFileException;
import org.quandian.workspace.ProjectFileException.Code;

/** A file that cannot be used is refused with a code, quickly, and is left as it was. */
@Timeout(60)
class RefusalTest {
    @TempDir
    private Path folder;

    private final H2ProjectRepository repository = new H2ProjectRepository();

    @Test
    void aFileThatIsNotThere() {
        assertRefused(folder.resolve("none.qdp"), Code.NOT_FOUND);
    }

    @Test
    void aFolder() {
        assertRefused(folder, Code.NOT_A_PROJECT);
    }

    @Test
    void anEmptyFile() throws Exception {
        assertRefusedUnchanged(new byte[0], Code.NOT_A_PROJECT);
    }

    @Test
    void randomBytes() throws Exception {
        byte[] bytes = new byte[50_000];
        new Random(3).nextBytes(bytes);
        assertRefusedUnchanged(bytes, Code.NOT_A_PROJECT);
    }

    @Test
    void aZipFile() throws Exception {
        Path zip = folder.resolve("x.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("city.yaml"));
            out.write("name: x".getBytes(StandardCharsets.UTF_8));
        }
        assertRefusedUnchanged(Files.readAllBytes(zip), Code.NOT_A_PROJECT);
    }

    @Test
    void anotherH2Database() throws Exception {
        try (Connection connection =
                        DriverManager.getConnection("jdbc:h2:" + folder.resolve("other"), "admin", "secret");
                Statement statement = connection.createStatement()) {
            statement.execute("create table META (NAME varchar primary key, CONTENT varchar)");
        }
        assertRefusedUnchanged(Files.readAllBytes(folder.resolve("other.mv.db")), Code.NOT_A_PROJECT);
    }

    @Test
    void aFileOpenAlready() throws Exception {
        Path path = small();
        try (ProjectFile first = repository.open(path)) {
            assertRefused(path, Code.ALREADY_OPEN);
            assertRefused(folder.resolve(".").resolve("small.qdp"), Code.ALREADY_OPEN);
            assertThat(Projects.read(first).scenarios()).hasSize(4);
        }
    }

    @Test
    void aFileOpenAlreadyThroughAnotherRepository() throws Exception {
        Path path = small();
        try (ProjectFile first = repository.open(path)) {
            assertThatThrownBy(() -> new H2ProjectRepository().open(path))
                    .isInstanceOfSatisfying(ProjectFileException.class, refused -> assertThat(refused.code())
                            .isEqualTo(Code.ALREADY_OPEN));
            first.movePosition("方案 A", 0);
        }
    }

    @Test
    void aClosedFileCanBeOpenedAgain() throws Exception {
        Path path = small();
        repository.open(path).close();

        try (ProjectFile again = repository.open(path)) {
            assertThat(Projects.read(again).scenarios()).hasSize(4);
        }
    }

    @Test
    void aNameThatIsTaken() throws Exception {
        Path path = small();
        byte[] before = Files.readAllBytes(path);

        assertNotMade(path, Code.EXISTS);
        assertThat(Files.readAllBytes(path)).isEqualTo(before);
    }

    @Test
    void aFolderThatIsNotThere() {
        assertNotMade(folder.resolve("none").resolve("x.qdp"), Code.NOT_WRITABLE);
    }

    @Test
    void aFileThatMayNotBeWritten() throws Exception {
        Path path = small();
        assertThat(path.toFile().setReadOnly()).isTrue();
        Assumptions.assumeFalse(Files.isWritable(path), "this user may write everything");

        ProjectFileException refused = assertRefused(path, Code.NOT_WRITABLE);
        assertThat(refused.args()).containsEntry("reason", "@project.reason.NO_RIGHTS");
    }

    @Test
    void creatingCanBeCancelledAndLeavesNothing() throws Exception {
        CancellationToken token = new CancellationToken();

        assertThatThrownBy(() -> repository.create(folder.resolve("x.qdp"), Projects.small(), token, (step, done) -> {
                    if (done >= 0.7) {
                        token.cancel();
                    }
                }))
                .isInstanceOf(CancellationException.class);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void whatAKilledCreationLeftDoesNotBlockTheNext() throws Exception {
        Files.writeString(folder.resolve("x.qdp.site"), "rubbish");
        Files.writeString(folder.resolve("x.qdp.new"), "rubbish");

        repository
                .create(folder.resolve("x.qdp"), Projects.small(), CancellationToken.none(), ProgressListener.SILENT)
                .close();

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("x.qdp"));
        }
    }

    @Test
    void aFileWithoutItsEnd() throws Exception {
        byte[] whole = Files.readAllBytes(small());
        for (int part = 1; part <= 20; part++) {
            byte[] cut = Arrays.copyOf(whole, (int) (whole.length * (part / 20.5)));
            assertDamagedOrWhole(cut, "cut to " + cut.length + " of " + whole.length);
            assertThat(outcome(cut)).as("cut to " + cut.length).isEqualTo("DAMAGED");
        }
    }

    @Test
    void aFileWithWrongBytes() throws Exception {
        byte[] whole = Files.readAllBytes(small());
        Random random = new Random(5);
        for (int round = 0; round < 30; round++) {
            byte[] spoilt = whole.clone();
            int from = random.nextInt(whole.length);
            int to = Math.min(whole.length, from + 1 + random.nextInt(1 << random.nextInt(16)));
            for (int i = from; i < to; i++) {
                spoilt[i] = (byte) random.nextInt();
            }
            assertDamagedOrWhole(spoilt, "round " + round);
        }
    }

    private void assertDamagedOrWhole(byte[] bytes, String description) throws Exception {
        assertThat(outcome(bytes)).as(description).isIn("DAMAGED", "whole", "NOT_A_PROJECT");
    }

    /** What became of opening and reading a file with these bytes. */
    private String outcome(byte[] bytes) throws Exception {
        Path path = folder.resolve("spoilt.qdp");
        Files.write(path, bytes);
        try (ProjectFile file = repository.open(path)) {
            Projects.read(file);
            return "whole";
        } catch (ProjectFileException refused) {
            return refused.code().name();
        }
    }

    private Path small() throws Exception {
        Path path = folder.resolve("small.qdp");
        Projects.smallFileAt(path);
        return path;
    }

    private void assertRefusedUnchanged(byte[] bytes, Code code) throws Exception {
        Path path = folder.resolve("x.qdp");
        Files.write(path, bytes);
        assertRefused(path, code);
        assertThat(Files.readAllBytes(path)).isEqualTo(bytes);
    }

    private ProjectFileException assertRefused(Path path, Code code) {
        ProjectFileException refused = catchThrowableOfType(ProjectFileException.class, () -> repository.open(path));
        assertThat(refused).isNotNull();
        assertThat(refused.code()).as(refused.toString()).isEqualTo(code);
        assertThat(refused.args()).containsEntry("path", path.toString());
        return refused;
    }

    private void assertNotMade(Path path, Code code) {
        ProjectFileException refused = catchThrowableOfType(
                ProjectFileException.class,
                () -> repository.create(path, Projects.small(), CancellationToken.none(), ProgressListener.SILENT));
        assertThat(refused).isNotNull();
        assertThat(refused.code()).isEqualTo(code);
    }
}
