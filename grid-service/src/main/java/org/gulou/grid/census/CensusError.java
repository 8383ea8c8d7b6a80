package org.gulou.grid.census;

import org.gulou.chassis.problem.ErrorCode;

/** What can be wrong with a cell of a file of residents. The sentences never repeat what was sent. */
public enum CensusError implements ErrorCode {
    UNKNOWN_DOCUMENT_TYPE("The document type is one of 01, 02, 03, 04, 06, 07, 08, 99."),
    UNKNOWN_SEX("The sex is 0, 1, 2 or 9 (GB/T 2261.1), or 男, 女."),
    UNKNOWN_RESIDENCY("The residency is REGISTERED (户籍) or FLOATING (流动)."),
    UNKNOWN_GROUP("One of the key groups, separated by ;, is not known."),
    UNREADABLE_DATE("A date is written like 1990-01-31."),
    NOT_MASKED("The text is masked, as answers show it; leave the cell empty to keep what is known."),
    TOO_LONG("The text is longer than the register keeps.");

    private final String sentence;

    CensusError(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public int status() {
        return 422;
    }

    @Override
    public String sentence() {
        return sentence;
    }
}
