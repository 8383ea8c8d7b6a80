package org.gulou.notification.channel;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;

/** An attempt to bring one notification to its recipient: by which channel, how often tried, and what went wrong last. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AttemptView(
        UUID id,
        UUID notificationId,
        ChannelKind channel,
        AttemptState state,
        int tries,
        String lastError,
        Instant createdAt,
        Instant sentAt) {

    static AttemptView from(Attempt attempt) {
        return new AttemptView(
                attempt.id(),
                attempt.notificationId(),
                attempt.channel().kind(),
                attempt.state(),
                attempt.tries(),
                attempt.lastError(),
                attempt.createdAt(),
                attempt.sentAt());
    }
}
