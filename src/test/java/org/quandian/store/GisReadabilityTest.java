package org.quandian.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quandian.workspace.ProjectFile;
import org.quandian.workspace.StoredProject;

/** The file is a database like any other: whoever has H2 and H2GIS can ask it. */
class GisReadabilityTest {
    @TempDir
    private Path folder;

    private final H2ProjectRepository repository = new H2ProjectRepository();
    private final StoredProject project = Projects.small();

    @BeforeEach
    void create() throws Exception {
        Projects.smallFileAt(path());
    }

    @Test
    void h2gisFunctionsAreThereWithoutLoadingThem() throws Exception {
        try (Tables tables = new Tables(path())) {
            double area = (double) tables.value("select ST_Area(SHAPE) from RESIDENTIAL where FID = 1");
            assertThat(area).isCloseTo(6000, org.assertj.core.data.Offset.offset(1e-3));
        }
    }

    @Test
    void shapesKnowTheirCrs() throws Exception {
        try (Tables tables = new Tables(path())) {
            assertThat(tables.value("select ST_SRID(SHAPE) from PARKS")).isEqualTo(4546);
        }
    }

    @Test
    void attributesAreTyped() throws Exception {
        try (Tables tables = new Tables(path())) {
            assertThat(tables.value("select POPULATION from RESIDENTIAL where FID = 0"))
                    .isEqualTo(312.5);
            assertThat(tables.value("select FLOORS from BUILDINGS where FID = 0"))
                    .isEqualTo(6L);
            assertThat(tables.value("select USE from BUILDINGS where FID = 0")).isEqualTo("residential");
        }
    }

    @Test
    void theTablesHoldEverythingThatTheDrawnFormHolds() throws Exception {
        try (Tables tables = new Tables(path())) {
            DrawnCity read = tables.cityFromTables();
            assertThat(read.layers()).isEqualTo(project.baseline().layers());
            assertThat(read.report()).isEqualTo(project.report());
        }
    }

    @Test
    void aLayerChangedByOtherMeansIsReadFromItsTable() throws Exception {
        try (Tables tables = new Tables(path())) {
            tables.change("update PARKS set NAME = '中央公园'");
            tables.change("update META set CONTENT = '' where NAME = 'drawn_form'");
            tables.replace(path(), "shutdown");
        }

        try (ProjectFile file = repository.open(path())) {
            assertThat(Projects.read(file)
                            .baseline()
                            .features(org.quandian.planning.LayerRole.PARKS)
                            .get(0)
                            .name())
                    .isEqualTo("中央公园");
        }
    }

    @Test
    void aFileCompactedByOtherMeansIsStillOurs() throws Exception {
        try (Tables tables = new Tables(path())) {
            tables.replace(path(), "shutdown compact");
        }

        try (ProjectFile file = repository.open(path())) {
            Projects.assertSame(Projects.read(file), project);
        }
    }

    private Path path() {
        return folder.resolve("鹿城.qdp");
    }
}
