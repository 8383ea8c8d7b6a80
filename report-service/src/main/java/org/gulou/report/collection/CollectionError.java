package org.gulou.report.collection;

import org.gulou.chassis.problem.ErrorCode;

/** What can be wrong with a collection. */
public enum CollectionError implements ErrorCode {
    COLLECTION_NOT_FOUND(404, "There is no such collection that you may see."),
    DUE_IN_PAST(422, "The deadline must lie ahead."),
    UNIT_NOT_FOUND(422, "There is no such unit that you may ask."),
    MIXED_UNITS(422, "A collection is asked of areas, of organisations or of sites, not of several kinds."),
    DUPLICATE_UNIT(422, "This unit is named twice."),
    DUPLICATE_COLUMN(422, "This column is named twice.");

    private final int status;
    private final String sentence;

    CollectionError(int status, String sentence) {
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
