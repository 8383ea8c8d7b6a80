package org.gulou.notification.inbox;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.directory.DutyRole;

/** What one person has been told, or, without a user, what waits for whoever is in charge of the area. */
@Entity
class Notification {

    @Id
    private UUID id;

    private String userId;

    @Enumerated(EnumType.STRING)
    private DutyRole askedRole;

    @Enumerated(EnumType.STRING)
    private DutyRole foundRole;

    private String ruleCode;
    private UUID noticeId;
    private UUID callId;
    private int step;

    @Enumerated(EnumType.STRING)
    private Severity severity;

    private String subjectType;
    private String subjectId;
    private String areaCode;
    private String titleZh;
    private String titleEn;
    private String bodyZh;
    private String bodyEn;
    private Instant createdAt;
    private Instant readAt;
    private Instant acknowledgeBy;
    private Instant acknowledgedAt;
    private String acknowledgedBy;
    private Instant assignedAt;
    private Instant updatedAt;

    @Version
    private long version;

    protected Notification() {}

    Notification(UUID id, Delivery delivery, String user, Instant at) {
        Message message = delivery.message();
        this.id = id;
        this.userId = user;
        this.askedRole = delivery.asked();
        this.foundRole = delivery.found();
        this.ruleCode = delivery.origin().ruleCode();
        this.noticeId = delivery.origin().noticeId();
        this.callId = delivery.callId();
        this.step = delivery.step();
        this.severity = message.severity();
        this.subjectType = message.subject().type();
        this.subjectId = message.subject().id();
        this.areaCode = message.subject().areaCode().value();
        this.titleZh = message.title().zh();
        this.titleEn = message.title().en();
        this.bodyZh = message.body().zh();
        this.bodyEn = message.body().en();
        this.acknowledgeBy = delivery.acknowledgeBy();
        this.createdAt = at;
        this.updatedAt = at;
    }

    /** Notes that it was seen; a second time changes nothing. */
    void read(Instant at) {
        if (readAt == null) {
            readAt = at;
            updatedAt = at;
        }
    }

    /** Takes it as acknowledged, and so as read; a second time is nothing new. */
    Optional<NotificationAcknowledged> acknowledge(String by, Instant at) {
        if (acknowledgedAt != null) {
            return Optional.empty();
        }
        read(at);
        acknowledgedAt = at;
        acknowledgedBy = by;
        updatedAt = at;
        return Optional.of(NotificationAcknowledged.of(this));
    }

    /** Somebody was found after all, and told; it need not wait in the area's inbox any longer. */
    void assign(Instant at) {
        assignedAt = at;
        updatedAt = at;
    }

    /** Whether it found nobody, and nobody has taken it on since. */
    boolean isWaiting() {
        return userId == null && assignedAt == null && acknowledgedAt == null;
    }

    /** Whether it came after the time to acknowledge it by. */
    boolean isLate() {
        return acknowledgedAt != null && acknowledgeBy != null && acknowledgedAt.isAfter(acknowledgeBy);
    }

    boolean belongsTo(String user) {
        return user.equals(userId);
    }

    boolean isUnassigned() {
        return userId == null;
    }

    UUID id() {
        return id;
    }

    String userId() {
        return userId;
    }

    DutyRole askedRole() {
        return askedRole;
    }

    DutyRole foundRole() {
        return foundRole;
    }

    String ruleCode() {
        return ruleCode;
    }

    UUID callId() {
        return callId;
    }

    int step() {
        return step;
    }

    AreaCode area() {
        return new AreaCode(areaCode);
    }

    Message message() {
        return new Message(severity, subject(), new Texts(titleZh, titleEn), new Texts(bodyZh, bodyEn));
    }

    Subject subject() {
        return new Subject(subjectType, subjectId, area());
    }

    Severity severity() {
        return severity;
    }

    Origin origin() {
        return new Origin(ruleCode, noticeId);
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    Instant readAt() {
        return readAt;
    }

    Instant acknowledgeBy() {
        return acknowledgeBy;
    }

    Instant acknowledgedAt() {
        return acknowledgedAt;
    }

    String acknowledgedBy() {
        return acknowledgedBy;
    }

    long version() {
        return version;
    }
}
