package org.gulou.chassis.imports;

/**
 * Keeps a spreadsheet from taking a text for a formula: an apostrophe goes before one that begins like a formula, and comes off again
 * when the file is sent back.
 */
final class CellGuard {

    private static final char APOSTROPHE = '\'';
    private static final String FORMULA_STARTS = "=+-@\t\r";

    private CellGuard() {}

    /** The text, harmless to a spreadsheet. */
    static String on(String text) {
        return startsLikeFormula(text, 0) ? APOSTROPHE + text : text;
    }

    /** The text that was guarded, or one that never was. */
    static String off(String text) {
        return !text.isEmpty() && text.charAt(0) == APOSTROPHE && startsLikeFormula(text, 1) ? text.substring(1) : text;
    }

    private static boolean startsLikeFormula(String text, int at) {
        return text.length() > at && FORMULA_STARTS.indexOf(text.charAt(at)) >= 0;
    }
}
