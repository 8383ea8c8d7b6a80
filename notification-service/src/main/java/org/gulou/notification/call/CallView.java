package org.gulou.notification.call;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gulou.chassis.directory.DutyRole;
import org.gulou.chassis.web.ETag;
import org.gulou.chassis.web.Tagged;
import org.gulou.notification.inbox.Language;
import org.gulou.notification.inbox.Severity;
import org.gulou.notification.inbox.Subject;
import org.gulou.notification.inbox.Told;

/**
 * A call: what about, who was called at which step, when and by which channel, who answered, how far up it went ({@code step}, 0
 * while it is with the first ones), and until when the present ones may answer.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CallView(
        UUID id,
        String title,
        Severity severity,
        Subject subject,
        String ruleCode,
        UUID noticeId,
        CallState state,
        int step,
        Instant openedAt,
        Instant dueAt,
        String answeredBy,
        Instant answeredAt,
        Instant exhaustedAt,
        List<DutyRole> escalateTo,
        List<Called> called,
        long version)
        implements Tagged {

    /** One person called; no user where nobody was found and the call lies in the area's inbox. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "CalledPerson")
    public record Called(
            int step,
            String userId,
            DutyRole role,
            String channel,
            Instant at,
            Instant readAt,
            Instant answeredAt,
            UUID notificationId) {

        static Called from(Told told) {
            return new Called(
                    told.step(),
                    told.userId(),
                    told.role(),
                    "INBOX",
                    told.at(),
                    told.readAt(),
                    told.acknowledgedAt(),
                    told.notificationId());
        }
    }

    static CallView from(Call call, List<Told> told, Language language) {
        return new CallView(
                call.id(),
                call.message().title().in(language),
                call.severity(),
                call.subject(),
                call.ruleCode(),
                call.noticeId(),
                call.state(),
                call.step(),
                call.openedAt(),
                call.dueAt(),
                call.answeredBy(),
                call.answeredAt(),
                call.exhaustedAt(),
                call.escalateTo(),
                told.stream().map(Called::from).toList(),
                call.version());
    }

    @Override
    public ETag etag() {
        return ETag.of(version);
    }
}
