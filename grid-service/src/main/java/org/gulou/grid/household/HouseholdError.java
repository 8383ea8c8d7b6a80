package org.gulou.grid.household;

import org.gulou.chassis.problem.ErrorCode;

/** What can be wrong with a household. */
public enum HouseholdError implements ErrorCode {
    NOT_A_GRID(422, "People live in grids: the code has 15 digits and the grid exists today."),
    UNKNOWN_HOUSEHOLD(422, "No household of this grid has this id."),
    HOUSEHOLD_NUMBER_TAKEN(409, "Another household of this grid has this number."),
    HEAD_NOT_OF_HOUSEHOLD(422, "The head of a household is one of its residents.");

    private final int status;
    private final String sentence;

    HouseholdError(int status, String sentence) {
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
