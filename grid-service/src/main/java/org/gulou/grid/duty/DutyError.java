package org.gulou.grid.duty;

import org.gulou.chassis.problem.ErrorCode;

/** What can be wrong with a duty. */
public enum DutyError implements ErrorCode {
    POST_ALREADY_HELD(409, "Somebody holds this post at that time; hand it over."),
    DUTY_ALREADY_HELD(409, "This account holds this duty at that time already."),
    DUTY_NOT_HELD(409, "The duty is not held now, or its end is set."),
    DUTY_SUSPENDED(409, "The duty is suspended."),
    DUTY_NOT_SUSPENDED(409, "The duty is not suspended."),
    DEPUTY_NOT_FREE(409, "The deputy is absent, or acts for somebody else."),
    DUTY_BEGINS_LATER(409, "A duty for this place begins on that day or later."),
    UNKNOWN_SUBJECT(422, "There is no such place, organisation or site."),
    ROLE_NOT_FOR_SUBJECT(422, "This subject has no such role."),
    UNTIL_NOT_AFTER_SINCE(422, "The end is not after the beginning."),
    SINCE_NOT_AFTER_BEGINNING(422, "A handover is after the beginning of the duty handed over."),
    UNTIL_IN_PAST(422, "The end is not in the future."),
    UNKNOWN_VALUE(422, "This is none of the values offered here."),
    INVALID_NAME(422, "A name has at most 100 characters."),
    INVALID_PHONE(422, "A mainland mobile number has 11 digits, perhaps after +86."),
    INVALID_ACCOUNT(422, "An account has letters, digits and . _ @ - in its name."),
    INVALID_DATE(422, "A date is written 2026-11-23."),
    NOT_A_DEPUTY(422, "Whoever acts holds another duty for the same subject now.");

    private final int status;
    private final String sentence;

    DutyError(int status, String sentence) {
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
