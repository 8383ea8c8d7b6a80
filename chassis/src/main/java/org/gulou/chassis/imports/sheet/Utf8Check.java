package org.gulou.chassis.imports.sheet;

/** Tells whether bytes, handed over piece by piece, are well-formed UTF-8 (RFC 3629). */
final class Utf8Check {

    private boolean broken;
    private int continuing;
    private int lowest = 0x80;
    private int highest = 0xBF;

    void accept(byte[] bytes, int length) {
        for (int i = 0; i < length && !broken; i++) {
            int b = bytes[i] & 0xFF;
            if (continuing > 0) {
                continuation(b);
            } else if (b >= 0x80) {
                lead(b);
            }
        }
    }

    /** Whether it was UTF-8 throughout, with no character cut off at the end. */
    boolean isWellFormed() {
        return !broken && continuing == 0;
    }

    private void continuation(int b) {
        broken = b < lowest || b > highest;
        continuing--;
        lowest = 0x80;
        highest = 0xBF;
    }

    // The ranges keep out overlong forms, surrogates and what lies past U+10FFFF.
    private void lead(int b) {
        if (b >= 0xC2 && b <= 0xDF) {
            continuing = 1;
        } else if (b >= 0xE0 && b <= 0xEF) {
            continuing = 2;
            lowest = b == 0xE0 ? 0xA0 : 0x80;
            highest = b == 0xED ? 0x9F : 0xBF;
        } else if (b >= 0xF0 && b <= 0xF4) {
            continuing = 3;
            lowest = b == 0xF0 ? 0x90 : 0x80;
            highest = b == 0xF4 ? 0x8F : 0xBF;
        } else {
            broken = true;
        }
    }
}
