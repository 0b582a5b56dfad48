package org.quandian.dataset;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.crs.GeographicCRS;
import org.geotools.api.referencing.crs.ProjectedCRS;
import org.geotools.referencing.CRS;
import org.quandian.geometry.WorkingCrs;
import org.quandian.workspace.UnusableDataException;

/**
 * Turns the ways in which people name a coordinate system (EPSG code, WKT, path of a .prj) into one. X is always east: EPSG says
 * north first for China's zones, the files never do.
 */
final class CrsReader {
    private static final Pattern EPSG = Pattern.compile("(?i)(?:EPSG:{1,2})?(\\d{4,6})");
    private static final Pattern AXIS = Pattern.compile("(?i),\\s*AXIS\\s*\\[[^\\]]*\\]");
    private static final int LONGEST_SHOWN = 80;
    private static final int MAX_PRJ_BYTES = 1 << 16;

    private final Path root;
    private final Map<String, CoordinateReferenceSystem> parsed = new HashMap<>();

    /** Reads names relative to that folder. */
    CrsReader(Path root) {
        this.root = root;
    }

    /** Why a name is of no use. */
    static final class UnknownCrsException extends Exception {
        private static final long serialVersionUID = 1;

        UnknownCrsException(String name) {
            super(name);
        }
    }

    /** The system with that name. */
    CoordinateReferenceSystem read(String name) throws UnknownCrsException {
        Matcher code = EPSG.matcher(name.strip());
        if (code.matches()) {
            return byCode(Integer.parseInt(code.group(1)));
        }
        if (name.contains("[")) {
            return parse(name);
        }
        try {
            Path file = root.resolve(name.strip());
            if (name.strip().toLowerCase(Locale.ROOT).endsWith(".prj") && Files.isRegularFile(file)) {
                return readPrj(file);
            }
        } catch (InvalidPathException e) {
            throw new UnknownCrsException(name);
        }
        throw new UnknownCrsException(name);
    }

    private CoordinateReferenceSystem byCode(int epsg) throws UnknownCrsException {
        Optional<String> wkt = KnownCrs.findWkt(epsg);
        if (wkt.isPresent()) {
            return parse(wkt.get());
        }
        try {
            return CRS.decode("EPSG:" + epsg, true);
        } catch (FactoryException e) {
            throw new UnknownCrsException("EPSG:" + epsg);
        }
    }

    /** What a .prj says. */
    CoordinateReferenceSystem readPrj(Path file) throws UnknownCrsException {
        try (var in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MAX_PRJ_BYTES);
            boolean utf8 = !new String(bytes, StandardCharsets.UTF_8).contains("\uFFFD");
            String text = new String(bytes, utf8 ? StandardCharsets.UTF_8 : Charset.forName("GB18030"));
            return parse(text);
        } catch (IOException e) {
            throw new UnknownCrsException(file.getFileName() + ": " + e.getMessage());
        }
    }

    private synchronized CoordinateReferenceSystem parse(String text) throws UnknownCrsException {
        // Without axes, WKT means east before north, which is what the coordinates in the file are whatever the text
        // says.
        String wkt = AXIS.matcher(text.replace("\uFEFF", "").strip()).replaceAll("");
        CoordinateReferenceSystem known = parsed.get(wkt);
        if (known == null) {
            try {
                known = CRS.parseWKT(wkt);
            } catch (FactoryException | RuntimeException e) {
                String start = text.lines().findFirst().orElse("").strip();
                boolean tooLong = start.length() > LONGEST_SHOWN;
                throw new UnknownCrsException(tooLong ? start.substring(0, LONGEST_SHOWN) + "…" : start);
            }
            parsed.put(wkt, known);
        }
        return known;
    }

    /**
     * A system that can be measured in: projected, in metres.
     *
     * @throws UnusableDataException with advice if it is not one
     */
    static WorkingCrs working(CoordinateReferenceSystem crs, String name) throws UnusableDataException {
        String shown = crs.getName().getCode();
        if (crs instanceof GeographicCRS) {
            throw new UnusableDataException(UnusableDataException.Code.CRS_GEOGRAPHIC, Map.of("crs", name));
        }
        if (!(crs instanceof ProjectedCRS)
                || !crs.getCoordinateSystem().getAxis(0).getUnit().toString().equals("m")) {
            throw new UnusableDataException(UnusableDataException.Code.CRS_UNKNOWN, Map.of("crs", name));
        }
        Matcher code = EPSG.matcher(name.strip());
        if (code.matches()) {
            int epsg = Integer.parseInt(code.group(1));
            return new WorkingCrs("EPSG:" + epsg, shown, KnownCrs.findWkt(epsg).orElseGet(crs::toWKT));
        }
        return new WorkingCrs(shown, shown, crs.toWKT());
    }
}
