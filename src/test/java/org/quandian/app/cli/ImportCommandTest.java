package org.quandian.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.quandian.store.H2ProjectRepository;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;
import org.quandian.workspace.ProjectFile;
import org.quandian.workspace.StoredProject;

/** A folder becomes a project file that says the same. */
@ExtendWith(SmallCity.class)
class ImportCommandTest {
    private final Shell shell = new Shell();

    @Test
    void theProjectSaysWhatTheFolderSays(SmallCity.Place city, @TempDir Path folder) {
        Path project = folder.resolve("鹿城.qdp");

        Shell.Said said = shell.run("import", city.folder(), "-o", project);

        assertThat(said.code()).isZero();
        assertThat(said.err()).isEmpty();
        assertThat(said.out()).contains("鹿城示例市", project.toString());
        String fromFolder = shell.run("evaluate", city.folder(), "--format", "csv", "--by", "community")
                .out();
        String fromProject = shell.run("evaluate", project, "--format", "csv", "--by", "community")
                .out();
        assertThat(fromProject).isEqualTo(fromFolder);
    }

    /** As from the window: a later program does not change its rules. */
    @Test
    void theProjectHasItsOwnCopyOfTheStandards(SmallCity.Place city, @TempDir Path folder) throws Exception {
        Path project = folder.resolve("鹿城.qdp");
        shell.run("import", city.folder(), "-o", project);

        try (ProjectFile file = new H2ProjectRepository().open(project)) {
            StoredProject content = file.read(CancellationToken.none(), ProgressListener.SILENT);
            assertThat(content.catalogues()).hasSize(1);
            assertThat(content.findCatalogue())
                    .hasValueSatisfying(text -> assertThat(text).contains("UHC2022"));
        }
    }

    @Test
    void theManifestItselfMayBeNamed(SmallCity.Place city, @TempDir Path folder) {
        assertThat(shell.run("import", city.folder().resolve("city.yaml"), "-o", folder.resolve("x.qdp"))
                        .code())
                .isZero();
    }

    @Test
    void whatIsThereIsNotReplaced(SmallCity.Place city, @TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("x.qdp"), "mine");

        Shell.Said said = shell.run("import", city.folder(), "-o", file);

        assertThat(said.code()).isEqualTo(1);
        assertThat(Files.readString(file)).isEqualTo("mine");
    }

    @Test
    void aFolderThatCannotBeUsedLeavesNoFile(@TempDir Path folder) {
        Shell.Said said = shell.run("import", folder, "-o", folder.resolve("x.qdp"));

        assertThat(said.code()).isEqualTo(1);
        assertThat(folder).isEmptyDirectory();
    }
}
