package org.gulou.report.unit;

import org.gulou.chassis.problem.ErrorCode;

/** What can be wrong about a unit or about acting for it. */
public enum UnitError implements ErrorCode {
    UNIT_NOT_FOUND(404, "There is no such unit that you may see."),
    NOT_THE_DRAFTER(403, "Reports of this unit are drafted and submitted by another role."),
    NOT_THE_SIGNER(403, "Only who holds the duty of signing for this unit may do this."),
    NOT_THE_ACCEPTOR(403, "Reports of this unit are accepted by another level.");

    private final int status;
    private final String sentence;

    UnitError(int status, String sentence) {
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
