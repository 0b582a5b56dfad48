package org.quandian.app;

/** Starts the program. */
public final class Quandian {
    private Quandian() {}

    public static void main(String[] args) {
        System.out.println("Quandian");
    }
}
