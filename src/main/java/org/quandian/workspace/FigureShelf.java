package org.quandian.workspace;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quandian.access.city.CityLedger;
import org.quandian.access.city.CityResult;
import org.quandian.planning.Intervention;
import org.quandian.planning.Ledger;
import org.quandian.planning.Scenario;
import org.quandian.task.CancellationToken;

/** The figures of the plans that were asked for last. Any thread. */
final class FigureShelf {
    /** Two plans beside each other in two ledgers, and as many looked at just before. */
    private static final int MOST = 8;

    private final List<Kept> kept = new ArrayList<>();

    /** One plan's figures, under the ledger that made them. */
    private record Kept(CityLedger ledger, List<Intervention> inForce, CityResult figures) {}

    /** The figures of a plan, from the shelf where they are there. */
    CityResult figures(WorkspaceState state, Scenario plan, Ledger which, CancellationToken token) {
        CityResult shown = state.findFigures(which).orElseThrow();
        List<Intervention> inForce = plan.inForce();
        if (state.scenario().inForce().equals(inForce)) {
            return shown;
        }
        CityResult found = find(shown.ledger(), inForce);
        if (found != null) {
            return found;
        }
        CityResult made = shown.ledger().update(shown, plan, token);
        put(new Kept(shown.ledger(), inForce, made));
        return made;
    }

    private synchronized @Nullable CityResult find(CityLedger ledger, List<Intervention> inForce) {
        for (int i = 0; i < kept.size(); i++) {
            Kept each = kept.get(i);
            if (each.ledger() == ledger && each.inForce().equals(inForce)) {
                kept.remove(i);
                kept.add(each);
                return each.figures();
            }
        }
        return null;
    }

    /** Figures of other rules, or of a network that was made again, will not be asked for any more. */
    private synchronized void put(Kept made) {
        kept.removeIf(each -> each.ledger() != made.ledger()
                && each.ledger().ledger() == made.ledger().ledger());
        kept.add(made);
        if (kept.size() > MOST) {
            kept.remove(0);
        }
    }
}
