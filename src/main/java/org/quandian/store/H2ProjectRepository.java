package org.quandian.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import org.h2.mvstore.MVStoreException;
import org.quandian.task.CancellationToken;
import org.quandian.task.ProgressListener;
import org.quandian.workspace.ProjectFile;
import org.quandian.workspace.ProjectFileException;
import org.quandian.workspace.ProjectFileException.Code;
import org.quandian.workspace.ProjectRepository;
import org.quandian.workspace.StoredProject;

/**
 * Project files as H2 databases, each under exactly the name that the user chose, with nothing beside it. A program needs one of these;
 * it knows which files it has open itself. Safe from any thread, but meant for {@code io}.
 */
public final class H2ProjectRepository implements ProjectRepository {
    private final FileFormat format;
    private final Set<Object> open = ConcurrentHashMap.newKeySet();

    /** Reads every format up to the current one, and writes that. */
    public H2ProjectRepository() {
        this(FileFormat.CURRENT);
    }

    /** As if the given format were the current one. */
    H2ProjectRepository(FileFormat format) {
        this.format = format;
    }

    /**
     * Has the database loaded before it is needed: half a second of a processor that is better spent while a window is being built than
     * while somebody waits for a project. Opens no file; any thread.
     */
    public static void warmUp() {
        Database.warmUp();
    }

    @Override
    public ProjectFile create(Path file, StoredProject content, CancellationToken token, ProgressListener progress)
            throws ProjectFileException {
        Path target = file.toAbsolutePath();
        Path folder = target.getParent();
        if (Files.exists(target)) {
            throw Failures.of(Code.EXISTS, file);
        }
        if (folder == null || !Files.isDirectory(folder)) {
            throw Failures.noFolder(file);
        }
        make(file, content, token, progress);
        try {
            return open(file);
        } catch (ProjectFileException unusable) {
            delete(target, unusable);
            throw unusable;
        }
    }

    private void make(Path file, StoredProject content, CancellationToken token, ProgressListener progress)
            throws ProjectFileException {
        Path target = file.toAbsolutePath();
        Path sitePath = target.resolveSibling(target.getFileName() + ".site");
        Path madePath = target.resolveSibling(target.getFileName() + ".new");
        try {
            try (HeldFile site = HeldFile.make(sitePath).orElseThrow(() -> Failures.of(Code.ALREADY_OPEN, file));
                    HeldFile made = HeldFile.make(madePath).orElseThrow(() -> Failures.of(Code.ALREADY_OPEN, file))) {
                new ProjectMaker(format, content).make(site, made, token, progress);
            }
            if (Files.exists(target)) {
                throw Failures.of(Code.EXISTS, file);
            }
            Files.move(madePath, target, StandardCopyOption.ATOMIC_MOVE);
            forceFolder(target);
            Files.deleteIfExists(sitePath);
        } catch (SQLException | IOException | UncheckedIOException | MVStoreException | CompletionException failed) {
            ProjectFileException reason = Failures.notWritable(file, failed);
            delete(sitePath, reason);
            delete(madePath, reason);
            throw reason;
        } catch (ProjectFileException | RuntimeException | Error failed) {
            delete(sitePath, failed);
            delete(madePath, failed);
            throw failed;
        }
    }

    private static void delete(Path path, Throwable reason) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException alsoFailed) {
            reason.addSuppressed(alsoFailed);
        }
    }

    /** Makes the new name itself survive a power failure, where the system lets a folder be forced. */
    private static void forceFolder(Path target) throws IOException {
        Path folder = target.getParent();
        if (folder != null
                && folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    @Override
    public ProjectFile open(Path file) throws ProjectFileException {
        if (!Files.exists(file)) {
            throw Failures.of(Code.NOT_FOUND, file);
        }
        if (!Files.isRegularFile(file)) {
            throw Failures.of(Code.NOT_A_PROJECT, file);
        }
        Object identity = identityOf(file);
        if (!open.add(identity)) {
            throw Failures.of(Code.ALREADY_OPEN, file);
        }
        boolean opened = false;
        try {
            HeldFile held = hold(file);
            try {
                Optional<DrawnForm> drawn = StoreCheck.check(held, format);
                opened = true;
                return new H2ProjectFile(held, format, drawn.orElse(null), () -> open.remove(identity));
            } finally {
                if (!opened) {
                    held.close();
                }
            }
        } finally {
            if (!opened) {
                open.remove(identity);
            }
        }
    }

    private static HeldFile hold(Path file) throws ProjectFileException {
        try {
            return HeldFile.hold(file).orElseThrow(() -> Failures.of(Code.ALREADY_OPEN, file));
        } catch (NoSuchFileException gone) {
            throw Failures.of(Code.NOT_FOUND, file);
        } catch (IOException refused) {
            throw Failures.notWritable(file, refused);
        }
    }

    /**
     * What tells a file from another whatever path leads to it. Needed before the file is touched: opening and closing it a second time
     * in the same process would end the lock of the first.
     */
    private static Object identityOf(Path file) throws ProjectFileException {
        try {
            Object key = Files.readAttributes(file, java.nio.file.attribute.BasicFileAttributes.class)
                    .fileKey();
            return key == null ? file.toRealPath() : key;
        } catch (IOException refused) {
            throw Failures.notWritable(file, refused);
        }
    }
}
