package org.quandian.ui.panel;

import java.util.List;

/**
 * The two lists about streets as they are read: who is served on paper but not on foot, and which dead ends are worth opening. Knows no
 * toolkit.
 *
 * @param total people served on paper only, without unit
 * @param places community by community, most people first
 * @param deadEnds best first
 */
public record StreetModel(String total, List<Row> places, List<Row> deadEnds) {
    /** Nothing is known yet. */
    public static final StreetModel NONE = new StreetModel("", List.of(), List.of());

    /** Takes copies. */
    public StreetModel {
        places = List.copyOf(places);
        deadEnds = List.copyOf(deadEnds);
    }

    /**
     * One line of either list.
     *
     * @param id what it is chosen by
     * @param name of the community, or of the street
     * @param amount people, without unit
     * @param note reasons, or the length of the link and what it saves
     * @param explained the whole of it, for the tooltip
     */
    public record Row(String id, String name, String amount, String note, String explained) {}
}
