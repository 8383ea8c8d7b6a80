package org.gulou.bench;

import java.util.Iterator;
import java.util.List;

/**
 * What of the register is measured.
 *
 * @param people how many residents campaigns are opened over
 * @param tenfold whether the coverage is measured for ten times as many as well
 * @param million whether a file of a million rows is imported, too
 */
record RegisterOptions(int people, boolean tenfold, boolean million) {

    private static final int USUAL = 400_000;

    /** Reads the words after {@code register}; one that is not understood is an {@link IllegalArgumentException}. */
    static RegisterOptions of(List<String> words) {
        int people = USUAL;
        boolean tenfold = false;
        boolean million = false;
        for (Iterator<String> rest = words.iterator(); rest.hasNext(); ) {
            String word = rest.next();
            switch (word) {
                case "--people" -> people = number(rest);
                case "--tenfold" -> tenfold = true;
                case "--million" -> million = true;
                default -> throw new IllegalArgumentException("Unknown option: " + word);
            }
        }
        return new RegisterOptions(people, tenfold, million);
    }

    private static int number(Iterator<String> rest) {
        String text = rest.hasNext() ? rest.next() : "";
        if (!text.matches("[1-9]\\d{2,6}")) {
            throw new IllegalArgumentException("--people takes a whole number from 100 to 9999999, not " + text);
        }
        return Integer.parseInt(text);
    }
}
