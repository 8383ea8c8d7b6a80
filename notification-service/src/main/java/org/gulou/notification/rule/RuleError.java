package org.gulou.notification.rule;

import org.gulou.chassis.problem.ErrorCode;

/** What can be wrong with a rule, or with a request about one. */
enum RuleError implements ErrorCode {
    RULE_NOT_FOUND(404, "There is no such rule."),
    RULE_CODE_TAKEN(409, "Another rule has this code."),
    RULE_CODE_FIXED(422, "The code of a rule does not change."),
    UNKNOWN_EVENT_TYPE(422, "No event of this type reaches this service."),
    UNKNOWN_PLACEHOLDER(422, "A placeholder names no field of the event."),
    INVALID_CONDITION(422, "The condition is no expression over the fields of the event."),
    ROLE_MISPLACED(422, "A recipient of kind ROLE names a role, one of another kind does not."),
    KIND_NOT_OF_EVENT(422, "The event does not carry whom this kind of recipient means."),
    ACKNOWLEDGE_WITHIN_OUT_OF_RANGE(422, "The time to acknowledge is from 1 second to 30 days, in whole seconds."),
    ESCALATION_WITHOUT_DEADLINE(422, "Only what must be acknowledged can be escalated."),
    AREA_CODE_MISSING(422, "The event to test with needs the code of an area.");

    private final int status;
    private final String sentence;

    RuleError(int status, String sentence) {
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
