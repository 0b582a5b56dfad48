package org.quandian.access.balance;

/** Amounts as whole thousandths: sums are the same in any order, to the last digit. */
final class Thousandths {
    private Thousandths() {}

    /** To the nearest thousandth; what is not a number above 0 is nothing. */
    static long of(double amount) {
        return amount > 0 ? Math.round(Math.min(amount, 1e12) * 1000) : 0;
    }

    static double amount(long thousandths) {
        return thousandths / 1000.0;
    }

    /** Of two amounts, without the slips of binary fractions. */
    static double difference(double all, double part) {
        return Math.round((all - part) * 1000) / 1000.0;
    }
}
