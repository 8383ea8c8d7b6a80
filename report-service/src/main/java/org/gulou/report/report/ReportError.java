package org.gulou.report.report;

import org.gulou.chassis.problem.ErrorCode;

/** What can be wrong with a report or with acting on it. */
public enum ReportError implements ErrorCode {
    REPORT_NOT_FOUND(404, "There is no such report that you may see."),
    REPORT_STATE(409, "The report is not in a state that allows this."),
    CHECKS_FAILED(422, "The report cannot be signed; each failed check is named."),
    NOT_A_ZERO_DECLARATION(409, "Only a zero declaration is filled with zeros."),
    ZERO_CONTRADICTED(409, "The unit's report of the same period knows of something that is not zero."),
    NOTHING_TO_CORRECT(409, "Only an accepted report is corrected.");

    private final int status;
    private final String sentence;

    ReportError(int status, String sentence) {
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
