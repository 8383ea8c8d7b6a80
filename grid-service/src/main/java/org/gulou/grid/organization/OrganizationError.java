package org.gulou.grid.organization;

import org.gulou.chassis.problem.ErrorCode;

/** What can be wrong with an organisation. */
public enum OrganizationError implements ErrorCode {
    ORGANIZATION_NOT_FOUND(404, "No organisation has this code."),
    ORGANIZATION_CODE_TAKEN(409, "Another organisation has this code.");

    private final int status;
    private final String sentence;

    OrganizationError(int status, String sentence) {
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
