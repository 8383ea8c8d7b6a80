package org.gulou.inspection.rectification;

import org.gulou.chassis.problem.ErrorCode;

/** What can be wrong with a notice. */
public enum RectificationError implements ErrorCode {
    RECTIFICATION_NOT_FOUND(404, "There is no such notice that you may see."),
    EXTENSION_NOT_FOUND(404, "The notice has no such extension."),
    RECTIFICATION_STATE(409, "The notice is in no state to do this."),
    FINDING_CLOSED(409, "The finding is closed already."),
    FIX_NOT_CLAIMED(409, "Nobody has claimed that this is mended."),
    FIX_ALREADY_CLAIMED(409, "This is said to be mended already, and waits to be judged."),
    CLAIMANT_MAY_NOT_VERIFY(409, "Whoever claimed the fix may not verify it."),
    EXTENSION_PENDING(409, "An extension is asked for already and not decided."),
    EXTENSION_USED(409, "The notice was extended once; it is not extended again."),
    EXTENSION_DECIDED(409, "The extension is decided already."),
    EXTENSION_EXPIRED(409, "The time asked for has passed; it can only be declined."),
    EXTENSION_NO_LATER(409, "An extension ends after the deadline it extends."),
    UNKNOWN_FINDING(422, "There is no such finding of this site, or on this notice."),
    DUPLICATE(422, "This is named twice."),
    DEADLINE_IN_PAST(422, "A deadline lies ahead."),
    UNKNOWN_ATTACHMENT(422, "There is no attachment of this id.");

    private final int status;
    private final String sentence;

    RectificationError(int status, String sentence) {
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
