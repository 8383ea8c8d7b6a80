package org.gulou.notification.notice;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.notification.inbox.Severity;

/** What somebody told others by hand; it never changes. */
@Entity
class Notice {

    @Id
    private UUID id;

    private String title;
    private String body;

    @Enumerated(EnumType.STRING)
    private Severity severity;

    private String areaCode;

    /** In seconds; null when nobody needs to answer. */
    private Long acknowledgeWithin;

    private String sentBy;
    private Instant sentAt;

    @Version
    private long version;

    protected Notice() {}

    Notice(UUID id, SendNotice request, AreaCode area, String by, Instant at) {
        this.id = id;
        this.title = request.title();
        this.body = request.body();
        this.severity = request.severityOrDefault();
        this.areaCode = area.value();
        this.acknowledgeWithin = request.acknowledgeWithin() == null
                ? null
                : request.acknowledgeWithin().toSeconds();
        this.sentBy = by;
        this.sentAt = at;
    }

    UUID id() {
        return id;
    }

    String title() {
        return title;
    }

    String body() {
        return body;
    }

    Severity severity() {
        return severity;
    }

    AreaCode area() {
        return new AreaCode(areaCode);
    }

    Duration acknowledgeWithin() {
        return acknowledgeWithin == null ? null : Duration.ofSeconds(acknowledgeWithin);
    }

    String sentBy() {
        return sentBy;
    }

    Instant sentAt() {
        return sentAt;
    }

    long version() {
        return version;
    }
}
