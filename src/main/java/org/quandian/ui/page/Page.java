package org.quandian.ui.page;

import javafx.scene.Node;
import org.quandian.workspace.WorkspaceState;

/**
 * One page of the window, with a tab in the header: the map, the comparison, the targets … Pages are made once for each open city and
 * language; a page that is not on show keeps what it shows. FX thread.
 */
public interface Page {
    /** Which page it is; its tab says {@code ui.page.<id>}, or {@code ui.page.<id>.short} where the header is narrow. */
    String id();

    /** What is seen; always the same node. */
    Node node();

    /** The page comes on show, or leaves it. When it comes, {@link #stateChanged} follows. */
    void shown(boolean isShown);

    /**
     * Another state of the project, or figures are wanted in the other ledger. Called when the page comes on show and for every change
     * while it is there; a page that is not on show hears nothing, and computes nothing.
     */
    void stateChanged(WorkspaceState state);

    /** Another page asks to show something here; the page is on show already. What it does not know it leaves alone. */
    default void open(PageSubject subject) {}

    /** What the status line says while the page is on show, in words; empty for nothing. */
    default String hint() {
        return "";
    }

    /** The page is replaced by one in another language, or the city is closed: it hears no more, and late results are dropped. */
    default void retire() {}
}
