package org.quandian.ui.page;

/**
 * What a page is asked to show, such as a layer of the table or a scenario of the comparison.
 *
 * @param kind what it is: a word that both pages know
 * @param id which one
 */
public record PageSubject(String kind, String id) {
    /** Nothing in particular: the page as it was left. */
    public static final PageSubject NONE = new PageSubject("", "");
}
