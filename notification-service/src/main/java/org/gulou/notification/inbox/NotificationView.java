package org.gulou.notification.inbox;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.gulou.chassis.web.ETag;
import org.gulou.chassis.web.Tagged;

/**
 * A notification as its owner sees it; {@code acknowledgeBy} only where somebody must say that they know, {@code step} how far up it
 * had gone when it came to them, 0 for the first to be told.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NotificationView(
        UUID id,
        String title,
        String body,
        Severity severity,
        Subject subject,
        Instant createdAt,
        Instant readAt,
        Instant acknowledgeBy,
        Instant acknowledgedAt,
        int step,
        @JsonIgnore ETag etag)
        implements Tagged {

    static NotificationView from(Notification n, Language language) {
        Message message = n.message();
        return new NotificationView(
                n.id(),
                message.title().in(language),
                message.body().in(language),
                n.severity(),
                n.subject(),
                n.createdAt(),
                n.readAt(),
                n.acknowledgeBy(),
                n.acknowledgedAt(),
                n.step(),
                ETag.of(n.version()));
    }
}
