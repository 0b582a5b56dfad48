package org.quandian.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.quandian.planning.ScenarioEdit;
import org.quandian.workspace.ProjectFile;
import org.quandian.workspace.ProjectFileException;
import org.quandian.workspace.StoredProject;
import org.quandian.workspace.StoredScenario;

/** Processes are really killed, at random moments: nothing confirmed is lost, and the file opens. */
@Timeout(240)
class KilledProcessTest {
    /** The scenario that the child works on. */
    static final String SCENARIO = "B; drop table";

    private static final int ROUNDS = Integer.getInteger("quandian.kill.rounds", 4);

    @TempDir
    private Path folder;

    @TempDir
    private Path outside;

    private final H2ProjectRepository repository = new H2ProjectRepository();
    private final Random random = new Random();

    @Test
    void nothingConfirmedIsLost() throws Exception {
        Path path = folder.resolve("鹿城 1.qdp");
        Projects.smallFileAt(path);
        try (ProjectFile file = repository.open(path)) {
            file.appendCatalogue(0, EditingChild.edition(0));
        }
        int confirmed = -1;
        for (int round = 0; round < ROUNDS; round++) {
            confirmed = Math.max(confirmed, lastNumberBeforeKill("edit", path));
            try (ProjectFile file = repository.open(path)) {
                StoredProject project = Projects.read(file);
                List<ScenarioEdit> edits = editsOf(project);
                assertThat(edits).as("after round " + round).hasSizeGreaterThan(confirmed);
                assertThat(edits)
                        .isEqualTo(IntStream.range(0, edits.size())
                                .mapToObj(EditingChild::edit)
                                .toList());
                int editions = project.cataloguePosition();
                assertThat(editions).as("editions after round " + round).isBetween(confirmed + 1, edits.size());
                assertThat(project.catalogues())
                        .isEqualTo(IntStream.range(0, editions)
                                .mapToObj(EditingChild::edition)
                                .toList());
            }
        }
        assertThat(confirmed).as("edits confirmed by all children").isPositive();
    }

    @Test
    void noBranchAndNoMergeThatWasConfirmedIsLost() throws Exception {
        Path path = folder.resolve("branches.qdp");
        Projects.smallFileAt(path);
        try (ProjectFile file = repository.open(path)) {
            for (int i = 0; i < 10; i++) {
                file.appendEdit(SCENARIO, i, EditingChild.edit(i));
            }
        }
        // killed between the branch and its merge: stays as it is
        Set<Integer> cutShort = new HashSet<>();
        for (int round = 0; round < ROUNDS; round++) {
            int confirmed = lastNumberBeforeKill("branch", path);
            try (ProjectFile file = repository.open(path)) {
                List<StoredScenario> scenarios = Projects.read(file).scenarios();
                assertThat(scenarios).hasSizeGreaterThan(confirmed);
                for (StoredScenario each : scenarios) {
                    if (each.name().startsWith("支")) {
                        int number = Integer.parseInt(each.name().substring(1));
                        List<ScenarioEdit> wanted = new ArrayList<>(IntStream.range(0, number % 10)
                                .mapToObj(EditingChild::edit)
                                .toList());
                        assertThat(each.edits().size()).isEqualTo(each.position());
                        if (number > confirmed && each.edits().equals(wanted)) {
                            cutShort.add(number);
                        }
                        if (!cutShort.contains(number)) {
                            wanted.add(EditingChild.merge(number));
                        }
                        assertThat(each.edits()).as(each.name()).isEqualTo(wanted);
                    }
                }
            }
        }
    }

    @Test
    void aKilledCreationLeavesNothingUnderTheName() throws Exception {
        Path path = folder.resolve("new.qdp");
        for (int round = 0; round < 2; round++) {
            Process child = start("create", path);
            waitForWord(child);
            child.waitFor(random.nextInt(2500), TimeUnit.MILLISECONDS);
            child.destroyForcibly().waitFor();
            if (Files.exists(path)) {
                try (ProjectFile file = repository.open(path)) {
                    Projects.assertSame(Projects.read(file), Projects.small());
                }
                Files.delete(path);
            }
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files)
                    .allMatch(each ->
                            each.toString().endsWith(".site") || each.toString().endsWith(".new"));
        }
    }

    @Test
    void aFileThatAnotherProcessHasOpenIsRefused() throws Exception {
        Path path = folder.resolve("shared.qdp");
        Projects.smallFileAt(path);
        Process child = start("edit", path);
        try {
            waitForWord(child);
            String refusal = "opened";
            try {
                repository.open(path).close();
            } catch (ProjectFileException refused) {
                refusal = refused.code().name();
            }
            assertThat(refusal).isEqualTo("ALREADY_OPEN");
        } finally {
            child.destroyForcibly().waitFor();
        }
    }

    private int lastNumberBeforeKill(String work, Path path) throws IOException, InterruptedException {
        Process child = start(work, path);
        waitForWord(child);
        child.waitFor(random.nextInt(900), TimeUnit.MILLISECONDS);
        child.destroyForcibly().waitFor();
        String said = Files.readString(words());
        // a number that the child had no time to write out whole does not count
        String[] numbers = said.substring(0, said.lastIndexOf('\n')).split("\n");
        return Integer.parseInt(numbers[numbers.length - 1]);
    }

    private void waitForWord(Process child) throws IOException, InterruptedException {
        while (child.isAlive() && !Files.readString(words()).contains("\n")) {
            child.waitFor(5, TimeUnit.MILLISECONDS);
        }
        assertThat(Files.readString(words())).as("the child works").contains("\n");
    }

    /** What the child says goes to a file: a pipe would be closed, with numbers in it, when the child is killed. */
    private Path words() {
        return outside.resolve("words");
    }

    /** The edits of the scenario that the child works on. */
    static List<ScenarioEdit> editsOf(StoredProject project) {
        return project.scenarios().stream()
                .filter(each -> each.name().equals(SCENARIO))
                .map(StoredScenario::edits)
                .findFirst()
                .orElseThrow();
    }

    private Process start(String work, Path path) throws IOException {
        Files.writeString(words(), "");
        return Children.of(EditingChild.class, work, path.toString())
                .redirectOutput(words().toFile())
                .start();
    }
}
