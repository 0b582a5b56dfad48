package org.quandian.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quandian.fixture.Shapes;
import org.quandian.planning.Intervention;
import org.quandian.planning.ScenarioEdit;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;
import org.quandian.workspace.ProjectFile;
import org.quandian.workspace.StoredProject;
import org.quandian.workspace.StoredScenario;
import org.quandian.workspace.ViewMemento;

/** What is put into a project file comes out again. */
class RoundTripTest {
    @TempDir
    private Path folder;

    private final H2ProjectRepository repository = new H2ProjectRepository();

    @Test
    void everythingComesBackFromANewFileAndAfterClosing() throws Exception {
        StoredProject project = Projects.small();
        Path path = folder.resolve("C:\\用户\\我的 规划;A=B.qdp");

        try (ProjectFile file = repository.create(path, project, CancellationToken.none(), ProgressListener.SILENT)) {
            Projects.assertSame(Projects.read(file), project);
        }
        assertThat(files()).containsExactly(path);
        try (ProjectFile file = repository.open(path)) {
            Projects.assertSame(Projects.read(file), project);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "鹿城.qdp",
                "two words.qdp",
                "C:\\用户\\规划.qdp",
                "a;IFEXISTS=TRUE.qdp",
                "~.qdp",
                "no suffix",
                "100%25.qdp",
                "x.mv.db",
                "tcp:host"
            })
    void theFileIsNamedAsTheUserSaysAndHasNothingBesideIt(String name) throws Exception {
        Path path = folder.resolve(name);
        Projects.smallFileAt(path);
        try (ProjectFile file = repository.open(path)) {
            Projects.read(file);
            file.appendEdit("B; drop table", 0, Projects.edits().get(0));
            assertThat(files()).containsExactly(path);
        }
        assertThat(files()).containsExactly(path);
    }

    @Test
    void eachWriteIsThereAfterOpeningAgain() throws Exception {
        Path path = folder.resolve("a.qdp");
        ScenarioEdit second = new ScenarioEdit.Place(Shapes.pocketPark("q2", 0, 0, 30, 30));
        Projects.smallFileAt(path);
        try (ProjectFile file = repository.open(path)) {
            file.addScenario(new StoredScenario("方案 C", List.of(), 0));
            file.appendEdit("方案 C", 0, Projects.edits().get(0));
            file.appendEdit("方案 C", 1, Projects.edits().get(1));
            file.movePosition("方案 C", 1);
            file.appendEdit("方案 C", 1, second);
            file.selectScenario("方案 C");
            file.selectRegime("UHC2022");
            file.saveView(new ViewMemento(1, 2, 3, Map.of()));
        }
        try (ProjectFile file = repository.open(path)) {
            StoredProject read = Projects.read(file);
            assertThat(read.scenarios())
                    .last()
                    .isEqualTo(
                            new StoredScenario("方案 C", List.of(Projects.edits().get(0), second), 2));
            assertThat(read.activeScenario()).isEqualTo("方案 C");
            assertThat(read.regimeId()).isEqualTo("UHC2022");
            assertThat(read.view()).isEqualTo(Optional.of(new ViewMemento(1, 2, 3, Map.of())));
        }
    }

    @Test
    void anEditionOfTheStandardsReplacesWhatCouldBeRedone() throws Exception {
        Path path = folder.resolve("standards.qdp");
        String large = "# 居住用地\n".repeat(300_000);
        Projects.smallFileAt(path);
        try (ProjectFile file = repository.open(path)) {
            file.appendCatalogue(2, large);
            file.appendCatalogue(3, "later");
            file.moveCatalogue(1);
        }
        try (ProjectFile file = repository.open(path)) {
            StoredProject read = Projects.read(file);
            assertThat(read.catalogues())
                    .containsExactly(
                            Projects.small().catalogues().get(0),
                            Projects.small().catalogues().get(1),
                            large,
                            "later");
            assertThat(read.cataloguePosition()).isEqualTo(1);
            file.appendCatalogue(1, "other");
        }
        try (ProjectFile file = repository.open(path)) {
            assertThat(Projects.read(file).catalogues())
                    .containsExactly(Projects.small().catalogues().get(0), "other");
            assertThat(Projects.read(file).findCatalogue()).contains("other");
            file.moveCatalogue(0);
            assertThat(Projects.read(file).findCatalogue()).isEmpty();
        }
    }

    @Test
    void aShapeTooLargeForAColumnIsNotLost() throws Exception {
        double[] xy = new double[160_000];
        for (int i = 0; i < xy.length; i += 2) {
            xy[i] = 1000 * Math.cos(2 * Math.PI * i / xy.length);
            xy[i + 1] = 1000 * Math.sin(2 * Math.PI * i / xy.length);
        }
        StoredProject small = Projects.small();
        StoredProject project = new StoredProject(
                org.quandian.fixture.CityFixture.city()
                        .feature(org.quandian.planning.LayerRole.PARKS, Shapes.polygon(xy))
                        .build(),
                small.report(),
                "UHC2022",
                List.of(new StoredScenario(
                        "A",
                        List.of(new ScenarioEdit.Place(
                                new Intervention("p", "", Shapes.polygon(xy), new org.quandian.planning.PocketPark()))),
                        1)),
                "A",
                Optional.empty());

        repository
                .create(folder.resolve("large.qdp"), project, CancellationToken.none(), ProgressListener.SILENT)
                .close();

        try (ProjectFile file = repository.open(folder.resolve("large.qdp"))) {
            Projects.assertSame(Projects.read(file), project);
        }
        try (Tables tables = new Tables(folder.resolve("large.qdp"))) {
            assertThat(tables.cityFromTables().layers())
                    .isEqualTo(project.baseline().layers());
        }
    }

    private List<Path> files() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
