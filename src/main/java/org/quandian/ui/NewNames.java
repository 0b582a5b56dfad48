package org.quandian.ui;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.quandian.planning.Intervention;
import org.quandian.planning.RuleBook;
import org.quandian.portrayal.Messages;
import org.quandian.portrayal.PlacedKind;
import org.quandian.portrayal.PlacedWords;
import org.quandian.workspace.FreshIds;
import org.quandian.workspace.WorkspaceState;

/** Identifiers and first names of new things; what is on its way to the disk has its identifier already. Knows no toolkit; FX thread. */
final class NewNames {
    private final Messages words;
    private final Set<String> underWay = new HashSet<>();

    NewNames(Messages words) {
        this.words = words;
    }

    /** That thing is on its way to the disk. */
    void leaves(String id) {
        underWay.add(id);
    }

    /** It is there, or was refused. */
    void arrives(String id) {
        underWay.remove(id);
    }

    boolean isUnderWay(String id) {
        return underWay.contains(id);
    }

    /** An identifier that nothing has or had, in any scenario of the project. */
    String freshId(PlacedKind kind, WorkspaceState state) {
        return freshId(kind, new FreshIds(state));
    }

    /** The same, for one thing after the other: none is given twice. */
    String freshId(PlacedKind kind, FreshIds ids) {
        String id = ids.like(kind.prefix());
        while (underWay.contains(id)) {
            id = ids.like(kind.prefix());
        }
        return id;
    }

    /** The thing with the name it has until it is given another: what it is, and the number of its identifier. */
    Intervention named(Intervention thing, RuleBook rules) {
        String number = thing.id().substring(PlacedKind.of(thing).prefix().length());
        String what = new PlacedWords(words, rules).what(thing);
        return thing.withName(words.text("ui.placed.default_name", Map.of("what", what, "number", number)));
    }
}
