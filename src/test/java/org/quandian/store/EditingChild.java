package org.quandian.store;

import java.nio.file.Path;
import org.quandian.fixture.Shapes;
import org.quandian.planning.ScenarioEdit;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;
import org.quandian.workspace.ProjectFile;
import org.quandian.workspace.StoredProject;

/**
 * A process made to be killed. {@code edit FILE}: opens the project and adds edits without end, now and then closing and opening it,
 * and says each edit's number when it is confirmed. {@code create FILE}: makes a project file.
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
        while (true) {
            try (ProjectFile file = repository.open(path)) {
                StoredProject project = Projects.read(file);
                int next = KilledProcessTest.editsOf(project).size();
                for (int count = 0; count < 40; count++) {
                    file.appendEdit(KilledProcessTest.SCENARIO, next, edit(next));
                    System.out.println(next);
                    next++;
                }
            }
        }
    }

    /** The edit that has this number, always the same. */
    static ScenarioEdit edit(int number) {
        return new ScenarioEdit.Place(Shapes.pocketPark("k" + number, number / 3.0, number / 7.0, 30 + number % 5, 40));
    }
}
