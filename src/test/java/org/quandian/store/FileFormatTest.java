package org.quandian.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quandian.workspace.DocumentHistory;
import org.quandian.workspace.ProjectFile;
import org.quandian.workspace.ProjectFileException;
import org.quandian.workspace.StoredNetwork;
import org.quandian.workspace.StoredProject;

/** Every format that was ever written opens; newer ones are refused. Fixtures are files as that version of the program left them. */
class FileFormatTest {
    private static final FileFormat WITH_NOTES = new FileFormat(
            Stream.concat(FileFormat.CURRENT.upgrades().stream(), Stream.of((FileFormat.Upgrade) connection -> {
                        try (Statement statement = connection.createStatement()) {
                            statement.execute("create table NOTES (NOTE varchar)");
                        }
                    }))
                    .toList());

    @TempDir
    private Path folder;

    @Test
    void aFileOfVersion1Opens() throws Exception {
        try (ProjectFile file = new H2ProjectRepository().open(fixture(1))) {
            Projects.assertSame(Projects.read(file), Projects.smallOfVersion1());
        }
    }

    @Test
    void aFileOfVersion1TakesEverythingThatVersion2Knows() throws Exception {
        Path path = fixture(1);
        try (ProjectFile file = new H2ProjectRepository().open(path)) {
            for (int i = 0; i < Projects.otherKinds().size(); i++) {
                file.appendEdit("B; drop table", i, Projects.otherKinds().get(i));
            }
            file.appendCatalogue(0, "types: []");
        }
        try (ProjectFile again = new H2ProjectRepository().open(path)) {
            StoredProject read = Projects.read(again);
            assertThat(KilledProcessTest.editsOf(read)).isEqualTo(Projects.otherKinds());
            assertThat(read.findCatalogue()).contains("types: []");
        }
    }

    @Test
    void aFileOfVersion2Opens() throws Exception {
        try (ProjectFile file = new H2ProjectRepository().open(fixture(2))) {
            Projects.assertSame(Projects.read(file), Projects.smallOfVersion2());
            assertThat(file.findNetwork()).isEmpty();
        }
    }

    @Test
    void aFileOfVersion2TakesEverythingThatVersion3Knows() throws Exception {
        Path path = fixture(2);
        try (ProjectFile file = new H2ProjectRepository().open(path)) {
            for (int i = 0; i < Projects.streets().size(); i++) {
                file.appendEdit("B; drop table", i, Projects.streets().get(i));
            }
            file.saveNetwork(new StoredNetwork("roads", new byte[] {1, 2, 3}));
        }
        try (ProjectFile again = new H2ProjectRepository().open(path)) {
            assertThat(KilledProcessTest.editsOf(Projects.read(again))).isEqualTo(Projects.streets());
            assertThat(again.findNetwork().orElseThrow().bytes()).containsExactly(1, 2, 3);
        }
    }

    @Test
    void aFileOfVersion3Opens() throws Exception {
        try (ProjectFile file = new H2ProjectRepository().open(fixture(3))) {
            Projects.assertSame(Projects.read(file), Projects.smallOfVersion3());
            assertThat(file.findNetwork().orElseThrow().bytes()).containsExactly(1, 2, 3);
        }
    }

    @Test
    void aFileOfVersion3TakesEverythingThatVersion4Knows() throws Exception {
        Path path = fixture(3);
        try (ProjectFile file = new H2ProjectRepository().open(path)) {
            file.appendDocument("targets", 0, "first");
            file.appendDocument("targets", 1, "second");
            file.moveDocument("targets", 1);
        }
        try (ProjectFile again = new H2ProjectRepository().open(path)) {
            assertThat(Projects.read(again).documents().get("targets"))
                    .isEqualTo(new DocumentHistory(List.of("first", "second"), 1));
        }
    }

    @Test
    void theFileAsTheOlderProgramLeftItIsKeptBesideIt() throws Exception {
        Path path = fixture(1);
        byte[] before = Files.readAllBytes(path);
        Files.writeString(folder.resolve("version-1.v1.qdp"), "somebody's");

        new H2ProjectRepository().open(path).close();
        new H2ProjectRepository().open(path).close();

        assertThat(folder.resolve("version-1.v1-2.qdp")).hasBinaryContent(before);
        assertThat(folder.resolve("version-1.v1.qdp")).hasContent("somebody's");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).hasSize(3);
        }
    }

    @Test
    void anUpgradeThatWasCutShortIsTakenUpAgain() throws Exception {
        Path path = fixture(1);
        FileFormat broken = new FileFormat(List.of(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute("alter table EDITS add column FIELDS varchar");
            }
            throw new SQLException("killed");
        }));
        try (ProjectFile file = new H2ProjectRepository(broken).open(path)) {
            assertThatThrownBy(() -> Projects.read(file)).isInstanceOf(ProjectFileException.class);
        }

        try (ProjectFile file = new H2ProjectRepository().open(path)) {
            Projects.assertSame(Projects.read(file), Projects.smallOfVersion1());
            file.appendEdit("B; drop table", 0, Projects.otherKinds().get(0));
        }
    }

    @Test
    void aFileIsBroughtUpToANewerVersion() throws Exception {
        Path path = fixture(1);

        try (ProjectFile file = new H2ProjectRepository(WITH_NOTES).open(path)) {
            Projects.assertSame(Projects.read(file), Projects.smallOfVersion1());
        }

        try (Tables tables = new Tables(path)) {
            assertThat(tables.value("select CONTENT from META where NAME = 'format'"))
                    .isEqualTo("5");
            assertThat(tables.value("select count(*) from NOTES")).isEqualTo(0L);
        }
        try (ProjectFile again = new H2ProjectRepository(WITH_NOTES).open(path)) {
            Projects.assertSame(Projects.read(again), Projects.smallOfVersion1());
        }
    }

    @Test
    void aFileOfANewerVersionIsRefused() throws Exception {
        Path path = fixture(1);
        try (ProjectFile file = new H2ProjectRepository(WITH_NOTES).open(path)) {
            Projects.read(file);
        }

        assertThatThrownBy(() -> new H2ProjectRepository().open(path))
                .isInstanceOfSatisfying(ProjectFileException.class, refused -> {
                    assertThat(refused.code()).isEqualTo(ProjectFileException.Code.NEWER_VERSION);
                    assertThat(refused.args())
                            .containsEntry("path", path.toString())
                            .containsEntry("version", "5")
                            .containsEntry("supported", "4");
                });
    }

    @Test
    void theFileSaysWhatItIs() throws Exception {
        try (Tables tables = new Tables(fixture(1))) {
            assertThat(tables.value("select CONTENT from META where NAME = 'format'"))
                    .isEqualTo("1");
            assertThat(tables.value("select CONTENT from META where NAME = 'application'"))
                    .isEqualTo("Quandian");
            assertThat(tables.value("select CONTENT from META where NAME = 'created'")
                            .toString())
                    .startsWith("20");
        }
    }

    /** A file with {@link Projects#smallOfVersion1} (2, 3) as that version wrote it, but with only one row in H2GIS's list of CRSs, to keep it small. */
    private Path fixture(int version) throws Exception {
        Path path = folder.resolve("version-" + version + ".qdp");
        try (InputStream packed = FileFormatTest.class.getResourceAsStream("version-" + version + ".qdp.gz");
                InputStream in = new GZIPInputStream(Objects.requireNonNull(packed))) {
            Files.copy(in, path);
        }
        return path;
    }
}
