package org.quandian.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quandian.planning.StandardsCatalogue;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;
import org.quandian.workspace.DatasetReader;
import org.quandian.workspace.ImportedCity;

/** Help, version, wrong usage, and how failures are said: one line on stderr, an exit code, never a stack trace. */
class CommandLineProgramTest {
    private final Shell shell = new Shell();

    @Test
    void helpIsChineseUnlessAskedOtherwise() {
        Shell.Said said = shell.run("--help");

        assertThat(said.code()).isZero();
        assertThat(said.out())
                .contains(
                        "用法",
                        "evaluate",
                        "gaps",
                        "targets",
                        "phases",
                        "differences",
                        "dead-ends",
                        "isochrone",
                        "import",
                        "replay",
                        "render",
                        "standards",
                        "make-demo-city",
                        "退出码");
        assertThat(said.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evaluate",
                "gaps",
                "targets",
                "phases",
                "differences",
                "dead-ends",
                "isochrone",
                "import",
                "replay",
                "render",
                "standards",
                "make-demo-city",
                "open"
            })
    void everyCommandHasHelpWithAnExample(String command) {
        Shell.Said said = shell.run(command, "--help", "--lang", "en");

        assertThat(said.code()).isZero();
        assertThat(said.out()).contains("Usage: quandian " + command, "Examples:", "  quandian " + command + " ");
        assertThat(said.out()).doesNotContain("${", "cli.");
    }

    @Test
    void theVersionIsTold() {
        assertThat(shell.run("--version").out()).isEqualTo("圈点 Quandian 1.2.3\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evaluate",
                "evaluate city --format xml",
                "evaluate city --nonsense",
                "evaluate city --by province",
                "import city",
                "replay city",
                "render city -o x.png",
                "render city --size big -o x.png",
                "render city --size 9999999x10 -o x.png",
                "render city --size 100x100 --extent 1,2,3 -o x.png",
                "render city --size 100x100 --extent 3,3,1,1 -o x.png",
                "standards --format csv",
                "standards --regime NONE",
                "make-demo-city",
                "make-demo-city x --scale 1000",
                "evalute",
                "--lang fr",
                "a.qdp b.qdp"
            })
    void wrongUsageIsCodeTwoAndOneLine(String line) {
        Shell.Said said = shell.run((Object[]) line.split(" "));

        assertThat(said.code()).isEqualTo(2);
        assertThat(said.out()).isEmpty();
        assertThat(said.err().lines()).singleElement().asString().startsWith("错误：");
    }

    @Test
    void aMistypedCommandHearsOfEveryCommandThatHelpTellsOf() {
        List<String> told = shell.run("--help")
                .out()
                .lines()
                .filter(line -> line.matches("  [a-z][a-z-]*  .*"))
                .map(line -> line.strip().split(" ")[0])
                .filter(word -> !word.equals("quandian"))
                .toList();

        assertThat(told).contains("evaluate", "differences", "dead-ends");
        assertThat(shell.run("evalute").err()).contains(told);
    }

    @Test
    void failuresAreSaidInTheChosenLanguage() {
        assertThat(shell.run("evaluate", "--lang", "en").err()).startsWith("Error: Missing: PATH.");
        assertThat(shell.run("evaluate", "--lang=en").err()).startsWith("Error: Missing: PATH.");
    }

    @Test
    void dataThatIsNotThereIsCodeOne(@TempDir Path folder) {
        Shell.Said said = shell.run("evaluate", folder.resolve("没有"));

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).isEqualTo("错误：找不到 " + folder.resolve("没有") + "\n");
    }

    @Test
    void aFolderWithoutManifestIsCodeOne(@TempDir Path folder) {
        Shell.Said said = shell.run("evaluate", folder);

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains("city.yaml");
    }

    @Test
    void aFileThatIsNoProjectIsCodeOne(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("x.qdp"), "not a project");

        Shell.Said said = shell.run("evaluate", file);

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains("x.qdp");
        assertThat(Files.readString(file)).isEqualTo("not a project");
    }

    @Test
    void anUnforeseenFailureLeavesAReportAndNoStackTrace(@TempDir Path folder) {
        Shell broken = new Shell(new BrokenReader());

        Shell.Said said = broken.run("evaluate", folder);

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).isEqualTo("错误：程序出现意外错误（IllegalStateException），详情已写入 crash.txt\n");
        assertThat(broken.crashes).singleElement().isInstanceOf(IllegalStateException.class);
    }

    @Test
    void withoutACommandTheWindowOpens() {
        assertThat(shell.run().code()).isZero();
        assertThat(shell.windows).containsExactly("- -");
    }

    @Test
    void aBarePathOpensTheWindowOnIt() {
        assertThat(shell.run("鹿城.qdp", "--lang", "en").code()).isZero();
        assertThat(shell.run("open", "maps/lucheng").code()).isZero();
        assertThat(shell.windows).containsExactly("鹿城.qdp en", "maps/lucheng -");
    }

    /** A reader with a defect. */
    private static final class BrokenReader implements DatasetReader {
        @Override
        public ImportedCity readCity(Path folder, CancellationToken token, ProgressListener progress) {
            throw new IllegalStateException("a defect\nin two lines");
        }

        @Override
        public StandardsCatalogue readShippedCatalogue() {
            throw new IllegalStateException("a defect");
        }
    }
}
