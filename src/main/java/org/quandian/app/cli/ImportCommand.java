package org.quandian.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.quandian.planning.LayerRole;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;
import org.quandian.workspace.DatasetReader;
import org.quandian.workspace.ImportedCity;
import org.quandian.workspace.LayerSummary;
import org.quandian.workspace.ProjectFileException;
import org.quandian.workspace.StoredProject;
import org.quandian.workspace.WorkspaceOpening;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code quandian import FOLDER -o FILE}: makes a project file of a city's folder. Stopped half way it leaves no file behind. */
@Command(name = "import", mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
    private static final long STOP_SECONDS = 5;

    private final CommandContext context;

    @Parameters(paramLabel = "FOLDER", descriptionKey = "cli.param.folder")
    private Path folder = Path.of("");

    @Option(
            names = {"-o", "--out"},
            required = true,
            paramLabel = "FILE",
            descriptionKey = "cli.import.out")
    private Path file = Path.of("");

    ImportCommand(CommandContext context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        if (Files.exists(file)) {
            // Said before the folder is read, not minutes after.
            throw new ProjectFileException(ProjectFileException.Code.EXISTS, Map.of("path", file.toString()), null);
        }
        CancellationToken token = new CancellationToken();
        CountDownLatch finished = new CountDownLatch(1);
        Thread interrupted = new Thread(() -> stop(token, finished), "quandian-stop");
        Runtime.getRuntime().addShutdownHook(interrupted);
        ProgressListener progress = context.progress();
        try {
            DatasetReader reader = context.services().datasetReader();
            ImportedCity city = reader.readCity(CitySource.folderOf(folder), token, progress);
            StoredProject content = WorkspaceOpening.contentOf(city).withOwnCatalogue(reader);
            context.services().projects().create(file, content, token, progress).close();
            report(city);
        } finally {
            TerminalProgress.finish(progress);
            finished.countDown();
            forget(interrupted);
        }
        return ExitCode.DONE.number();
    }

    private void report(ImportedCity city) {
        int parcels = city.baseline().features(LayerRole.RESIDENTIAL).size();
        int left =
                city.report().layers().stream().mapToInt(ImportCommand::leftOut).sum();
        context.streams()
                .out()
                .println(context.messages()
                        .text(
                                "cli.import.DONE",
                                Map.of(
                                        "file", file.toString(),
                                        "city", city.baseline().city().name(),
                                        "layers",
                                                Integer.toString(
                                                        city.baseline().layers().size()),
                                        "parcels", Integer.toString(parcels),
                                        "left", Integer.toString(left),
                                        "issues",
                                                Integer.toString(
                                                        city.report().issues().size()))));
    }

    private static int leftOut(LayerSummary layer) {
        return layer.read() - layer.kept();
    }

    /** Ctrl-C: asks the import to stop and gives it time to take the unfinished file away. */
    private static void stop(CancellationToken token, CountDownLatch finished) {
        token.cancel();
        try {
            var unused = finished.await(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }

    private static void forget(Thread hook) {
        try {
            var unused = Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException alreadyStopping) {
            // The process is ending and this hook with it: there is nothing left to take away.
            hook.interrupt();
        }
    }
}
