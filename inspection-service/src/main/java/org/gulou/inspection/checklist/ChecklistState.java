package org.gulou.inspection.checklist;

/** An edition is drafted, then published for good. */
public enum ChecklistState {
    DRAFT,
    PUBLISHED;

    ChecklistState publish() {
        if (this == PUBLISHED) {
            throw ChecklistError.CHECKLIST_ALREADY_PUBLISHED.problem();
        }
        return PUBLISHED;
    }
}
