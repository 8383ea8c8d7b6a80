package org.gulou.inspection.rectification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.gulou.chassis.area.AreaCode;
import org.gulou.inspection.checklist.Severity;
import org.gulou.inspection.rectification.NoticeStep.Verb;
import org.gulou.inspection.site.SiteRef;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * A notice to mend faults. It is closed exactly when all its findings are, and nobody verifies what they claimed themselves. A
 * rejection or a reopening begins the next attempt with a deadline of its own.
 */
@Entity
@Table(name = "rectification")
class Rectification {

    @Id
    private UUID id;

    private String number;

    @Column(name = "site_id")
    private UUID siteId;

    @Column(name = "area_code")
    private AreaCode areaCode;

    @Column(name = "department_code")
    private String departmentCode;

    @Enumerated(EnumType.STRING)
    private Severity severity;

    private String requirement;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<NoticeItem> items;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Extension> extensions = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<NoticeStep> history = List.of();

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "missed_due_at")
    private Instant missedDueAt;

    private int attempt = 1;

    @Enumerated(EnumType.STRING)
    private RectificationState state = RectificationState.ISSUED;

    @Column(name = "issued_by")
    private String issuedBy;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "served_at")
    private Instant servedAt;

    @Column(name = "received_by")
    private String receivedBy;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Version
    private long version;

    protected Rectification() {}

    /** Makes one out; without a deadline the strictest severity decides. */
    Rectification(
            UUID id, String number, SiteRef site, List<NoticeItem> items, String requirement, String by, Instant at) {
        this.id = id;
        this.number = number;
        this.siteId = site.id();
        this.areaCode = site.areaCode();
        this.departmentCode = site.departmentCode();
        this.items = List.copyOf(items);
        this.severity = Deadline.strictest(items);
        this.requirement = requirement;
        this.issuedBy = by;
        this.issuedAt = at;
    }

    Supplier<RectificationEvent> issue(Instant due, Instant at) {
        setDeadline(due, at);
        note(Verb.ISSUED, issuedBy, together().ids(), requirement, List.of(), at);
        return () -> new RectificationEvent.RectificationIssued(standing());
    }

    Supplier<RectificationEvent> serve(String receiver, String by, Instant at) {
        state = state.to(RectificationState.SERVED);
        receivedBy = receiver;
        servedAt = at;
        note(Verb.SERVED, by, List.of(), null, List.of(), at);
        return () -> new RectificationEvent.RectificationServed(standing());
    }

    /** Somebody says these are mended; all that nobody has claimed when none are named. */
    Supplier<RectificationEvent> claim(
            Collection<UUID> named, String note, List<UUID> evidence, String by, Instant at) {
        List<UUID> claimed = claimable(named);
        state = state.to(RectificationState.FIXED);
        change(claimed, item -> item.claimed(by, at));
        note(Verb.FIXED, by, claimed, note, evidence, at);
        return () -> new RectificationEvent.RectificationFixed(standing());
    }

    /** These are seen to be mended, by somebody who did not claim it; all that are claimed when none are named. */
    Supplier<RectificationEvent> verify(Collection<UUID> named, String by, Instant at) {
        List<UUID> verified = judgeable(named);
        if (together().isClaimedBy(by, verified)) {
            throw RectificationError.CLAIMANT_MAY_NOT_VERIFY.with("rectificationId", id);
        }
        boolean last = together().closesWith(verified);
        state = state.to(last ? RectificationState.CLOSED : state);
        change(verified, item -> item.verified(by, at));
        closedAt = last ? at : null;
        note(Verb.VERIFIED, by, verified, null, List.of(), at);
        return () -> last
                ? new RectificationEvent.RectificationClosed(standing())
                : new RectificationEvent.RectificationVerified(standing());
    }

    /** These are not mended; all that are claimed when none are named. */
    Supplier<RectificationEvent> reject(Collection<UUID> named, String reason, Instant due, String by, Instant at) {
        List<UUID> rejected = judgeable(named);
        state = state.to(RectificationState.REJECTED);
        change(rejected, NoticeItem::unclaimed);
        attempt++;
        setDeadline(due, at);
        note(Verb.REJECTED, by, rejected, reason, List.of(), at);
        return () -> new RectificationEvent.RectificationRejected(standing());
    }

    /** It did not last: all findings are open again. */
    Supplier<RectificationEvent> reopen(String reason, String by, Instant at) {
        if (state != RectificationState.CLOSED) {
            throw RectificationError.RECTIFICATION_STATE.with("state", state);
        }
        state = state.to(RectificationState.REJECTED);
        change(together().ids(), NoticeItem::unclaimed);
        closedAt = null;
        attempt++;
        setDeadline(null, at);
        note(Verb.REOPENED, by, together().ids(), reason, List.of(), at);
        return () -> new RectificationEvent.RectificationReopened(standing());
    }

    /** Asks for more time, which a notice is given once. */
    Supplier<RectificationEvent> requestExtension(Instant until, String reason, String by, Instant at) {
        if (state == RectificationState.CLOSED) {
            throw RectificationError.RECTIFICATION_STATE.with("state", state);
        }
        if (extensions.stream().anyMatch(Extension::isPending)) {
            throw RectificationError.EXTENSION_PENDING.problem();
        }
        if (extensions.stream().anyMatch(Extension::isGranted)) {
            throw RectificationError.EXTENSION_USED.problem();
        }
        Extension asked = new Extension(extensions.size() + 1, until, reason, by, at, null, null, null, null);
        List<Extension> more = new ArrayList<>(extensions);
        more.add(asked);
        extensions = List.copyOf(more);
        note(Verb.EXTENSION_REQUESTED, by, List.of(), reason, List.of(), at);
        return () -> new RectificationEvent.ExtensionRequested(standing(), asked.n(), until);
    }

    /** Grants or declines it; granted, the deadline is the one asked for, which is never sooner than the one that stands. */
    Supplier<RectificationEvent> decideExtension(int n, boolean granted, String why, String by, Instant at) {
        Extension asked = extension(n).orElseThrow(RectificationError.EXTENSION_NOT_FOUND::problem);
        if (!asked.isPending()) {
            throw RectificationError.EXTENSION_DECIDED.problem();
        }
        if (granted && state == RectificationState.CLOSED) {
            throw RectificationError.RECTIFICATION_STATE.with("state", state);
        }
        if (granted && !asked.until().isAfter(at)) {
            throw RectificationError.EXTENSION_EXPIRED.problem();
        }
        // A rejection or a reopening since it was asked for may have set a later deadline than this one.
        if (granted && !asked.until().isAfter(dueAt)) {
            throw RectificationError.EXTENSION_NO_LATER.problem();
        }
        extensions = extensions.stream()
                .map(e -> e.n() == n ? e.decided(granted, why, by, at) : e)
                .toList();
        if (granted) {
            setDeadline(asked.until(), at);
        }
        note(Verb.EXTENSION_DECIDED, by, List.of(), why, List.of(), at);
        return () -> new RectificationEvent.ExtensionDecided(standing(), n, asked.until(), granted);
    }

    /** Takes note, once a deadline, that it has passed in vain. */
    Optional<Supplier<RectificationEvent>> missDeadline(Instant now) {
        if (!isOverdue(now) || dueAt.equals(missedDueAt)) {
            return Optional.empty();
        }
        missedDueAt = dueAt;
        updatedAt = now;
        return Optional.of(() -> new RectificationEvent.RectificationOverdue(standing()));
    }

    /** Whether the deadline has passed while something is not even said to be mended. */
    boolean isOverdue(Instant now) {
        return state != RectificationState.CLOSED
                && dueAt.isBefore(now)
                && together().isAnyUnclaimed();
    }

    /** The findings a claim for these is about. */
    List<UUID> claimable(Collection<UUID> named) {
        if (state == RectificationState.CLOSED) {
            throw RectificationError.RECTIFICATION_STATE.with("state", state);
        }
        return together().claimable(named);
    }

    /** The findings a judgement of these is about. */
    List<UUID> judgeable(Collection<UUID> named) {
        return together().judgeable(named);
    }

    /** The findings that are not closed. */
    List<UUID> open() {
        return together().open();
    }

    Optional<Extension> extension(int n) {
        return extensions.stream().filter(e -> e.n() == n).findFirst();
    }

    private RectificationEvent.Standing standing() {
        return new RectificationEvent.Standing(
                id,
                number,
                siteId,
                areaCode,
                departmentCode,
                severity,
                items.size(),
                together().critical(),
                open().size(),
                dueAt,
                attempt,
                state,
                updatedAt,
                version);
    }

    private void setDeadline(Instant due, Instant at) {
        Instant next = due == null ? at.plus(Duration.ofHours(Deadline.hours(items))) : due;
        if (!next.isAfter(at)) {
            throw RectificationError.DEADLINE_IN_PAST.problem();
        }
        dueAt = next;
    }

    private NoticeItems together() {
        return new NoticeItems(items);
    }

    private void change(Collection<UUID> changed, UnaryOperator<NoticeItem> by) {
        items = together().with(changed, by).all();
    }

    private void note(Verb verb, String by, List<UUID> findings, String text, List<UUID> evidence, Instant at) {
        List<NoticeStep> more = new ArrayList<>(history);
        more.add(new NoticeStep(verb, at, by, findings, text, evidence));
        history = List.copyOf(more);
        updatedAt = at;
    }

    UUID id() {
        return id;
    }

    String number() {
        return number;
    }

    UUID siteId() {
        return siteId;
    }

    AreaCode areaCode() {
        return areaCode;
    }

    String departmentCode() {
        return departmentCode;
    }

    Severity severity() {
        return severity;
    }

    String requirement() {
        return requirement;
    }

    List<NoticeItem> items() {
        return List.copyOf(items);
    }

    List<Extension> extensions() {
        return List.copyOf(extensions);
    }

    List<NoticeStep> history() {
        return List.copyOf(history);
    }

    Instant dueAt() {
        return dueAt;
    }

    int attempt() {
        return attempt;
    }

    RectificationState state() {
        return state;
    }

    String issuedBy() {
        return issuedBy;
    }

    Instant issuedAt() {
        return issuedAt;
    }

    Instant servedAt() {
        return servedAt;
    }

    String receivedBy() {
        return receivedBy;
    }

    Instant closedAt() {
        return closedAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    long version() {
        return version;
    }
}
