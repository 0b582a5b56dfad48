package org.quandian.ui.map.tool;

import java.util.Locale;

/** The tools of the toolbar. */
public enum ToolKind {
    /** 选择: select, move, resize. */
    SELECT,
    /** 平移: pan. */
    PAN,
    /** 放置: put down what the {@link Brush} says. */
    PLACE;

    /** The word in message keys ({@code ui.tool.ID}) of the tools that are always the same. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
