package org.quandian.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Takes one shapefile out of a zip. Names inside the zip only choose what is unpacked and never become paths on disk, so a hostile
 * zip cannot write outside the scratch folder; what is unpacked is counted, so it cannot fill the disk either.
 */
final class ZippedShapefile {
    /** A city's layer is far below this; a zip bomb is above. */
    private static final long MAX_BYTES = 2L << 30;

    private static final int MAX_ENTRIES = 10_000;

    private ZippedShapefile() {}

    /**
     * Unpacks.
     *
     * @param inside name of the shapefile in the zip; empty if there is only one
     */
    static LayerFiles unpack(Path zip, String inside, Path scratch) throws LayerRefusedException {
        String zipName = String.valueOf(zip.getFileName());
        try (ZipFile opened = open(zip)) {
            if (opened.size() > MAX_ENTRIES) {
                throw LayerRefusedException.unreadable(zipName, opened.size() + " entries");
            }
            ZipEntry shp = choose(opened, zipName, inside);
            String stem = stem(shp.getName());
            Path folder = Files.createTempDirectory(scratch, "zip");
            Map<String, Path> found = new HashMap<>();
            long left = MAX_BYTES;
            for (ZipEntry entry : entries(opened)) {
                String extension = extension(entry.getName());
                if (stem(entry.getName()).equalsIgnoreCase(stem)
                        && LayerFiles.EXTENSIONS.contains(extension)
                        && !found.containsKey(extension)) {
                    Path target = folder.resolve("layer." + extension);
                    left -= copy(opened, entry, target, left);
                    found.put(extension, target);
                }
            }
            String shown = zipName + "/" + shp.getName().substring(shp.getName().lastIndexOf('/') + 1);
            return LayerFiles.of(shown, found);
        } catch (IOException e) {
            throw LayerRefusedException.unreadable(zipName, String.valueOf(e.getMessage()));
        }
    }

    /** Names without the UTF-8 mark are UTF-8 or, from Chinese Windows, GBK. */
    private static ZipFile open(Path zip) throws IOException {
        try {
            return new ZipFile(zip.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException e) {
            return new ZipFile(zip.toFile(), Charset.forName("GB18030"));
        }
    }

    private static List<ZipEntry> entries(ZipFile zip) {
        List<ZipEntry> files = new ArrayList<>();
        zip.stream().filter(each -> !each.isDirectory()).forEach(files::add);
        return files;
    }

    private static ZipEntry choose(ZipFile zip, String zipName, String inside) throws LayerRefusedException {
        List<ZipEntry> shapefiles = new ArrayList<>();
        for (ZipEntry each : entries(zip)) {
            boolean hidden = each.getName().contains("__MACOSX/");
            if (!hidden && extension(each.getName()).equals("shp")) {
                shapefiles.add(each);
            }
        }
        if (!inside.isEmpty()) {
            return shapefiles.stream()
                    .filter(each -> each.getName().equalsIgnoreCase(inside)
                            || each.getName().toLowerCase(Locale.ROOT).endsWith("/" + inside.toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .orElseThrow(() -> LayerRefusedException.missing(zipName + "/" + inside));
        }
        if (shapefiles.isEmpty()) {
            throw LayerRefusedException.unreadable(zipName, "no .shp inside");
        }
        if (shapefiles.size() > 1) {
            String names = String.join(
                    ", ", shapefiles.stream().map(ZipEntry::getName).limit(5).toList());
            throw LayerRefusedException.unreadable(zipName, shapefiles.size() + " × .shp: " + names);
        }
        return shapefiles.get(0);
    }

    private static long copy(ZipFile zip, ZipEntry entry, Path target, long most) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long written = 0;
        try (InputStream in = zip.getInputStream(entry);
                OutputStream out = Files.newOutputStream(target)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                written += n;
                if (written > most) {
                    throw new ZipException("unpacks to more than " + (MAX_BYTES >> 30) + " GiB");
                }
                out.write(buffer, 0, n);
            }
        }
        return written;
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot > name.lastIndexOf('/') ? name.substring(0, dot) : name;
    }
}
