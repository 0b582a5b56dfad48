package org.quandian.ui;

import java.util.List;
import org.quandian.ui.checkup.CheckupPage;
import org.quandian.ui.compare.ComparePage;
import org.quandian.ui.page.PageMaker;
import org.quandian.ui.phase.PhasePage;
import org.quandian.ui.table.TablePage;

/**
 * The pages beside the map, in the order of their tabs. A further page is one line in {@link #AFTER_MAP}: its constructor, which takes
 * {@link org.quandian.ui.page.PageServices}; and {@code ui.page.<id>}, {@code ui.page.<id>.short} and {@code ui.page.<id>.tip} in the
 * messages of both languages. Its room stands between {@code ui.page} and {@code ui} in the house.
 */
final class PageList {
    static final List<PageMaker> AFTER_MAP =
            List.of(ComparePage::new, CheckupPage::new, PhasePage::new, TablePage::new);

    private PageList() {}
}
