package org.gulou.inspection.inspection;

import org.gulou.chassis.problem.ErrorCode;

/** What can be wrong with an inspection or its answers. */
public enum InspectionError implements ErrorCode {
    INSPECTION_NOT_FOUND(404, "There is no such inspection that you may see."),
    INSPECTION_STATE(409, "The inspection is in no state to do this."),
    SITE_CLOSED(409, "The site is closed; nobody inspects it."),
    INSPECTION_EXISTS(412, "There is an inspection of this id with other contents."),
    UNKNOWN_SITE(422, "There is no such site."),
    RANDOM_ONLY_BY_DRAW(422, "Random inspections come from a draw alone."),
    UNKNOWN_TEAM(422, "There is no inspection team of this code."),
    UNKNOWN_MODULE(422, "There is no published module of this code."),
    UNKNOWN_CHECKLIST(422, "There is no published checklist of this id for the site's category."),
    DUPLICATE(422, "This is named twice."),
    UNKNOWN_ITEM(422, "This item is not asked for here."),
    MISSING_ITEM(422, "An item has no answer."),
    DUPLICATE_ITEM(422, "This item is answered twice."),
    ANSWER_MISSING(422, "This item is answered by YES, NO or NA."),
    COUNT_MISSING(422, "This item is answered by a count."),
    COUNT_NOT_ASKED(422, "This item is not counted."),
    UNKNOWN_ATTACHMENT(422, "There is no attachment of this id.");

    private final int status;
    private final String sentence;

    InspectionError(int status, String sentence) {
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
