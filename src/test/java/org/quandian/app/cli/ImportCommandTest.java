package org.quandian.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

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
