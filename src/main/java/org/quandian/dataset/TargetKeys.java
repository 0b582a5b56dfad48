package org.quandian.dataset;

import java.util.Set;

/** The keys of files of targets, shared by what reads and what writes them. */
final class TargetKeys {
    static final String PROGRAMMES = "programmes";
    static final String USE = "use";
    static final String ENTRIES = "entries";

    static final Set<String> FILE = Set.of(PROGRAMMES);
    static final Set<String> BOOK = Set.of(PROGRAMMES, USE, ENTRIES);
    static final Set<String> PROGRAMME = Set.of("id", "zh", "en", "document", "base_year", "cities", "targets");
    static final Set<String> TARGET = Set.of(
            "id",
            "zh",
            "en",
            "sense",
            "value",
            "words",
            "words_en",
            "unit",
            "unit_en",
            "year",
            "due",
            "term",
            "term_en",
            "scope",
            "scope_en",
            "document",
            "paragraph",
            "text",
            "note",
            "note_en",
            "link");
    static final Set<String> LINK = Set.of(
            "rate", "found", "zones", "works", "ledger", "denominator", "level", "detail", "least", "sum", "where");
    static final Set<String> ENTRY = Set.of("programme", "target", "base", "now", "source", "date");

    private TargetKeys() {}
}
