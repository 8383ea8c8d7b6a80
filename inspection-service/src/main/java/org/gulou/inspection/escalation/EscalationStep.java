package org.gulou.inspection.escalation;

/** The steps of the ladder: 提醒, 督办, 约谈, 通报, 移送. */
public enum EscalationStep {
    REMINDER,
    SUPERVISION_ORDER,
    INTERVIEW,
    CIRCULAR,
    REFERRAL
}
