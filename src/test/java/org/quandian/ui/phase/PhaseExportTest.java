package org.quandian.ui.phase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quandian.dataset.YamlTargetFormat;
import org.quandian.fixture.CityFixture;
import org.quandian.fixture.Shapes;
import org.quandian.fixture.Workspaces;
import org.quandian.planning.Denominator;
import org.quandian.planning.Programme;
import org.quandian.planning.Scenario;
import org.quandian.planning.ScenarioEdit;
import org.quandian.portrayal.Messages;
import org.quandian.report.TableFiles;
import org.quandian.task.CancellationToken;
import org.quandian.workspace.UnusableDataException;
import org.quandian.workspace.Workspace;
import org.quandian.workspace.WorkspaceState;
import org.quandian.workspace.table.TableRefusedException;

/** The exported board says what the engine says, and every figure says its ledger, rule set, denominator and unit. */
class PhaseExportTest {
    private final Workspace workspace = Workspaces.of(CityFixture.city()
            .called("包头", "UHC2022")
            .block(0, 0, 100, 100)
            .people(300)
            .block(2000, 0, 100, 100)
            .people(100)
            .build());

    private PhaseAnswer answer() throws UnusableDataException {
        var unused = workspace.apply(new ScenarioEdit.Place(
                Shapes.pocketPark("w", 110, 0, 40, 40).withValues(Map.of(Programme.YEAR, "2027"))));
        WorkspaceState state = workspace.state();
        return PhaseAnswer.of(
                new PhaseQuestion(
                        state, new YamlTargetFormat().bookOf(state.documents(), "包头"), "park", 2027, Optional.empty()),
                CancellationToken.none());
    }

    @Test
    void theRowOfATargetHasEverythingThatBelongsToItsFigure(@TempDir Path folder)
            throws IOException, UnusableDataException, TableRefusedException {
        Path file = folder.resolve("目标.csv");
        PhaseExport export = new PhaseExport(Messages.in(Messages.Language.ZH), answer());
        new TableFiles().write(export.tables(false), "说明", file);

        List<String> lines = Files.readAllLines(file);
        String row = lines.stream()
                .filter(line -> line.contains("公园绿地服务半径覆盖率"))
                .findFirst()
                .orElseThrow();
        Scenario plan = workspace.state().scenario().asOf(2027);
        double rate = 100
                * workspace
                        .state()
                        .ledger()
                        .evaluate(plan)
                        .get("park")
                        .city(Denominator.RESIDENTIAL_LAND)
                        .rate();
        assertThat(lines.get(0)).contains("口径", "规则集", "计算口径", "单位", "基期来源", "直线应为");
        assertThat(row).contains("半径口径", "UHC2022", "按居住用地", "%", "2025 年现状数据的计算值", "2027", "50");
        assertThat(rate).isEqualTo(50);
    }

    @Test
    void aWorkbookHasTheYearsAndTheProjectsAsWell(@TempDir Path folder)
            throws IOException, UnusableDataException, TableRefusedException {
        Path file = folder.resolve("board.xlsx");
        PhaseExport export = new PhaseExport(Messages.in(Messages.Language.EN), answer());
        new TableFiles().write(export.tables(true), "Notes", file);

        try (var zip = new java.util.zip.ZipFile(file.toFile())) {
            String book = new String(
                    zip.getInputStream(zip.getEntry("xl/workbook.xml")).readAllBytes(),
                    java.nio.charset.StandardCharsets.UTF_8);
            assertThat(book).contains("Targets", "Years", "Projects");
        }
    }
}
