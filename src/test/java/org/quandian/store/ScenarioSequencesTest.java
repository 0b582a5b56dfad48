package org.quandian.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quandian.fixture.CityFixture.city;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.quandian.dataset.CityFolderReader;
import org.quandian.planning.Baseline;
import org.quandian.planning.MergeConflict;
import org.quandian.planning.RandomPlans;
import org.quandian.planning.Scenario;
import org.quandian.planning.ScenarioEdit;
import org.quandian.planning.StandardsCatalogue;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;
import org.quandian.task.TaskRunner;
import org.quandian.workspace.DatasetReader;
import org.quandian.workspace.FreshIds;
import org.quandian.workspace.ImportReport;
import org.quandian.workspace.ImportedCity;
import org.quandian.workspace.ScenarioHistory;
import org.quandian.workspace.Workspace;
import org.quandian.workspace.WorkspaceLoader;
import org.quandian.workspace.WorkspaceState;

/**
 * Edits, undo, redo, branches, merges, renaming, deleting, closing and opening in any order: each scenario is what a plain list of the
 * plans it went through says it must be.
 */
class ScenarioSequencesTest {
    private static final int STEPS = 30;
    private static final Baseline TOWN = city().block(0, 0, 100, 100)
            .people(300)
            .block(400, 0, 100, 100)
            .people(100)
            .build();

    private static final Reader READER = new Reader();

    private static Path made;

    private final WorkspaceLoader loader = loader();

    private static WorkspaceLoader loader() {
        return new WorkspaceLoader(
                READER, new H2ProjectRepository(), TaskRunner.sameThread(), TaskRunner.sameThread(), Runnable::run);
    }

    /** The plain model of one scenario: every plan it went through, those that can be redone included. */
    private static final class Plans {
        private final List<Scenario> states = new ArrayList<>();
        private int position;

        static Plans copy(Plans of, int count, int position, String name) {
            Plans copy = new Plans();
            of.states.subList(0, count + 1).forEach(each -> copy.states.add(each.withName(name)));
            copy.position = position;
            return copy;
        }

        Scenario current() {
            return states.get(position);
        }

        void edit(Scenario next) {
            states.subList(position + 1, states.size()).clear();
            states.add(next);
            position++;
        }
    }

    /** Making the file takes longer than everything else: it is made once, and each try begins with a copy of it. */
    @BeforeContainer
    static void makeProject() throws IOException {
        Path folder = Files.createTempDirectory("sequences");
        made = folder.resolve("made.qdp");
        loader().importCity(folder, made, CancellationToken.none(), ProgressListener.SILENT)
                .join()
                .workspace()
                .close()
                .join();
    }

    @AfterContainer
    static void deleteProject() throws IOException {
        Files.delete(made);
        Files.delete(made.getParent());
    }

    @Property(tries = 30)
    void everyScenarioIsWhatItsHistorySays(@ForAll long seed) throws Exception {
        Path path = Files.copy(made, made.resolveSibling("copy.qdp"), StandardCopyOption.REPLACE_EXISTING);
        Workspace workspace = open(path);
        Map<String, Plans> model = new LinkedHashMap<>();
        Plans first = new Plans();
        first.states.add(workspace.state().scenario());
        model.put(workspace.state().activeScenario(), first);
        Random random = new Random(seed);
        RandomPlans edits = new RandomPlans(seed, "m");
        for (int step = 0; step < STEPS; step++) {
            if (random.nextInt(15) == 0) {
                workspace.close().join();
                workspace = open(path);
            }
            step(workspace, model, random, edits, step);
            assertSame(workspace.state(), model);
        }
        workspace.close().join();
        workspace = open(path);
        assertSame(workspace.state(), model);
        workspace.close().join();
        Files.delete(path);
    }

