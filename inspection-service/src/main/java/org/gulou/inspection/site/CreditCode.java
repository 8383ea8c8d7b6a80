package org.gulou.inspection.site;

/** Unified social credit codes by GB 32100: 18 characters of an alphabet of 31, the last one a check. */
final class CreditCode {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 18;
    private static final int BASE = 31;

    private CreditCode() {}

    /** Whether length and alphabet are right; whatever fails this is no credit code. */
    static boolean isWellFormed(String code) {
        return code.length() == LENGTH && code.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
    }

    /** Whether the check character of a well-formed code fits; some legal early codes fail. */
    static boolean isChecked(String code) {
        return code.charAt(LENGTH - 1) == checkCharacter(code);
    }

    private static char checkCharacter(String code) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * weight;
            weight = weight * 3 % BASE;
        }
        return ALPHABET.charAt((BASE - sum % BASE) % BASE);
    }
}
