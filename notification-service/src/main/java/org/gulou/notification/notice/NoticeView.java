package org.gulou.notification.notice;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.directory.DutyRole;
import org.gulou.chassis.web.ETag;
import org.gulou.chassis.web.Tagged;
import org.gulou.notification.inbox.Severity;
import org.gulou.notification.inbox.Told;

/** A notice and everybody it has reached so far; no user where it found nobody and lies in the area's inbox. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NoticeView(
        UUID id,
        String title,
        String body,
        Severity severity,
        AreaCode areaCode,
        @JsonFormat(shape = JsonFormat.Shape.STRING) Duration acknowledgeWithin,
        String sentBy,
        Instant sentAt,
        List<Recipient> recipients,
        @JsonIgnore ETag etag)
        implements Tagged {

    /** One who was told, and whether they have read and acknowledged it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "NoticeRecipient")
    public record Recipient(
            String userId, DutyRole role, int step, Instant at, Instant readAt, Instant acknowledgedAt) {

        static Recipient from(Told told) {
            return new Recipient(
                    told.userId(), told.role(), told.step(), told.at(), told.readAt(), told.acknowledgedAt());
        }
    }

    static NoticeView from(Notice notice, List<Told> told) {
        return new NoticeView(
                notice.id(),
                notice.title(),
                notice.body(),
                notice.severity(),
                notice.area(),
                notice.acknowledgeWithin(),
                notice.sentBy(),
                notice.sentAt(),
                told == null ? null : told.stream().map(Recipient::from).toList(),
                ETag.of(notice.version()));
    }
}
