package org.gulou.notification.inbox;

import java.time.Instant;
import java.util.UUID;
import org.gulou.chassis.directory.DutyRole;

/** Who was told, at which step, in which role, when, and when they acknowledged it; no user while it lies in the area's inbox. */
public record Told(
        UUID notificationId,
        UUID callId,
        int step,
        String userId,
        DutyRole role,
        Instant at,
        Instant readAt,
        Instant acknowledgedAt) {

    static Told from(Notification n) {
        DutyRole role = n.foundRole() == null ? n.askedRole() : n.foundRole();
        return new Told(n.id(), n.callId(), n.step(), n.userId(), role, n.createdAt(), n.readAt(), n.acknowledgedAt());
    }
}
