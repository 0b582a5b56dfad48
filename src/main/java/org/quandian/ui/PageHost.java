package org.quandian.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.layout.StackPane;
import org.quandian.ui.page.Page;
import org.quandian.workspace.WorkspaceState;

/**
 * The middle of the window: one page is on show, the others keep what they show. Only the page on show hears of changes. FX thread.
 */
final class PageHost extends StackPane {
    private final List<Page> pages;
    private final Supplier<WorkspaceState> state;
    private final Runnable onShow;
    private Page current;

    /**
     * @param pages in the order of their tabs; the first is on show
     * @param state the project as it stands
     * @param onShow told when another page is on show
     */
    PageHost(List<? extends Page> pages, Supplier<WorkspaceState> state, Runnable onShow) {
        this.pages = List.copyOf(pages);
        this.state = state;
        this.onShow = onShow;
        this.current = this.pages.get(0);
        setMinSize(0, 0);
        for (Page page : this.pages) {
            page.node().setVisible(page == current);
            page.node().setManaged(page == current);
            getChildren().add(page.node());
        }
    }

    /** The page on show. */
    Page current() {
        return current;
    }

    List<String> ids() {
        return pages.stream().map(Page::id).toList();
    }

    Optional<Page> find(String id) {
        return pages.stream().filter(page -> page.id().equals(id)).findFirst();
    }

    /** Puts a page on show; an unknown one changes nothing. */
    void show(String id) {
        find(id).filter(page -> page != current).ifPresent(this::show);
    }

    /** Puts the page of that place on show, from 0; where there is none nothing changes. */
    void showAt(int place) {
        if (place >= 0 && place < pages.size()) {
            show(pages.get(place).id());
        }
    }

    /** The page so many tabs further, round and round. */
    void step(int tabs) {
        showAt(Math.floorMod(pages.indexOf(current) + tabs, pages.size()));
    }

    /** Another state of the project, or another ledger. */
    void stateChanged() {
        current.stateChanged(state.get());
    }

    void retire() {
        pages.forEach(Page::retire);
    }

    private void show(Page page) {
        Page before = current;
        current = page;
        page.node().setManaged(true);
        page.node().setVisible(true);
        before.node().setVisible(false);
        before.node().setManaged(false);
        before.shown(false);
        page.node().requestFocus();
        page.shown(true);
        page.stateChanged(state.get());
        onShow.run();
    }
}
