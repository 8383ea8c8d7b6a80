package org.gulou.inspection.site;

import org.gulou.chassis.problem.ErrorCode;

/** What can be wrong with a site. */
public enum SiteError implements ErrorCode {
    SITE_NOT_FOUND(404, "There is no such site that you may see."),
    SITE_CLOSED(409, "The site is closed."),
    UNKNOWN_CATEGORY(422, "There is no category of this code."),
    UNKNOWN_AREA(422, "There is no such place now."),
    AREA_TOO_WIDE(422, "A site lies in a county or below."),
    UNKNOWN_DEPARTMENT(422, "There is no department of this code."),
    INVALID_CREDIT_CODE(
            422, "A unified credit code has 18 of the characters 0-9 and A-Y without I, O, S, V and Z (GB 32100)."),
    CREDIT_CODE_CHECK_FAILED(
            422,
            "The check character does not fit. Some legal early codes fail: send acceptCreditCode if it is right."),
    INVALID_PHONE(422, "A phone is a mobile number, or a landline with its area code.");

    private final int status;
    private final String sentence;

    SiteError(int status, String sentence) {
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
