package org.gulou.notification.inbox;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gulou.chassis.directory.DutyRole;

/**
 * One message on its way to some users; to none means to the inbox of the subject's area. The call it belongs to and the time to
 * acknowledge it by are null where nobody needs to; the step counts how far up it has gone, from 0.
 */
public record Delivery(
        Message message,
        Origin origin,
        UUID callId,
        int step,
        Instant acknowledgeBy,
        DutyRole asked,
        DutyRole found,
        List<String> users,
        Instant at) {

    public Delivery {
        users = List.copyOf(users);
    }
}
