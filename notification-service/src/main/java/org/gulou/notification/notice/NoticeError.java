package org.gulou.notification.notice;

import org.gulou.chassis.problem.ErrorCode;

/** What can be wrong with a notice. */
enum NoticeError implements ErrorCode {
    NOTICE_NOT_FOUND(404, "There is no such notice."),
    NOBODY_ADDRESSED(422, "A notice goes to roles of areas, to organisations or to users."),
    ROLES_AND_AREAS_GO_TOGETHER(422, "Roles need areas, and areas need roles."),
    ROLE_NOT_OF_AN_AREA(422, "This role is not held for an area."),
    TOO_MANY_ADDRESSED(422, "A notice goes to 2,000 posts at most."),
    ACKNOWLEDGE_WITHIN_OUT_OF_RANGE(422, "The time to acknowledge is from 1 second to 30 days, in whole seconds."),
    ESCALATION_WITHOUT_DEADLINE(422, "Only what must be acknowledged can be escalated.");

    private final int status;
    private final String sentence;

    NoticeError(int status, String sentence) {
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
