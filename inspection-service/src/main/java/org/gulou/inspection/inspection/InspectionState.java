package org.gulou.inspection.inspection;

/** Where an inspection stands: planned, under way, handed in; called off before that, or void after it. */
public enum InspectionState {
    PLANNED,
    IN_PROGRESS,
    SUBMITTED,
    CANCELLED,
    VOID;

    InspectionState to(InspectionState next) {
        boolean legal = switch (this) {
            case PLANNED -> next == IN_PROGRESS || next == CANCELLED;
            case IN_PROGRESS -> next == SUBMITTED || next == CANCELLED;
            case SUBMITTED -> next == VOID;
            case CANCELLED, VOID -> false;
        };
        if (!legal) {
            throw InspectionError.INSPECTION_STATE.with("state", this);
        }
        return next;
    }
}
