package org.gulou.grid.protocol;

import org.gulou.chassis.problem.ErrorCode;

/** What can be wrong with a protocol. */
public enum ProtocolError implements ErrorCode {
    PROTOCOL_NOT_FOUND(404, "No protocol has this id."),
    EDITION_PUBLISHED(
            409, "This edition is published for this kind of person and stays as it is; publish another edition."),
    STEP_REPEATED(422, "Each kind of step comes once."),
    TEST_AFTER_STEP(422, "A day of test lies after the end of its step."),
    TEST_REPEATED(422, "A day of test is named twice.");

    private final int status;
    private final String sentence;

    ProtocolError(int status, String sentence) {
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
