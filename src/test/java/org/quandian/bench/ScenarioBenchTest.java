package org.quandian.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Envelope;
import org.quandian.dataset.CityFolderReader;
import org.quandian.fixture.Shapes;
import org.quandian.planning.CompleteCommunity;
import org.quandian.planning.FacilitySite;
import org.quandian.planning.Intervention;
import org.quandian.planning.LayerRole;
import org.quandian.planning.Ledger;
import org.quandian.planning.ParkingLot;
import org.quandian.planning.Programme;
import org.quandian.planning.Scenario;
import org.quandian.planning.ScenarioEdit;
import org.quandian.planning.SchoolLevel;
import org.quandian.planning.SchoolSite;
import org.quandian.planning.StreetLink;
import org.quandian.store.H2ProjectRepository;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;
import org.quandian.task.TaskRunner;
import org.quandian.workspace.EditOutcome;
import org.quandian.workspace.ImportedCity;
import org.quandian.workspace.ScenarioHistory;
import org.quandian.workspace.StoredProject;
import org.quandian.workspace.StoredScenario;
import org.quandian.workspace.Workspace;
import org.quandian.workspace.WorkspaceLoader;
import org.quandian.workspace.WorkspaceOpening;

/**
 * A large plan with a long history: 500 interventions of all kinds, 10,000 edits that can be undone, both ledgers live, on disk. The demo
 * city, or with {@code -Dquandian.city=FOLDER} another one.
 */
