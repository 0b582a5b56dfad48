package org.quandian.workspace.table;

/** What stands in a column, and how it is written. */
public enum ColumnKind {
    /** Words. */
    TEXT,
    /** An amount, with thousands separators and the column's decimals. */
    NUMBER,
    /** A share in percent, 0 to 100; what is not all is never written as all. */
    PERCENT,
    /** A whole number that counts nothing, such as a year: without separators, and never added up. */
    CODE;

    /** Whether its values are numbers. */
    public boolean isNumber() {
        return this != TEXT;
    }

    /** Whether its values may be added up. */
    public boolean isSummable() {
        return this == NUMBER;
    }
}
