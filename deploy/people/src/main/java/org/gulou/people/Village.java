package org.gulou.people;

/**
 * A village or a residents' community of the county.
 *
 * @param code twelve digits
 * @param name without what the official one ends with, such as 大竹 or 城北
 * @param township the name of its township
 */
record Village(String code, String name, String township) {

    private static final int TOWNSHIP_DIGITS = 9;
    private static final int FIRST_VILLAGE = 200;

    String townshipCode() {
        return code.substring(0, TOWNSHIP_DIGITS);
    }

    /** By GB/T 10114, residents' committees have numbers below 200. */
    boolean isCommunity() {
        return Integer.parseInt(code.substring(TOWNSHIP_DIGITS)) < FIRST_VILLAGE;
    }
}
