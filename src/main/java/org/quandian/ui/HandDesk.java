package org.quandian.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.quandian.map.MapPoint;
import org.quandian.planning.FacilitySite;
import org.quandian.planning.Intervention;
import org.quandian.planning.Programme;
import org.quandian.planning.RuleBook;
import org.quandian.portrayal.Messages;
import org.quandian.portrayal.PlacedKind;
import org.quandian.ui.map.tool.Brush;
import org.quandian.workspace.FreshIds;
import org.quandian.workspace.WorkspaceState;

/** What is in the planner's hand, and what new things are called. Knows no toolkit; FX thread. */
final class HandDesk {
    private static final String FACILITY = "facility.";
    /** How near the mouse must come to the mark of a school or car park to mean it, logical pixels. */
    private static final double HOST_REACH = 24;

    private final BrushCase brushes;
    private final NewNames names;
    private final HostFinder hosts = new HostFinder();
    private final Supplier<WorkspaceState> state;
    private final Supplier<RuleBook> rules;

    HandDesk(Messages words, BrushCase brushes, Supplier<WorkspaceState> state, Supplier<RuleBook> rules) {
        this.brushes = brushes;
        this.names = new NewNames(words);
        this.state = state;
        this.rules = rules;
    }

    Brush brush() {
        return brushes.current();
    }

    /**
     * Takes the brush of a kind into the hand.
     *
     * @param indicator the one on screen: a planner most likely wants more of what it is about
     */
    void take(PlacedKind kind, String indicator) {
        brushes.take(kind, rules.get());
        if (kind == PlacedKind.FACILITY && indicator.startsWith(FACILITY)) {
            takeType(indicator.substring(FACILITY.length()));
        }
    }

    void take(Brush brush) {
        brushes.take(brush, rules.get());
    }

    private void takeType(String type) {
        boolean other = !type.equals(brush().values().get(FacilitySite.TYPE));
        if (other && rules.get().findType(type).isPresent()) {
            brushes.take(BrushCase.ofType(brush(), type, rules.get()), rules.get());
        }
    }

    /** A thing as what lies under the mouse would have it; empty where it is free. */
    Optional<Intervention> fitted(Intervention thing, MapPoint place, double metresPerPixel) {
        return hosts.fit(thing, state.get().baseline(), place, HOST_REACH * metresPerPixel);
    }

    /** The thing in the hand with a fresh identifier and a default name, before it has a shape. */
    Intervention blank() {
        return named(brush().kind(), id -> brush().make(id, ""));
    }

    /** A thing under a fresh identifier and a default name. */
    Intervention named(PlacedKind kind, Function<String, Intervention> make) {
        return names.named(make.apply(names.freshId(kind, state.get())), rules.get());
    }

    /**
     * Copies of things, unlocked, under fresh identifiers; what had the name it was made with gets such a name again.
     */
    List<Intervention> copies(List<Intervention> things) {
        FreshIds ids = new FreshIds(state.get());
        return things.stream()
                .map(each -> {
                    String id = names.freshId(PlacedKind.of(each), ids);
                    boolean usual = each.name().isBlank()
                            || names.named(each, rules.get()).name().equals(each.name());
                    Intervention copy = each.withId(id).withValues(Map.of(Programme.LOCKED, "no"));
                    return usual ? names.named(copy, rules.get()) : copy;
                })
                .toList();
    }

    /** Identifiers and names of what is on its way to the disk. */
    NewNames names() {
        return names;
    }
}
