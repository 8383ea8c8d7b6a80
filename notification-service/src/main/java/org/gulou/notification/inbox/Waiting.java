package org.gulou.notification.inbox;

import java.util.UUID;
import org.gulou.chassis.directory.DutyRole;

/** What found nobody and waits in the inbox of its area: whom it was meant for, and the call it belongs to if it belongs to one. */
public record Waiting(UUID id, Message message, Origin origin, UUID callId, int step, DutyRole asked) {

    static Waiting from(Notification n) {
        return new Waiting(n.id(), n.message(), n.origin(), n.callId(), n.step(), n.askedRole());
    }
}
