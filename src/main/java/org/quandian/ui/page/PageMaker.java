package org.quandian.ui.page;

/** Makes a page: usually its constructor. */
@FunctionalInterface
public interface PageMaker {
    /** A fresh page; nothing is shown yet. FX thread. */
    Page make(PageServices services);
}
