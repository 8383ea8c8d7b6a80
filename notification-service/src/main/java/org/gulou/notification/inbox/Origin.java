package org.gulou.notification.inbox;

import java.util.UUID;

/** Why somebody is told: a rule, by its code, or a notice sent by hand, by its id. */
public record Origin(String ruleCode, UUID noticeId) {

    /** Told by a rule. */
    public static Origin rule(String code) {
        return new Origin(code, null);
    }

    /** Told by hand. */
    public static Origin notice(UUID id) {
        return new Origin(null, id);
    }
}
