package org.gulou.inspection.escalation;

import org.gulou.chassis.problem.ErrorCode;

/** What can be wrong with an escalation. */
public enum EscalationError implements ErrorCode {
    ESCALATION_NOT_FOUND(404, "There is no such escalation that you may see."),
    OUTCOME_RECORDED(409, "The outcome is recorded already."),
    UNKNOWN_SUBJECT(422, "There is no such subject that you may see."),
    AREA_NEEDED(422, "Say in which area: this service does not know the subject itself."),
    AREA_NOT_ASKED(422, "The area is that of the notice.");

    private final int status;
    private final String sentence;

    EscalationError(int status, String sentence) {
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
