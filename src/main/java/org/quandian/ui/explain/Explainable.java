package org.quandian.ui.explain;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.quandian.access.explain.Question;
import org.quandian.planning.Ledger;
import org.quandian.portrayal.Messages;
import org.quandian.ui.fx.Nodes;

/**
 * Makes a number explainable: a click, Enter or the space bar on it asks the window where it comes from. The number can be reached by the
 * keyboard and says to a screen reader what it is. One line for each number; FX thread.
 */
public final class Explainable {
    private final Messages words;

    /** Numbers in that language. */
    public Explainable(Messages words) {
        this.words = words;
    }

    /**
     * A number in the ledger on screen.
     *
     * @param question asked at the click, so that it is that of what is shown then; empty where there is nothing to explain
     */
    public <N extends Node> N of(N number, Supplier<Optional<Question>> question) {
        return of(number, question, Optional::empty);
    }

    /** A number whose question never changes. */
    public <N extends Node> N of(N number, Question question) {
        return of(number, () -> Optional.of(question));
    }

    /**
     * A number in a ledger of its own.
     *
     * @param ledger asked at the click; empty for the one on screen
     */
    public <N extends Node> N of(N number, Supplier<Optional<Question>> question, Supplier<Optional<Ledger>> ledger) {
        return asking(number, () -> question.get().map(each -> new ExplainRequest(each, ledger.get())));
    }

    /**
     * A number of whatever ledger and plan.
     *
     * @param request made at the click; empty where there is nothing to explain
     */
    public <N extends Node> N asking(N number, Supplier<Optional<ExplainRequest>> request) {
        number.getStyleClass().add("explainable");
        number.setFocusTraversable(true);
        number.setAccessibleRole(AccessibleRole.BUTTON);
        number.setAccessibleHelp(words.text("explain.open"));
        Tooltip.install(number, Nodes.tooltip(words.text("explain.open")));
        Runnable ask = () -> request.get().ifPresent(number::fireEvent);
        number.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                event.consume();
                ask.run();
            }
        });
        number.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                event.consume();
                ask.run();
            }
        });
        return number;
    }
}
