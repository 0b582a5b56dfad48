package org.quandian.map;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * The two faces names on the map are written in.
 *
 * @param regular the face for ordinary names
 * @param bold the face for names in bold
 */
public record MapFonts(Font regular, Font bold) {
    private static final String FOLDER = "/org/quandian/fonts/";
    private static final String SAMPLE = "圈点";

    /** The bundled faces, so that a picture looks the same on every machine; else {@link #installed()}. */
    public static MapFonts bundled() {
        Optional<Font> regular = findBundled("NotoSansSC-Regular.otf");
        Optional<Font> bold = findBundled("NotoSansSC-Bold.otf");
        if (regular.isEmpty() || bold.isEmpty()) {
            return installed();
        }
        return new MapFonts(regular.get(), bold.get());
    }

    /** Faces of this machine: the first that has hanzi, else Java's own choice. */
    public static MapFonts installed() {
        String family = Arrays.stream(
                        GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames())
                .filter(name -> !name.contains("Mono") && !name.contains("Serif"))
                .filter(name -> new Font(name, Font.PLAIN, 12).canDisplayUpTo(SAMPLE) < 0)
                .min((one, other) -> Boolean.compare(other.endsWith("SC"), one.endsWith("SC")))
                .orElse(Font.SANS_SERIF);
        return new MapFonts(new Font(family, Font.PLAIN, 12), new Font(family, Font.BOLD, 12));
    }

    /** Whether both bundled faces are there. */
    public static boolean hasBundled() {
        return MapFonts.class.getResource(FOLDER + "NotoSansSC-Regular.otf") != null
                && MapFonts.class.getResource(FOLDER + "NotoSansSC-Bold.otf") != null;
    }

    /** The face in a size of logical pixels. */
    Font face(boolean isBold, double size) {
        return (isBold ? bold : regular).deriveFont((float) size);
    }

    private static Optional<Font> findBundled(String file) {
        try (InputStream stream = MapFonts.class.getResourceAsStream(FOLDER + file)) {
            return stream == null ? Optional.empty() : Optional.of(Font.createFont(Font.TRUETYPE_FONT, stream));
        } catch (IOException | FontFormatException broken) {
            throw new IllegalStateException("the bundled font " + file + " cannot be read", broken);
        }
    }
}
