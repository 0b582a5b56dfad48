package org.quandian.portrayal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.quandian.map.FeatureStyle;
import org.quandian.map.SldReader;
import org.quandian.map.StyleException;
import org.quandian.planning.LayerRole;

/**
 * The style of every role in every theme, from the SLD files on the class path ({@code styles/THEME/ROLE.sld} of the project). A file
 * is read when its style is first asked for, because reading all of them would be felt at the start. Any thread.
 */
public final class StyleBook {
    private final Map<String, FeatureStyle> styles = new ConcurrentHashMap<>();

    private StyleBook() {}

    /** The styles that ship. */
    public static StyleBook bundled() {
        return new StyleBook();
    }

    /**
     * How features of that role look in that theme.
     *
     * @throws StyleException if the file is wrong
     * @throws IllegalStateException if the file is missing
     */
    public FeatureStyle getStyle(Theme theme, LayerRole role) {
        return styles.computeIfAbsent(theme.id() + "/" + role.id() + ".sld", StyleBook::read);
    }

    private static FeatureStyle read(String file) {
        try (InputStream stream = StyleBook.class.getResourceAsStream("/org/quandian/styles/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("the style " + file + " is missing");
            }
            return SldReader.read(stream, "styles/" + file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