    private static void step(
            Workspace workspace, Map<String, Plans> model, Random random, RandomPlans edits, int step) {
        List<String> names = List.copyOf(model.keySet());
        String name = names.get(random.nextInt(names.size()));
        Plans plans = model.get(name);
        var scenarios = workspace.scenarios();
        int kind = random.nextInt(14);
        if (kind > 5) {
            travelOrEdit(workspace, name, plans, kind, edits);
            return;
        }
        switch (kind) {
            case 0 -> {
                int position = random.nextInt(plans.states.size());
                scenarios.branch(name, position, "支" + step).join();
                model.put("支" + step, Plans.copy(plans, position, position, "支" + step));
            }
            case 1 -> {
                scenarios.duplicate(name, "副" + step).join();
                model.put("副" + step, Plans.copy(plans, plans.states.size() - 1, plans.position, "副" + step));
            }
            case 2 -> {
                scenarios.rename(name, "名" + step).join();
                rename(model, name, "名" + step);
            }
            case 3 -> {
                if (names.size() > 1) {
                    scenarios.delete(name).join();
                    model.remove(name);
                }
            }
            case 4 -> workspace.selectScenario(name).join();
            default -> merge(workspace, model, name, names.get(random.nextInt(names.size())), random);
        }
    }

    private static void travelOrEdit(Workspace workspace, String name, Plans plans, int kind, RandomPlans edits) {
        var scenarios = workspace.scenarios();
        switch (kind) {
            case 6, 7 -> {
                if (plans.position > 0) {
                    scenarios.undo(name).join();
                    plans.position--;
                }
            }
            case 8 -> {
                if (plans.position < plans.states.size() - 1) {
                    scenarios.redo(name).join();
                    plans.position++;
                }
            }
            default -> {
                ScenarioEdit edit = edits.edit(plans.current());
                scenarios.applyTo(name, edit).join();
                plans.edit(edit.applyTo(plans.current()));
            }
        }
    }

    /** It keeps its place among the others. */
    private static void rename(Map<String, Plans> model, String from, String to) {
        Map<String, Plans> before = new LinkedHashMap<>(model);
        model.clear();
        before.forEach((key, value) -> model.put(
                key.equals(from) ? to : key,
                key.equals(from) ? Plans.copy(value, value.states.size() - 1, value.position, to) : value));
    }

    /** With conflicts settled by chance; what was settled is not asked again. */
    private static void merge(
            Workspace workspace, Map<String, Plans> model, String ours, String theirs, Random random) {
        MergeConflict.Choice[] all = MergeConflict.Choice.values();
        var merge = workspace.state().mergeOf(ours, theirs);
        Map<String, MergeConflict.Choice> choices = new LinkedHashMap<>();
        merge.conflicts().forEach(each -> choices.put(each.id(), all[random.nextInt(all.length)]));
        ScenarioEdit.Batch step = merge.resolve(choices, new FreshIds(workspace.state())::like);
        workspace.scenarios().merge(ours, theirs, choices).join();
        if (!step.edits().isEmpty()) {
            model.get(ours).edit(step.applyTo(model.get(ours).current()));
        }
        var again = workspace.state().mergeOf(ours, theirs);
        assertThat(again.conflicts()).isEmpty();
        assertThat(again.resolve(Map.of(), id -> id).edits()).isEmpty();
    }

    private static void assertSame(WorkspaceState state, Map<String, Plans> model) {
        assertThat(state.scenarioNames()).containsExactlyElementsOf(model.keySet());
        model.forEach((name, plans) -> {
            ScenarioHistory history = state.getHistory(name);
            assertThat(history.current()).as(name).isEqualTo(plans.current());
            assertThat(history.position()).isEqualTo(plans.position);
            assertThat(history.edits()).hasSize(plans.states.size() - 1);
            for (int i = 0; i < plans.states.size(); i += 7) {
                assertThat(history.at(i)).isEqualTo(plans.states.get(i));
            }
        });
        assertThat(state.figures().scenario().inForce())
                .isEqualTo(model.get(state.activeScenario()).current().inForce());
    }

    private Workspace open(Path path) {
        return loader.openProject(path, CancellationToken.none(), ProgressListener.SILENT)
                .join()
                .workspace();
    }

    /** Reads the town from anywhere. */
    private static final class Reader implements DatasetReader {
        private final StandardsCatalogue catalogue = new CityFolderReader().readShippedCatalogue();

        @Override
        public ImportedCity readCity(Path from, CancellationToken token, ProgressListener progress) {
            return new ImportedCity(TOWN, new ImportReport(List.of(), List.of()));
        }

        @Override
        public StandardsCatalogue readShippedCatalogue() {
            return catalogue;
        }
    }
}
