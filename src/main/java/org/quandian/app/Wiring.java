package org.quandian.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.quandian.app.cli.CommandServices;
import org.quandian.dataset.CityFolderReader;
import org.quandian.portrayal.Messages;
import org.quandian.store.H2ProjectRepository;
import org.quandian.workspace.DatasetReader;
import org.quandian.workspace.ProjectRepository;

/** Puts the rooms together by hand: the only place that knows which room fills which port. No conditions here. */
final class Wiring implements CommandServices {
    private final UserFolders folders = UserFolders.ofThisUser();
    private final String version = Version.ofThisProgram();
    private final DatasetReader datasetReader = new CityFolderReader();
    private final ProjectRepository projects = new H2ProjectRepository();
    private final CrashReport crashReport =
            new CrashReport(List.of(folders.data(), Path.of(System.getProperty("java.io.tmpdir", "."))), version);

    @Override
    public DatasetReader datasetReader() {
        return datasetReader;
    }

    @Override
    public ProjectRepository projects() {
        return projects;
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public void openWindow(Optional<Path> path, Optional<Messages.Language> language) {
        new WindowLauncher(this, DisplayCheck.ofThisProcess(), folders, ProgramHome.ofThisProcess())
                .open(path, language);
    }

    @Override
    public Optional<Path> recordCrash(Throwable failure) {
        return crashReport.write(failure);
    }
}
