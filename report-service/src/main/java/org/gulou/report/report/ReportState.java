package org.gulou.report.report;

/** How far a version of a report has come. */
public enum ReportState {
    DRAFT,
    SIGNED,
    SUBMITTED,
    RETURNED,
    ACCEPTED;

    /** The state after a move; 409 REPORT_STATE where there is no such arrow. */
    ReportState to(ReportState next) {
        if (!mayBecome(next)) {
            throw ReportError.REPORT_STATE.with("state", this);
        }
        return next;
    }

    private boolean mayBecome(ReportState next) {
        return switch (this) {
            // An edit keeps a draft a draft.
            case DRAFT -> next == DRAFT || next == SIGNED || next == RETURNED;
            case SIGNED -> next == DRAFT || next == SUBMITTED || next == RETURNED;
            case SUBMITTED -> next == RETURNED || next == ACCEPTED;
            case RETURNED -> next == DRAFT || next == SIGNED;
            case ACCEPTED -> false;
        };
    }
}
