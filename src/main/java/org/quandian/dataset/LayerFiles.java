package org.quandian.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The files that make up one shapefile. Extensions are found in any spelling ({@code .SHP}); side-cars may be missing.
 *
 * @param name what people are told the file is called
 * @param shp shapes
 * @param shx index
 * @param dbf attributes
 * @param prj coordinate system
 * @param cpg text encoding
 */
record LayerFiles(
        String name, Path shp, @Nullable Path shx, @Nullable Path dbf, @Nullable Path prj, @Nullable Path cpg) {
    /** Extensions that are looked for beside the shapes. */
    static final List<String> EXTENSIONS = List.of("shp", "shx", "dbf", "prj", "cpg");

    /**
     * Finds the files that a manifest names.
     *
     * @param root folder that relative names start from
     * @param file name as in the manifest: {@code a.shp}, {@code sub/a.shp}, {@code a.zip} or {@code a.zip/b.shp}
     * @param scratch folder that zips may be unpacked to; removed by the caller
     */
    static LayerFiles locate(Path root, String file, Path scratch) throws LayerRefusedException {
        String name = file.replace('\\', '/');
        String lower = name.toLowerCase(Locale.ROOT);
        try {
            int zipEnd = lower.endsWith(".zip") ? lower.length() : lower.indexOf(".zip/") + 4;
            if (zipEnd > 3) {
                Path zip = findIgnoringCase(root.resolve(name.substring(0, zipEnd)))
                        .orElseThrow(() -> LayerRefusedException.missing(file));
                String inside = zipEnd < name.length() ? name.substring(zipEnd + 1) : "";
                return ZippedShapefile.unpack(zip, inside, scratch);
            }
            return beside(root.resolve(name), file);
        } catch (InvalidPathException e) {
            throw LayerRefusedException.missing(file);
        }
    }

    private static LayerFiles beside(Path path, String file) throws LayerRefusedException {
        String fileName = String.valueOf(path.getFileName());
        int dot = fileName.lastIndexOf('.');
        String stem = dot > 0 ? fileName.substring(0, dot) : fileName;
        Map<String, Path> found = new HashMap<>();
        for (String extension : EXTENSIONS) {
            findIgnoringCase(path.resolveSibling(stem + "." + extension)).ifPresent(it -> found.put(extension, it));
        }
        return of(file, found);
    }

    /** From what was found, by extension. */
    static LayerFiles of(String name, Map<String, Path> found) throws LayerRefusedException {
        Path shp = found.get("shp");
        if (shp == null) {
            throw LayerRefusedException.missing(name);
        }
        return new LayerFiles(name, shp, found.get("shx"), found.get("dbf"), found.get("prj"), found.get("cpg"));
    }

    /** The file itself, or one beside it whose name differs only in upper and lower case. */
    static Optional<Path> findIgnoringCase(Path path) {
        if (Files.isRegularFile(path)) {
            return Optional.of(path);
        }
        Path folder = path.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return Optional.empty();
        }
        String wanted = String.valueOf(path.getFileName());
        try (Stream<Path> siblings = Files.list(folder)) {
            return siblings.filter(each -> String.valueOf(each.getFileName()).equalsIgnoreCase(wanted))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
