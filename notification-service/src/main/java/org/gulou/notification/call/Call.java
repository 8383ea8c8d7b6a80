package org.gulou.notification.call;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.directory.DutyRole;
import org.gulou.notification.inbox.Message;
import org.gulou.notification.inbox.Origin;
import org.gulou.notification.inbox.Severity;
import org.gulou.notification.inbox.Subject;
import org.gulou.notification.inbox.Texts;

/** One call: whom it reached so far, until when somebody may answer, and which rungs are left. */
@Entity
class Call {

    @Id
    private UUID id;

    private String ruleCode;
    private UUID noticeId;

    @Enumerated(EnumType.STRING)
    private Severity severity;

    private String subjectType;
    private String subjectId;
    private String areaCode;
    private String titleZh;
    private String titleEn;
    private String bodyZh;
    private String bodyEn;

    @Enumerated(EnumType.STRING)
    private DutyRole postRole;

    private String postSubject;

    /** In seconds. */
    private long acknowledgeWithin;

    private String[] escalateTo;
    private int nextRung;
    private int step;
    private String[] called;

    @Enumerated(EnumType.STRING)
    private CallState state;

    private Instant openedAt;
    private Instant dueAt;
    private String answeredBy;
    private Instant answeredAt;
    private Instant exhaustedAt;
    private Instant updatedAt;

    @Version
    private long version;

    protected Call() {}

    /** Opens a call of these users, who may be none; whoever was called when it opened has the whole time to answer. */
    Call(UUID id, Message message, Origin origin, Acknowledgement ack, Post post, List<String> users, Instant at) {
        this.id = id;
        this.ruleCode = origin.ruleCode();
        this.noticeId = origin.noticeId();
        this.severity = message.severity();
        this.subjectType = message.subject().type();
        this.subjectId = message.subject().id();
        this.areaCode = message.subject().areaCode().value();
        this.titleZh = message.title().zh();
        this.titleEn = message.title().en();
        this.bodyZh = message.body().zh();
        this.bodyEn = message.body().en();
        this.postRole = post.role();
        this.postSubject = post.subject();
        this.acknowledgeWithin = ack.within().toSeconds();
        this.escalateTo = ack.escalateTo().stream().map(DutyRole::name).toArray(String[]::new);
        this.called = users.toArray(String[]::new);
        this.state = CallState.OPEN;
        this.openedAt = at;
        this.dueAt = at.plus(within());
        this.updatedAt = at;
    }

    /** What tells that it was opened. */
    CallOpened opened() {
        return CallOpened.of(this);
    }

    /** Whether its time is up at that moment and nobody has answered. */
    boolean isDue(Instant now) {
        return state == CallState.OPEN && !now.isBefore(dueAt);
    }

    /**
     * Its time is up: climbs to the next rung with somebody not called before, by exactly one step, or is exhausted when there is
     * none. Nothing when it was answered, or when this deadline has been dealt with already.
     */
    Optional<Climb> deadline(Instant now, Function<Rung, List<String>> holders) {
        if (!isDue(now)) {
            return Optional.empty();
        }
        updatedAt = now;
        while (nextRung <= escalateTo.length) {
            Rung rung = rung(nextRung++);
            List<String> fresh = notYetCalled(holders.apply(rung));
            if (!fresh.isEmpty()) {
                List<String> before = called();
                step++;
                postRole = rung.role();
                postSubject = null;
                dueAt = now.plus(within());
                addCalled(fresh);
                return Optional.of(Climb.to(rung, before, fresh));
            }
        }
        state = state.to(CallState.EXHAUSTED);
        exhaustedAt = now;
        return Optional.of(Climb.nowhere(called()));
    }

    /** Somebody says they know; a call that was answered before stays as it is. */
    Optional<CallAnswered> answer(String user, Instant at) {
        if (state == CallState.ANSWERED) {
            return Optional.empty();
        }
        state = state.to(CallState.ANSWERED);
        answeredBy = user;
        answeredAt = at;
        updatedAt = at;
        return Optional.of(CallAnswered.of(this));
    }

    /**
     * A post that was called has passed to somebody else, who is called as well, within the time that is left. False when that changes
     * nothing: the call is no longer open, or they have been called before.
     */
    boolean handOver(String user, Instant at) {
        if (state != CallState.OPEN || isDue(at) || notYetCalled(List.of(user)).isEmpty()) {
            return false;
        }
        addCalled(List.of(user));
        updatedAt = at;
        return true;
    }

    private Rung rung(int index) {
        return index < escalateTo.length ? new Rung(DutyRole.valueOf(escalateTo[index])) : Rung.ROSTER;
    }

    private List<String> notYetCalled(List<String> users) {
        List<String> before = called();
        return users.stream().filter(u -> !before.contains(u)).distinct().toList();
    }

    private void addCalled(List<String> users) {
        Set<String> all = new LinkedHashSet<>(called());
        all.addAll(users);
        called = all.toArray(String[]::new);
    }

    /** How long whoever is called has to answer. */
    Duration within() {
        return Duration.ofSeconds(acknowledgeWithin);
    }

    /** Everybody called so far, the first one first. */
    List<String> called() {
        return List.of(called);
    }

    /** The post it rests with now. */
    Post post() {
        return new Post(postRole, postSubject);
    }

    List<DutyRole> escalateTo() {
        return Arrays.stream(escalateTo).map(DutyRole::valueOf).toList();
    }

    Message message() {
        return new Message(severity, subject(), new Texts(titleZh, titleEn), new Texts(bodyZh, bodyEn));
    }

    Subject subject() {
        return new Subject(subjectType, subjectId, new AreaCode(areaCode));
    }

    Origin origin() {
        return new Origin(ruleCode, noticeId);
    }

    UUID id() {
        return id;
    }

    Severity severity() {
        return severity;
    }

    String ruleCode() {
        return ruleCode;
    }

    UUID noticeId() {
        return noticeId;
    }

    int step() {
        return step;
    }

    CallState state() {
        return state;
    }

    Instant openedAt() {
        return openedAt;
    }

    Instant dueAt() {
        return dueAt;
    }

    String answeredBy() {
        return answeredBy;
    }

    Instant answeredAt() {
        return answeredAt;
    }

    Instant exhaustedAt() {
        return exhaustedAt;
    }

    /** Who speaks for the call in an event: who answered, else who was called last. */
    String userId() {
        if (answeredBy != null) {
            return answeredBy;
        }
        return called.length == 0 ? null : called[called.length - 1];
    }

    Instant updatedAt() {
        return updatedAt;
    }

    long version() {
        return version;
    }
}