@Tag("bench")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ScenarioBenchTest {
    private static final CancellationToken TOKEN = CancellationToken.none();
    private static final int THINGS = 500;
    private static final int STEPS = 10_000;
    private static final int MEASURED = 400;
    private static final String NAME = "大方案";

    @TempDir
    private static Path folder;

    private static ImportedCity city;
    private static Envelope housing;
    private final SplittableRandom random = new SplittableRandom(11);
    private final WorkspaceLoader loader = new WorkspaceLoader(
            new CityFolderReader(),
            new H2ProjectRepository(),
            TaskRunner.sameThread(),
            TaskRunner.sameThread(),
            Runnable::run);

    @BeforeAll
    static void readCity() throws Exception {
        Path from = Path.of(System.getProperty("quandian.city", "maps/lucheng"));
        city = new CityFolderReader().readCity(from, TOKEN, ProgressListener.SILENT);
        housing = new Envelope();
        city.baseline()
                .features(LayerRole.RESIDENTIAL)
                .forEach(each -> housing.expandToInclude(each.shape().getEnvelopeInternal()));
        housing.expandBy(-housing.getWidth() / 4, -housing.getHeight() / 4);
    }

    @Test
    @Order(1)
    void editsOfAShortAndOfALongHistoryCostTheSame() throws Exception {
        double[] few = measure("500 edits", THINGS);
        double[] many = measure("10,000 edits", STEPS);

        assertThat(percentile(many, 50)).isLessThan(percentile(few, 50) * 1.5 + 1);
        assertThat(percentile(many, 99)).isLessThan(33);
    }

    private double[] measure(String name, int steps) throws Exception {
        Path path = folder.resolve(steps + ".qdp");
        StoredProject content = contentOf(steps);
        long start = System.nanoTime();
        new H2ProjectRepository()
                .create(path, content.withOwnCatalogue(new CityFolderReader()), TOKEN, ProgressListener.SILENT)
                .close();
        say(name + ": making the file %.0f ms, %.1f MB", since(start), Files.size(path) / 1e6);
        for (int i = 0; i < 3; i++) {
            start = System.nanoTime();
            Workspace opened = open(path);
            say(name + ": opening %.0f ms", since(start));
            opened.close().join();
        }
        Workspace workspace = open(path);
        workspace.prepareWalk(ProgressListener.SILENT).join();
        for (Ledger ledger : Ledger.values()) {
            var figures = workspace.state().findFigures(ledger).orElseThrow();
            figures.compute(figures.indicatorIds(), TOKEN);
        }
        for (int i = 0; i < 100; i++) {
            var unused = workspace.apply(edit(workspace.state().scenario(), i)).join();
        }
        double[] compute = new double[MEASURED];
        double[] whole = new double[MEASURED];
        for (int i = 0; i < MEASURED; i++) {
            start = System.nanoTime();
            EditOutcome outcome =
                    workspace.apply(edit(workspace.state().scenario(), i)).join();
            whole[i] = since(start);
            compute[i] = (outcome.computeNanos() + outcome.walkNanos()) / 1e6;
        }
        report(name + ": figures of an edit in both ledgers", compute);
        report(name + ": an edit until it is on disk and shown", whole);
        double[] back = new double[MEASURED / 2];
        for (int i = 0; i < back.length; i++) {
            start = System.nanoTime();
            var unused = workspace.undo().join();
            back[i] = since(start);
        }
        report(name + ": an undo until it is on disk and shown", back);
        workspace.close().join();
        return whole;
    }

    @Test
    @Order(2)
    void branchAndMergeOfALongHistory() throws Exception {
        Workspace workspace = open(folder.resolve(STEPS + ".qdp"));
        long start = System.nanoTime();
        workspace.scenarios().branch(NAME, STEPS / 2, "乙").join();
        say("branching with half the history: %.0f ms", since(start));
        for (int i = 0; i < 200; i++) {
            var unused = workspace.apply(edit(workspace.state().scenario(), i)).join();
        }
        start = System.nanoTime();
        var merge = workspace.state().mergeOf(NAME, "乙");
        say("comparing for a merge: %.0f ms", since(start));
        start = System.nanoTime();
        int overlaps = merge.overlaps(Map.of()).size();
        say("finding %d overlaps: %.0f ms", overlaps, since(start));
        start = System.nanoTime();
        int steps = workspace.state().getHistory(NAME).steps(0, STEPS).size();
        say("%d steps as words: %.0f ms", steps, since(start));
        workspace.close().join();
        assertThat(steps).isEqualTo(STEPS);
    }

    @Test
    @Order(3)
    void aHistoryAlone() {
        ScenarioHistory history =
                ScenarioHistory.of(contentOf(STEPS).scenarios().get(0));
        double[] micros = new double[5000];
        for (int i = 0; i < micros.length; i++) {
            ScenarioEdit edit = edit(history.current(), i);
            long start = System.nanoTime();
            history = history.withEdit(edit);
            micros[i] = since(start) * 1000;
        }
        report("an edit of the history alone, microseconds", micros);
        for (int i = 0; i < micros.length; i++) {
            long start = System.nanoTime();
            history = history.undone();
            micros[i] = since(start) * 1000;
        }
        report("an undo of the history alone, microseconds", micros);
        assertThat(history.position()).isEqualTo(STEPS);
    }

    private Workspace open(Path path) {
        return loader.openProject(path, TOKEN, ProgressListener.SILENT).join().workspace();
    }

    private StoredProject contentOf(int steps) {
        StoredProject empty = WorkspaceOpening.contentOf(city);
        List<ScenarioEdit> edits = new ArrayList<>();
        Scenario plan = Scenario.empty(NAME);
        for (int i = 0; i < steps; i++) {
            ScenarioEdit edit = i < THINGS ? new ScenarioEdit.Place(thing(i)) : edit(plan, i);
            edits.add(edit);
            plan = edit.applyTo(plan);
        }
        return new StoredProject(
                empty.baseline(),
                empty.report(),
                empty.regimeId(),
                List.of(new StoredScenario(NAME, edits, edits.size())),
                NAME,
                Optional.empty());
    }

    /** Mostly moves, as at work; the number of things stays. */
    private ScenarioEdit edit(Scenario plan, int number) {
        Intervention one = plan.interventions().get(random.nextInt(THINGS));
        return switch (number % 8) {
            case 0 -> revise(one, Map.of(Programme.YEAR, Integer.toString(2026 + random.nextInt(10))));
            case 1 -> revise(one, Map.of(Programme.OFF, one.programme().off() ? "" : Programme.YES));
            case 2 ->
                new ScenarioEdit.Batch(
                        List.of(new ScenarioEdit.Remove(one.id()), new ScenarioEdit.Place(at(one.withId(one.id())))));
            default -> new ScenarioEdit.Move(one.id(), random.nextDouble(-60, 60), random.nextDouble(-60, 60));
        };
    }

    private Intervention at(Intervention one) {
        Intervention other = thing(Integer.parseInt(one.id().substring(1)));
        return new Intervention(one.id(), one.name(), other.shape(), other.design(), one.programme());
    }

    private static ScenarioEdit revise(Intervention one, Map<String, String> values) {
        return new ScenarioEdit.Revise(one.id(), Optional.empty(), Optional.empty(), values);
    }

    private Intervention thing(int number) {
        double x = random.nextDouble(housing.getMinX(), housing.getMaxX());
        double y = random.nextDouble(housing.getMinY(), housing.getMaxY());
        String id = "m" + number;
        return switch (number % 10) {
            case 0, 1, 2 -> Shapes.pocketPark(id, x, y, 60, 60);
            case 3 -> new Intervention(id, "", Shapes.point(x, y), facility("market", 1200));
            case 4 -> new Intervention(id, "", Shapes.point(x, y), facility("kindergarten", 3000));
            case 5 ->
                new Intervention(
                        id,
                        "",
                        Shapes.rectangle(x, y, 100, 150),
                        new SchoolSite(SchoolLevel.PRIMARY, 24, OptionalDouble.empty()));
            case 6, 7 -> new Intervention(id, "", Shapes.rectangle(x, y, 40, 30), new ParkingLot(48, 6));
            case 8 -> new Intervention(id, "", Shapes.point(x, y), new CompleteCommunity(""));
            default ->
                new Intervention(id, "", Shapes.line(x, y, x + 90, y + 40), new StreetLink(StreetLink.Form.STREET));
        };
    }

    private static FacilitySite facility(String type, double floor) {
        return new FacilitySite(type, OptionalDouble.of(floor), OptionalDouble.empty());
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private static double percentile(double[] millis, int percent) {
        double[] sorted = millis.clone();
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }

    private static void say(String format, Object... values) {
        Measurements.line(String.format(Locale.ROOT, format, values));
    }

    private static void report(String name, double[] times) {
        say(
                name + ": p50 %.2f, p99 %.2f, max %.2f, n %d",
                percentile(times, 50),
                percentile(times, 99),
                percentile(times, 100),
                times.length);
    }
}
