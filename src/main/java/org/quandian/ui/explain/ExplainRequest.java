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

    /**
     * @param question which figure
     * @param ledger in which ledger; the one on screen where nothing is said
     */
    public ExplainRequest(Question question, Optional<Ledger> ledger) {
        super(ASKED);
        this.question = question;
        this.ledger = ledger;
    }

    /** Which figure. */
    public Question question() {
        return question;
    }

    /** In which ledger; the one on screen where nothing is said. */
    public Optional<Ledger> ledger() {
        return ledger;
    }
}
