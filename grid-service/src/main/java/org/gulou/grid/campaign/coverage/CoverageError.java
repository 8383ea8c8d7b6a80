package org.gulou.grid.campaign.coverage;

import org.gulou.chassis.problem.ErrorCode;

/** What can be wrong with the coverage asked for. */
public enum CoverageError implements ErrorCode {
    COVERAGE_SITES_FROM_VILLAGES(
            422, "Who works at a site is counted for villages and what lies above, not for grids.");

    private final int status;
    private final String sentence;

    CoverageError(int status, String sentence) {
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
