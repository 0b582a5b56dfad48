package org.quandian.store;

/** A page of the drawn-up form that is not as it was written; the tables still hold what it showed. */
final class DamagedPageException extends RuntimeException {
    private static final long serialVersionUID = 1;
}
