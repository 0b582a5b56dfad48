package org.quandian.portrayal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import org.quandian.map.FeatureStyle;
import org.quandian.map.SldReader;
import org.quandian.map.StyleException;
import org.quandian.planning.LayerRole;

/** The style of every role in every theme, from the SLD files on the class path ({@code styles/THEME/ROLE.sld} of the project). */
public final class StyleBook {
    private final Map<Theme, Map<LayerRole, FeatureStyle>> styles;

    private StyleBook(Map<Theme, Map<LayerRole, FeatureStyle>> styles) {
        this.styles = styles;
    }

    /**
     * Reads the bundled files.
     *
     * @throws StyleException if one of them is wrong
     * @throws IllegalStateException if one of them is missing
     */
    public static StyleBook bundled() {
        Map<Theme, Map<LayerRole, FeatureStyle>> styles = new EnumMap<>(Theme.class);
        for (Theme theme : Theme.values()) {
            Map<LayerRole, FeatureStyle> ofTheme = new EnumMap<>(LayerRole.class);
            for (LayerRole role : LayerRole.values()) {
                ofTheme.put(role, read(theme.id() + "/" + role.id() + ".sld"));
            }
            styles.put(theme, ofTheme);
        }
        return new StyleBook(styles);
    }

    /** How features of that role look in that theme. */
    public FeatureStyle getStyle(Theme theme, LayerRole role) {
        FeatureStyle style = styles.getOrDefault(theme, Map.of()).get(role);
        if (style == null) {
            throw new IllegalStateException("no style " + theme + " " + role);
        }
        return style;
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
