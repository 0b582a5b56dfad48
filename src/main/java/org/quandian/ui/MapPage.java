package org.quandian.ui;

import javafx.scene.Node;
import org.quandian.ui.page.Page;
import org.quandian.ui.page.PageSubject;
import org.quandian.workspace.WorkspaceState;

/**
 * The workbench as the first page of the window. Its desk hears of every change by itself, on show or not.
 *
 * @param bench the workbench
 */
record MapPage(Workbench bench) implements Page {
    static final String ID = "map";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Node node() {
        return bench;
    }

    @Override
    public void shown(boolean isShown) {
        if (isShown) {
            bench.map().pane().requestFocus();
        }
    }

    @Override
    public void stateChanged(WorkspaceState state) {
        // The desk of the bench has told it already, together with what was before.
    }

    /** A page that goes by numbers of the standards sends whoever wants to change them here: {@code standards} and what to look for. */
    @Override
    public void open(PageSubject subject) {
        if (subject.kind().equals("standards")) {
            bench.standards().openAt(subject.id());
        }
    }
}
