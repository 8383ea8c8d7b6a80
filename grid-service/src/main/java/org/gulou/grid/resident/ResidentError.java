package org.gulou.grid.resident;

import org.gulou.chassis.problem.ErrorCode;

/** What can be wrong with a resident. */
public enum ResidentError implements ErrorCode {
    DOCUMENT_ALREADY_REGISTERED(409, "Somebody with this document is registered in the county; look them up by it."),
    GRID_OF_ANOTHER_HOUSEHOLD(422, "The household lies in another grid."),
    GRID_OF_ANOTHER_COUNTY(422, "A move stays within the county; whoever goes to another one is registered there."),
    MEMBERSHIP_BACKWARDS(422, "The until of a key group is after its from."),
    UNKNOWN_WORKPLACE(422, "No site of this id is known here."),
    SEARCH_NEEDS_ONE_KEY(422, "Search by documentNumber, by phone, or by name with birthDate."),
    PURPOSE_UNKNOWN(422, "The purpose is not one of the list."),
    ALREADY_THERE(409, "The resident lives in this grid already.");

    private final int status;
    private final String sentence;

    ResidentError(int status, String sentence) {
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
