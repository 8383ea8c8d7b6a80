package org.gulou.grid.campaign.list;

import org.gulou.chassis.problem.ErrorCode;

/** What can be wrong with a list. */
public enum ListError implements ErrorCode {
    LIST_OF_PEOPLE(422, "A list names people: the campaign is of households."),
    OUTSIDE_CAMPAIGN(422, "The area lies outside the campaign's."),
    OUTSIDE_YOUR_AREAS(422, "The person would be due, or is listed already, outside your areas.");

    private final int status;
    private final String sentence;

    ListError(int status, String sentence) {
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
