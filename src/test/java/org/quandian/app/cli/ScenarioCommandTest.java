package org.quandian.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.quandian.dataset.PlanFiles;
import org.quandian.fixture.Shapes;
import org.quandian.planning.Intervention;
import org.quandian.planning.ParkingLot;
import org.quandian.planning.Scenario;

/** Scenarios from the command line: what is exported gives the figures it was exported with, and nothing is half done. */
@ExtendWith(SmallCity.class)
class ScenarioCommandTest {
    private final Shell shell = new Shell();

    @TempDir
    private Path folder;

    private Path project;
    private Path plan;

    @BeforeEach
    void aProjectWithAPlan(SmallCity.Place city) throws Exception {
        project = folder.resolve("鹿城.qdp");
        plan = folder.resolve("plan.geojson");
        var centre = city.housing().centre();
        Scenario scenario = new Scenario(
                "近期",
                List.of(
                        Shapes.pocketPark("p1", centre.x, centre.y, 90, 90),
                        new Intervention("l1", "停车", Shapes.point(centre.x + 300, centre.y), new ParkingLot(90, 9))));
        new PlanFiles("test").write(plan, scenario, city.baseline().city());
        done("import", city.folder(), "-o", project);
        done("scenario", "import", project, plan);
    }

    @Test
    void anExportedScenarioHasTheFiguresOfTheProject() throws Exception {
        JsonNode own = figures("近期");
        for (String form : List.of("out.geojson", "out.zip", "out")) {
            Path file = folder.resolve(form);
            done("scenario", "export", project, "近期", "-o", file);

            assertThat(figures(file.toString()).path("indicators")).as(form).isEqualTo(own.path("indicators"));
        }
    }

    @Test
    void branchesAreMergedAndTheirConflictsSaid() throws Exception {
        done("scenario", "branch", project, "近期", "乙");
        edit("近期", "{\"op\":\"move\",\"id\":\"p1\",\"dx\":5,\"dy\":0}");
        edit("乙", "{\"op\":\"move\",\"id\":\"p1\",\"dx\":0,\"dy\":9}");

        Shell.Said refused = shell.run("scenario", "merge", project, "近期", "乙");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.out()).contains("p1");
        assertThat(refused.err()).contains("--take");

        done("scenario", "merge", project, "近期", "乙", "--take", "p1=theirs");
        assertThat(done("scenario", "diff", project, "近期", "乙").out()).contains("相同");
    }

    @Test
    void aDifferenceSaysWhatAndHowFar() throws Exception {
        done("scenario", "branch", project, "近期", "乙");
        edit("乙", "{\"op\":\"move\",\"id\":\"p1\",\"dx\":30,\"dy\":40}");

        JsonNode json = json("scenario", "diff", project, "近期", "乙", "--format", "json");

        assertThat(json.path("changed").path(0).path("moved_m").asDouble())
                .isCloseTo(50, org.assertj.core.data.Offset.offset(1e-6));
        assertThat(json.path("added").size()).isZero();
    }

    @Test
    void aBranchAtTheBeginningIsEmpty() throws Exception {
        done("scenario", "branch", project, "近期", "空", "--at", "0");

        JsonNode list = json("scenario", "list", project, "--format", "json");
        assertThat(list.findValuesAsText("name")).contains("近期", "空");
        assertThat(list.path(list.size() - 1).path("interventions").asInt()).isZero();
    }

    @Test
    void renamedDeletedAndTheLastIsKept() throws Exception {
        done("scenario", "rename", project, "近期", "远期");
        done("scenario", "delete", project, "方案 A");

        assertThat(json("scenario", "list", project, "--format", "json").findValuesAsText("name"))
                .containsExactly("远期");
        Shell.Said said = shell.run("scenario", "delete", project, "远期");
        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains("最后");
    }

    @Test
    void historyIsSaidInWords() throws Exception {
        edit("近期", "{\"op\":\"move\",\"id\":\"p1\",\"dx\":30,\"dy\":40}");

        assertThat(done("scenario", "show", project, "近期", "--history").out()).contains("放置", "移动", "50 m");
    }

    @Test
    void aFaultyFileIsRefusedWithAllItsFaultsAndLeavesNothing() throws Exception {
        Path bad = Files.writeString(
                folder.resolve("bad.geojson"),
                "{\"features\":[\n{\"properties\":{\"id\":\"a\",\"kind\":\"airport\"}},\n{\"properties\":{\"id\":\"b\"}}]}");

        Shell.Said said = shell.run("scenario", "import", project, bad);

        assertThat(said.code()).isEqualTo(1);
        assertThat(said.err()).contains("airport", "第 2 行", "第 3 行", "b");
        assertThat(json("scenario", "list", project, "--format", "json").findValuesAsText("name"))
                .doesNotContain("bad");
    }

    private JsonNode figures(String scenario) throws Exception {
        return json("evaluate", project, "--scenario", scenario, "--all", "--format", "json");
    }

    private void edit(String scenario, String line) throws Exception {
        Path edits = Files.writeString(folder.resolve("edits.jsonl"), line + "\n");
        done("replay", project, edits, "--scenario", scenario);
    }

    private JsonNode json(Object... words) throws Exception {
        return new ObjectMapper().readTree(done(words).out());
    }

    private Shell.Said done(Object... words) {
        Shell.Said said = shell.run(words);
        assertThat(said.code()).as(said.err()).isZero();
        return said;
    }
}
