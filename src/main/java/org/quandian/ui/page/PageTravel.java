package org.quandian.ui.page;

import org.locationtech.jts.geom.Envelope;

/** The ways from one page to another. FX thread. */
public interface PageTravel {
    /** Opens the map and glides to that part of the city, metres. */
    void flyTo(Envelope extent);

    /** Opens the map, selects a placed thing of the scenario on screen and glides to it; an unknown id selects nothing. */
    void select(String interventionId);

    /** Opens another page and shows it the subject; an unknown page changes nothing. */
    void openPage(String pageId, PageSubject subject);

    /** The page on show has other words for the status line. */
    void hintChanged();
}
