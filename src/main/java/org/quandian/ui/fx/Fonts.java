package org.quandian.ui.fx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import javafx.scene.text.Font;

/**
 * The faces of the interface: the bundled figures, and one Chinese family for everything else (UI.md §4). Loaded on the FX thread once a
 * window is made; JavaFX keeps a face that was loaded before.
 *
 * @param family the family that interface text is set in
 */
public record Fonts(String family) {
    /** The family of the bundled Chinese face. */
    public static final String BUNDLED_FAMILY = "Noto Sans SC";

    /** All bundled font files. */
    public static final List<String> FILES = List.of(
            "IBMPlexSans-Regular.ttf",
            "IBMPlexSans-Medium.ttf",
            "IBMPlexSans-SemiBold.ttf",
            "NotoSansSC-Regular.otf",
            "NotoSansSC-Bold.otf");

    private static final List<String> FIGURES = FILES.subList(0, 3);

    private static final List<String> WISHES = List.of(
            "Microsoft YaHei UI",
            "Microsoft YaHei",
            "PingFang SC",
            "Hiragino Sans GB",
            "Noto Sans CJK SC",
            "Source Han Sans SC",
            "Noto Sans SC",
            "WenQuanYi Micro Hei");

    /** The first wished-for family that this desk has, else the bundled one. */
    public static Fonts preferInstalled() {
        FIGURES.forEach(Fonts::load);
        Set<String> installed = Set.copyOf(Font.getFamilies());
        return WISHES.stream()
                .filter(installed::contains)
                .findFirst()
                .map(Fonts::new)
                .orElseGet(Fonts::bundled);
    }

    /** Only bundled faces: the same picture on every desk. */
    public static Fonts bundled() {
        FILES.forEach(Fonts::load);
        return new Fonts(BUNDLED_FAMILY);
    }

    /** A stylesheet that sets the family on every root, popups included. */
    public String stylesheet() {
        String css = ".root { -fx-font-family: \"" + family + "\"; -fx-font-size: 13px; }";
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }

    private static void load(String file) {
        String resource = "/org/quandian/fonts/" + file;
        try (InputStream in = Fonts.class.getResourceAsStream(resource)) {
            if (in == null || Font.loadFont(in, 13) == null) {
                throw new IllegalStateException("cannot load the bundled font " + resource);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
