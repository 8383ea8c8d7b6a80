package org.gulou.chassis.json;

/** The years this world lives in; the database ends not far beyond them, and a typing error should not get there. */
final class Years {

    static final String FAULT = "not within the years 1 to 9999";

    private static final int FIRST = 1;
    private static final int LAST = 9999;

    private Years() {}

    static boolean areSound(int year) {
        return year >= FIRST && year <= LAST;
    }
}
