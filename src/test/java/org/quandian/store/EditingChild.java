package org.quandian.store;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.locationtech.jts.geom.Geometry;
import org.quandian.fixture.Shapes;
import org.quandian.planning.CompleteCommunity;
import org.quandian.planning.FacilitySite;
import org.quandian.planning.Intervention;
import org.quandian.planning.ParkingLot;
import org.quandian.planning.PocketPark;
import org.quandian.planning.ScenarioEdit;
import org.quandian.planning.SchoolLevel;
import org.quandian.planning.SchoolSite;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;
import org.quandian.workspace.ProjectFile;
import org.quandian.workspace.StoredProject;

/**
 * A process made to be killed. {@code edit FILE}: opens the project and adds edits of every kind and editions of the standards without end, now and then closing and opening it,
 * and says each edit's number when it is confirmed. {@code branch FILE}: branches and merges without end, and says each branch's number. {@code create FILE}: makes a project file.
 */
final class EditingChild {
    private EditingChild() {}

    /** Runs until killed. */
    public static void main(String[] args) throws Exception {
        Path path = Path.of(args[1]);
        H2ProjectRepository repository = new H2ProjectRepository();
        if (args[0].equals("create")) {
            System.out.println("begun");
            repository
                    .create(path, Projects.small(), CancellationToken.none(), ProgressListener.SILENT)
                    .close();
            System.out.println("made");
            return;
        }
        if (args[0].equals("branch")) {
            branch(repository, path);
        }
        while (true) {
            try (ProjectFile file = repository.open(path)) {
                StoredProject project = Projects.read(file);
                int next = KilledProcessTest.editsOf(project).size();
                // one that was killed between an edit and its edition left the edition to do
                for (int edition = project.catalogues().size(); edition < next; edition++) {
                    file.appendCatalogue(edition, edition(edition));
                }
                for (int count = 0; count < 40; count++) {
                    file.appendEdit(KilledProcessTest.SCENARIO, next, edit(next));
                    // confirmed with the edit's number, which is said after it
                    file.appendCatalogue(next, edition(next));
                    System.out.println(next);
                    next++;
                }
            }
        }
    }

    /** Branches off the scenario and merges something into the branch, without end. */
    private static void branch(H2ProjectRepository repository, Path path) throws Exception {
        while (true) {
            try (ProjectFile file = repository.open(path)) {
                int next = Projects.read(file).scenarios().size();
                for (int count = 0; count < 20; count++) {
                    int shared = next % 10;
                    file.copyScenario(KilledProcessTest.SCENARIO, shared, shared, "支" + next);
                    file.appendEdit("支" + next, shared, merge(next));
                    System.out.println(next);
                    next++;
                }
            }
        }
    }

    /** What is merged into the branch of this number, always the same. */
    static ScenarioEdit merge(int number) {
        return new ScenarioEdit.Batch(java.util.List.of(edit(600 + 6 * number), edit(603 + 6 * number)));
    }

    /** The edit that has this number, always the same. */
    static ScenarioEdit edit(int number) {
        String id = "k" + number;
        Geometry at = Shapes.rectangle(number / 3.0, number / 7.0, 30 + number % 5, 40);
        return switch (number % 6) {
            case 0 -> new ScenarioEdit.Place(new Intervention(id, "", at, new PocketPark()));
            case 1 ->
                new ScenarioEdit.Place(new Intervention(
                        id,
                        "",
                        at.getCentroid(),
                        new FacilitySite("market", OptionalDouble.of(number), OptionalDouble.empty())));
            case 2 ->
                new ScenarioEdit.Place(new Intervention(
                        id, "", at, new SchoolSite(SchoolLevel.JUNIOR, number % 36, OptionalDouble.empty())));
            case 3 -> new ScenarioEdit.Place(new Intervention(id, "", at, new ParkingLot(number, 3)));
            case 4 -> new ScenarioEdit.Place(new Intervention(id, "", at, new CompleteCommunity("社区\n" + number)));
            default ->
                new ScenarioEdit.Revise(
                        "k" + (number - 3),
                        Optional.empty(),
                        Optional.empty(),
                        Map.of(SchoolSite.CLASSES, Integer.toString(number % 40)));
        };
    }

    /** The edition of the standards that has this number. */
    static String edition(int number) {
        return "edition: " + number + "\n" + "# 标准\n".repeat(number % 900);
    }
}
