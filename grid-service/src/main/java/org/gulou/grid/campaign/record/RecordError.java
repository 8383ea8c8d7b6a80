package org.gulou.grid.campaign.record;

import org.gulou.chassis.problem.ErrorCode;

/** Why a record is refused. */
public enum RecordError implements ErrorCode {
    NAME_ONE_SUBJECT(
            422, "Name one of residentId, householdId and document; a household where the campaign is of households."),
    TARGET_UNKNOWN(422, "Nobody of this id or document, inside your areas, is due in this round."),
    AT_AFTER_RECEIPT(422, "The time lies ahead: nothing is recorded before it happens."),
    REASON_REQUIRED(422, "Somebody exempt from a vaccination has a reason."),
    NO_DOSES_HERE(422, "This campaign knows no doses."),
    DOSE_BEFORE_PREVIOUS(422, "The dose before this one has not been given, or after this one."),
    DOSE_TOO_EARLY(422, "The interval to the dose before is shorter than allowed."),
    DOSE_FOLLOWED(422, "A later dose has been given that would then be without this one; withdraw that one first.");

    private final int status;
    private final String sentence;

    RecordError(int status, String sentence) {
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
