package org.quandian.ui.explain;

import java.util.Optional;
import javafx.event.Event;
import javafx.event.EventType;
import org.quandian.access.explain.Question;
import org.quandian.planning.Ledger;

/** Somebody wants to know where a number comes from. Rises from the number to the window, which answers it. */
public final class ExplainRequest extends Event {
    /** The only type there is. */
    public static final EventType<ExplainRequest> ASKED = new EventType<>(Event.ANY, "EXPLAIN_ASKED");

    private static final long serialVersionUID = 1;

    private final transient Question question;
    private final transient Optional<Ledger> ledger;
    private final transient Optional<OtherPlan> plan;

    /**
     * @param question which figure
     * @param ledger in which ledger; the one on screen where nothing is said
     */
    public ExplainRequest(Question question, Optional<Ledger> ledger) {
        this(question, ledger, Optional.empty());
    }

    /**
     * @param plan of which plan; the one on screen where nothing is said
     */
    public ExplainRequest(Question question, Optional<Ledger> ledger, Optional<OtherPlan> plan) {
        super(ASKED);
        this.question = question;
        this.ledger = ledger;
        this.plan = plan;
    }

    /** Which figure. */
    public Question question() {
        return question;
    }

    /** In which ledger; the one on screen where nothing is said. */
    public Optional<Ledger> ledger() {
        return ledger;
    }

    /** Of which plan; the one on screen where nothing is said. */
    public Optional<OtherPlan> plan() {
        return plan;
    }
}
