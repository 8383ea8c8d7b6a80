package org.gulou.chassis.area;

import org.gulou.chassis.problem.ErrorCode;

/** What can be wrong with the code of a place. */
public enum AreaError implements ErrorCode {
    INVALID_AREA_CODE(422, "An area code has 2, 4, 6, 9, 12 or 15 digits, or is the official code padded to 12.");

    private final int status;
    private final String sentence;

    AreaError(int status, String sentence) {
        this.status = status;
        this.sentence = sentence;
    }

    @Override
    public int status() {
        return status;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
