package org.quandian.ui.map.tool;

import java.util.Locale;

/** The tools of the toolbar. */
public enum ToolKind {
    /** 选择: select, move, resize. */
    SELECT,
    /** 平移: pan. */
    PAN,
    /** 口袋公园: place a pocket park. */
    PLACE;

    /** The word in message keys ({@code ui.tool.ID}). */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
