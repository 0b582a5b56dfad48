package org.quandian.app.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quandian.dataset.CityFolderReader;
import org.quandian.portrayal.Messages;
import org.quandian.store.H2ProjectRepository;
import org.quandian.workspace.DatasetReader;
import org.quandian.workspace.ProjectRepository;

/** Runs command lines in this process with the program's real rooms, and keeps what they said. */
public final class Shell implements CommandServices {
    private final DatasetReader reader;
    private final ProjectRepository projects = new H2ProjectRepository();
    final List<Throwable> crashes = new ArrayList<>();
    final List<String> windows = new ArrayList<>();

    /** On real cities. */
    public Shell() {
        this(new CityFolderReader());
    }

    Shell(DatasetReader reader) {
        this.reader = reader;
    }

    /** Runs one command line. */
    public Said run(Object... words) {
        String[] args = new String[words.length];
        for (int i = 0; i < args.length; i++) {
            args[i] = words[i].toString();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        ExitCode code = new CommandLineProgram(this, CommandStreams.utf8(out, err, false)).run(args);
        return new Said(code.number(), out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    @Override
    public DatasetReader datasetReader() {
        return reader;
    }

    @Override
    public ProjectRepository projects() {
        return projects;
    }

    @Override
    public String version() {
        return "1.2.3";
    }

    @Override
    public void openWindow(Optional<Path> path, Optional<Messages.Language> language) {
        windows.add(path.map(Path::toString).orElse("-") + " "
                + language.map(Messages.Language::id).orElse("-"));
    }

    @Override
    public Optional<Path> recordCrash(Throwable failure) {
        crashes.add(failure);
        return Optional.of(Path.of("crash.txt"));
    }

    /** What a command left behind. */
    public record Said(int code, String out, String err) {
        /** The lines of standard output. */
        List<String> lines() {
            return out.lines().toList();
        }
    }
}
