package org.quandian.dataset;

/** What can be wrong with a file of rules. The sentences stand in the message files under {@code catalogue.<name>}. */
enum MarkedFault {
    /** Said in the words of whoever found it (args: text). */
    OTHER,
    /** Nothing is in the file. */
    EMPTY_FILE,
    /** Larger than any file of rules (args: limit). */
    FILE_TOO_LARGE,
    /** Not text in UTF-8. */
    NOT_UTF8,
    /** Not YAML (args: text, the parser's own words). */
    NOT_YAML,
    /** Nested too deeply. */
    TOO_DEEP,
    /** One key stands twice in one mapping (args: key). */
    DUPLICATE_KEY,
    /** Key and value lines were expected (args: what). */
    NOT_A_MAPPING,
    /** A list was expected (args: what). */
    NOT_A_LIST,
    /** A value was expected (args: what). */
    NO_VALUE,
    /** A number was expected (args: what, value). */
    NOT_A_NUMBER,
    /** A whole number was expected (args: what, value). */
    NOT_WHOLE,
    /** {@code true} or {@code false} was expected (args: what, value). */
    NOT_A_FLAG,
    /** A day such as 2025-12-31 was expected (args: what, value). */
    NOT_A_DATE,
    /** A key that must be there is missing (args: what, key). */
    MISSING_KEY,
    /** A key that means nothing (args: what, key). */
    UNKNOWN_KEY,
    /** A word that is none of those allowed (args: what, value, known). */
    UNKNOWN_WORD,
    /** An id that is not made of letters, digits, dots and hyphens (args: what, value). */
    BAD_ID,
    /** The same id, level or number a second time (args: what, value). */
    DUPLICATE_ID,
    /** A facility type that the file does not have (args: what, value). */
    UNKNOWN_TYPE,
    /** A number outside its range (args: what, value, least, most). */
    OUT_OF_RANGE,
    /** The least is larger than the most (args: what, least, most). */
    LEAST_OVER_MOST,
    /** Two size classes hold for the same size (args: what, other, the area the other one starts at). */
    TIERS_OVERLAP,
    /** Ages of estates out of order (args: what, value). */
    NOT_ASCENDING,
    /** A rule set based on one that is not there (args: what, value). */
    UNKNOWN_BASE,
    /** A rule set that is in the end based on itself (args: what, circle). */
    BASE_CYCLE,
    /** No rule set at all. */
    NO_REGIME;

    /** The key of the sentence. */
    String key() {
        return "catalogue." + name();
    }
}
