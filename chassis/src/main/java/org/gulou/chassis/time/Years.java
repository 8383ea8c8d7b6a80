package org.gulou.chassis.time;

/** The years this world lives in; the database ends not far beyond them, and a typing error should not get there. */
public final class Years {

    /** What is said of a year that is not sound. */
    public static final String FAULT = "not within the years 1 to 9999";

    private static final int FIRST = 1;
    private static final int LAST = 9999;

    private Years() {}

    /** Whether a date of that year can be reckoned with: 1 to 9999. */
    public static boolean areSound(int year) {
        return year >= FIRST && year <= LAST;
    }
}
