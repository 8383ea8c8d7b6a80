package org.gulou.inspection.checklist;

import org.gulou.chassis.problem.ErrorCode;

/** What can be wrong with a checklist. */
public enum ChecklistError implements ErrorCode {
    CHECKLIST_NOT_FOUND(404, "There is no such checklist."),
    CHECKLIST_ALREADY_PUBLISHED(409, "A published checklist never changes; make a new edition."),
    CHECKLIST_EDITION_TAKEN(409, "Somebody made that edition at the same time; try again."),
    CATEGORY_OR_MODULE(422, "A checklist is of one category or of one module."),
    UNKNOWN_CATEGORY(422, "There is no category of this code."),
    UNKNOWN_COMMON_ITEM(422, "There is no common item of this code."),
    DUPLICATE_ITEM(422, "This item is in the list already."),
    INVALID_FINDING_RULE(422, "A COUNT may say `count > 0`, with one of > >= < <= =; other items say nothing here.");

    private final int status;
    private final String sentence;

    ChecklistError(int status, String sentence) {
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
