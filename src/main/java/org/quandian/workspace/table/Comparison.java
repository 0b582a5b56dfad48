package org.quandian.workspace.table;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** How a plain filter compares, with all the ways of saying it. */
enum Comparison {
    AT_LEAST(">=", "≥", "＞＝", "至少", "不小于", "不少于"),
    AT_MOST("<=", "≤", "＜＝", "至多", "不大于", "不超过", "不多于"),
    NOT_EQUAL("<>", "!=", "≠", "不等于", "不是"),
    EQUAL("==", "=", "＝", "等于"),
    GREATER(">", "＞", "大于", "多于", "超过"),
    LESS("<", "＜", "小于", "少于", "不足"),
    WITHOUT("不包含", "不含", "does not contain"),
    WITH("包含", "含有", "含", "contains"),
    FILLED("不为空", "非空", "is not empty"),
    EMPTY("为空", "is empty");

    /** Ways of saying it, one on each line: an enum holds no lists. */
    private final String words;

    Comparison(String... words) {
        this.words = String.join("\n", words);
    }

    /** A way of saying a comparison. */
    record Word(Comparison comparison, String text) {}

    /** All ways, the longest first, so that 不等于 is not read as 等于. */
    static final List<Word> WORDS = Arrays.stream(values())
            .flatMap(each -> each.words.lines().map(word -> new Word(each, word)))
            .sorted(Comparator.comparingInt((Word each) -> each.text().length()).reversed())
            .toList();

    /** Whether a value stands behind it. */
    boolean needsValue() {
        return this != EMPTY && this != FILLED;
    }

    /** Whether it asks what is more. */
    boolean asksSize() {
        return this == AT_LEAST || this == AT_MOST || this == GREATER || this == LESS;
    }

    /** Whether it asks about words within words. */
    boolean asksWords() {
        return this == WITH || this == WITHOUT;
    }

    /** Whether a number that is there compares so with another. */
    boolean holds(double number, double other) {
        return switch (this) {
            case AT_LEAST -> number >= other;
            case AT_MOST -> number <= other;
            case GREATER -> number > other;
            case LESS -> number < other;
            case EQUAL -> number == other;
            case NOT_EQUAL -> number != other;
            case WITH, WITHOUT, FILLED, EMPTY -> throw new IllegalStateException(this + " compares no numbers");
        };
    }
}
