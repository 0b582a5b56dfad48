package org.quandian.portrayal;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How the person wants to see the map. Immutable.
 *
 * @param theme light or dark
 * @param shown what is shown
 */
public record PortrayalOptions(Theme theme, Set<MapContent> shown) {
    /** Takes a copy. */
    public PortrayalOptions {
        shown = Set.copyOf(shown);
    }

    /** What is shown until somebody changes it. */
    public static PortrayalOptions of(Theme theme) {
        return new PortrayalOptions(
                theme,
                Arrays.stream(MapContent.values())
                        .filter(MapContent::shownAtFirst)
                        .collect(Collectors.toSet()));
    }

    /** Whether that is shown. */
    public boolean shows(MapContent content) {
        return shown.contains(content);
    }

    /** The same in another theme. */
    public PortrayalOptions withTheme(Theme newTheme) {
        return new PortrayalOptions(newTheme, shown);
    }

    /** The same with one thing shown or hidden. */
    public PortrayalOptions withShown(MapContent content, boolean isShown) {
        Set<MapContent> changed = EnumSet.noneOf(MapContent.class);
        changed.addAll(shown);
        if (isShown) {
            changed.add(content);
        } else {
            changed.remove(content);
        }
        return new PortrayalOptions(theme, changed);
    }
}
