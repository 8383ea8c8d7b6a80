package org.gulou.grid.campaign.target;

import org.gulou.chassis.problem.ErrorCode;

/** What can be wrong with who is named for a campaign. */
public enum TargetError implements ErrorCode {
    NAME_ONE_SUBJECT(
            422,
            "Name a resident where the campaign is of residents, a household where it is of households; and one alone."),
    NOT_OFFERED(422, "Nobody of this id, inside your areas, meets the campaign's rule now."),
    NOBODY_TO_REVEAL(
            409, "Nobody is known any more: the list's details were removed after their time, or nobody lives there.");

    private final int status;
    private final String sentence;

    TargetError(int status, String sentence) {
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
