package org.quandian.portrayal;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.quandian.planning.Intervention;
import org.quandian.planning.Scenario;

/**
 * How the person wants to see the map. Immutable. What is hidden counts in every figure all the same.
 *
 * @param theme light or dark
 * @param shown what is shown
 * @param hiddenKinds kinds of placed things that are not drawn while {@link MapContent#PLANNED} is shown
 */
public record PortrayalOptions(Theme theme, Set<MapContent> shown, Set<PlacedKind> hiddenKinds) {
    /** Takes copies. */
    public PortrayalOptions {
        shown = Set.copyOf(shown);
        hiddenKinds = Set.copyOf(hiddenKinds);
    }

    /** What is shown until somebody changes it. */
    public static PortrayalOptions of(Theme theme) {
        return new PortrayalOptions(
                theme,
                Arrays.stream(MapContent.values())
                        .filter(MapContent::shownAtFirst)
                        .collect(Collectors.toSet()),
                Set.of());
    }

    /** Whether that is shown. */
    public boolean shows(MapContent content) {
        return shown.contains(content);
    }

    /** Whether things of that kind that a plan places are drawn. */
    public boolean shows(PlacedKind kind) {
        return shows(MapContent.PLANNED) && !hiddenKinds.contains(kind);
    }

    /** What of a plan is drawn. */
    public Scenario drawn(Scenario scenario) {
        if (shows(MapContent.PLANNED) && hiddenKinds.isEmpty()) {
            return scenario;
        }
        return new Scenario(
                scenario.name(),
                scenario.interventions().stream().filter(this::draws).toList());
    }

    /** Whether a placed thing is drawn. */
    public boolean draws(Intervention placed) {
        return shows(PlacedKind.of(placed));
    }

    /** The same in another theme. */
    public PortrayalOptions withTheme(Theme newTheme) {
        return new PortrayalOptions(newTheme, shown, hiddenKinds);
    }

    /** The same with one thing shown or hidden; where the plan is switched on, all kinds of placed things are. */
    public PortrayalOptions withShown(MapContent content, boolean isShown) {
        Set<MapContent> changed = EnumSet.noneOf(MapContent.class);
        changed.addAll(shown);
        if (isShown) {
            changed.add(content);
        } else {
            changed.remove(content);
        }
        boolean all = content == MapContent.PLANNED && isShown;
        return new PortrayalOptions(theme, changed, all ? Set.of() : hiddenKinds);
    }

    /** The same with one kind of placed things drawn or not. Where the plan was switched off as a whole, that kind alone comes back. */
    public PortrayalOptions withShown(PlacedKind kind, boolean isShown) {
        boolean nothing = !shows(MapContent.PLANNED);
        Set<PlacedKind> hidden =
                nothing && isShown ? EnumSet.allOf(PlacedKind.class) : EnumSet.noneOf(PlacedKind.class);
        if (!nothing || !isShown) {
            hidden.addAll(hiddenKinds);
        }
        if (isShown) {
            hidden.remove(kind);
        } else {
            hidden.add(kind);
        }
        // a copy of an empty set would not know its kind
        Set<MapContent> contents = EnumSet.noneOf(MapContent.class);
        contents.addAll(shown);
        if (isShown) {
            contents.add(MapContent.PLANNED);
        }
        return new PortrayalOptions(theme, contents, hidden);
    }
}
