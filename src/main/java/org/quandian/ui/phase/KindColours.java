package org.quandian.ui.phase;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.paint.Color;
import org.quandian.portrayal.Messages;
import org.quandian.portrayal.PlacedKind;

/** Kinds of interventions in the colours of their marks (UI.md §3). Stateless. */
final class KindColours {
    /** Of kinds that this edition does not know. */
    private static final String UNKNOWN = "#808080";

    private KindColours() {}

    /** For shapes. */
    static Color of(String kind) {
        return Color.web(hex(kind));
    }

    /** For style sheets: {@code #86C6B8}. */
    static String hex(String kind) {
        return find(kind).map(each -> each.colour().hex()).orElse(UNKNOWN);
    }

    /** What a kind is called. */
    static String name(String kind, Messages words) {
        return List.of("placed.kind." + kind, "placed.tool." + kind).stream()
                .filter(words::has)
                .findFirst()
                .map(words::text)
                .orElse(kind);
    }

    /** Kinds in the order of the toolbar, so that stacks of all years are built alike. */
    static List<String> inOrder(Collection<String> kinds) {
        return kinds.stream()
                .sorted(Comparator.comparingInt(
                        kind -> find(kind).map(PlacedKind::ordinal).orElse(Integer.MAX_VALUE)))
                .toList();
    }

    private static Optional<PlacedKind> find(String kind) {
        return Arrays.stream(PlacedKind.values())
                .filter(each -> each.id().equals(kind))
                .findFirst();
    }
}
