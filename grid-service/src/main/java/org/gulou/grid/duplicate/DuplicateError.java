package org.gulou.grid.duplicate;

import org.gulou.chassis.problem.ErrorCode;

/** What can be wrong with a merge. */
public enum DuplicateError implements ErrorCode {
    NOT_A_DUPLICATE_OF_ITSELF(422, "An entry is no duplicate of itself."),
    DUPLICATE_OF_ANOTHER_COUNTY(422, "Entries of two counties are not merged."),
    ALREADY_MERGED(409, "The entry has been merged already."),
    NOTHING_TO_UNMERGE(409, "No entry stands merged into this one."),
    GRID_RETIRED(409, "The grid the entry would live in again is no more."),
    UNMERGE_TOO_LATE(409, "The last merge into this entry is too long ago to be undone.");

    private final int status;
    private final String sentence;

    DuplicateError(int status, String sentence) {
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
