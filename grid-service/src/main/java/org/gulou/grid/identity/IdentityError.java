package org.gulou.grid.identity;

import org.gulou.chassis.problem.ErrorCode;

/** What can be wrong with a person's papers. The sentences never repeat what was sent. */
public enum IdentityError implements ErrorCode {
    DOCUMENT_FORMAT("The document number does not have the form of its type."),
    DOCUMENT_CHECK_DIGIT("The last character of the document number does not agree with the others (GB 11643)."),
    DOCUMENT_BIRTH_DATE("The document number holds a date that does not exist or lies ahead."),
    DOCUMENT_PROVINCE("The document number begins with no known province."),
    NUMBER_TURNED_INTO_DECIMAL("A spreadsheet has turned the number into a decimal; format the column as text."),
    INVALID_PHONE("A mobile number has 11 digits beginning with 13 to 19, perhaps with +86 before it."),
    SEX_DISAGREES("The sex differs from the one the ID card tells."),
    BIRTH_DATE_DISAGREES("The birth date differs from the one the ID card tells."),
    BIRTH_DATE_IMPLAUSIBLE("The birth date lies ahead or more than 130 years back.");

    private static final int UNPROCESSABLE = 422;

    private final String sentence;

    IdentityError(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public int status() {
        return UNPROCESSABLE;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
