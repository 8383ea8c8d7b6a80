package org.gulou.grid.duty;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.directory.DutyRole;
import org.gulou.chassis.directory.SubjectType;

/** One person's time in one post. It begins, may be suspended and resumed, and ends; what has ended stays as it was. */
@Entity
@Table(name = "duty")
class Duty {

    @Id
    @Column(name = "id")
    private UUID id;

    @Enumerated(EnumType.STRING)
    @Column(name = "subject_type")
    private SubjectType subjectType;

    @Column(name = "subject_code")
    private String subjectCode;

    @Column(name = "area_code")
    private AreaCode areaCode;

    @Enumerated(EnumType.STRING)
    @Column(name = "role")
    private DutyRole role;

    @Column(name = "person_name")
    private String personName;

    @Column(name = "person_phone")
    private String personPhone;

    @Column(name = "user_id")
    private String userId;

    @Column(name = "since")
    private Instant since;

    @Column(name = "until")
    private Instant until;

    @Column(name = "acting_for")
    private UUID actingFor;

    @Column(name = "suspended_at")
    private Instant suspendedAt;

    @Column(name = "suspended_until")
    private Instant suspendedUntil;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected Duty() {}

    /** A duty that this person holds from {@code since} to {@code until}, which may be null. */
    Duty(UUID id, Subject subject, DutyRole role, Holder holder, Instant since, Instant until, Instant at) {
        this.id = id;
        this.subjectType = subject.type();
        this.subjectCode = subject.code();
        this.areaCode = subject.areaCode();
        this.role = role;
        this.personName = holder.person().strippedName();
        this.personPhone = holder.person().digits();
        this.userId = holder.userId();
        this.since = since;
        this.until = until;
        this.updatedAt = at;
    }

    /**
     * Ends at that moment and begins anew with the next holder, for what is left of its time; who takes over now also goes on acting
     * for whom this one acted.
     */
    Duty handOver(UUID nextId, Holder next, Instant passesAt, Instant at) {
        if (until != null && passesAt.isAfter(until)) {
            throw DutyError.DUTY_NOT_HELD.with("dutyId", id);
        }
        Instant rest = passesAt.equals(until) ? null : until;
        Subject subject = new Subject(subjectType, subjectCode, areaCode, null);
        Duty successor = new Duty(nextId, subject, role, next, passesAt, rest, at);
        UUID actedFor = actingFor;
        endAt(passesAt, at);
        if (actingFor == null) {
            successor.actingFor = actedFor;
        }
        return successor;
    }

    /** Will not be held from that moment on, which lies after its beginning; nobody acts in a duty that has ended. */
    void endAt(Instant end, Instant at) {
        requireUnended(at);
        if (!end.isAfter(since)) {
            throw DutyError.DUTY_BEGINS_LATER.with("dutyId", id);
        }
        until = end;
        actingFor = end.isAfter(at) ? actingFor : null;
        updatedAt = at;
    }

    /**
     * Goes on for the place that has taken the place of its own: ends at that moment and begins anew as it stands, an absence included;
     * for whom the holder acts, if for anybody, is yet to be said of the new one.
     */
    Duty passOn(UUID nextId, AreaCode place, Instant passesAt, Instant at) {
        Holder holder = new Holder(new Person(personName, personPhone), userId);
        Duty next = new Duty(nextId, Subject.area(place), role, holder, passesAt, until, at);
        next.suspendedAt = suspendedAt;
        next.suspendedUntil = suspendedUntil;
        until = passesAt;
        actingFor = null;
        suspendedAt = null;
        suspendedUntil = null;
        updatedAt = at;
        return next;
    }

    /** Is held for another place from its beginning, for its own was none any more by then. */
    void belongTo(AreaCode place, Instant at) {
        subjectCode = place.value();
        lieIn(place, at);
    }

    /** Its subject lies in another place. */
    void lieIn(AreaCode place, Instant at) {
        areaCode = place;
        updatedAt = at;
    }

    /** Goes on acting for the absent one of that duty. */
    void goOnActingFor(UUID absent) {
        actingFor = absent;
    }

    /** The holder is called or reached otherwise. */
    void correct(Person person, Instant at) {
        personName = person.strippedName();
        personPhone = person.digits();
        updatedAt = at;
    }

    /** Rests while the holder is absent; whoever rests acts for nobody. */
    void suspend(Instant back, Instant at) {
        requireHeld(at);
        if (isSuspended()) {
            throw DutyError.DUTY_SUSPENDED.with("dutyId", id);
        }
        suspendedAt = at;
        suspendedUntil = back;
        actingFor = null;
        updatedAt = at;
    }

    /** The holder is back, or the duty has ended. */
    void resume(Instant at) {
        if (!isSuspended()) {
            throw DutyError.DUTY_NOT_SUSPENDED.with("dutyId", id);
        }
        suspendedAt = null;
        suspendedUntil = null;
        updatedAt = at;
    }

    /** Its holder acts for the absent one of that duty, too. */
    void actFor(Duty absent, Instant at) {
        requireHeld(at);
        if (isSuspended() || actingFor != null) {
            throw DutyError.DEPUTY_NOT_FREE.with("dutyId", id);
        }
        actingFor = absent.id;
        updatedAt = at;
    }

    void stopActing(Instant at) {
        actingFor = null;
        updatedAt = at;
    }

    /** Whether it is held no more by that moment. */
    boolean hasEndedAt(Instant moment) {
        return until != null && !until.isAfter(moment);
    }

    boolean isHeldAt(Instant moment) {
        return !moment.isBefore(since) && !hasEndedAt(moment);
    }

    /** Whether both cannot be held for one subject at a time: a post of one holder, or one holder twice. */
    boolean excludes(Duty other) {
        boolean overlap =
                (until == null || until.isAfter(other.since)) && (other.until == null || other.until.isAfter(since));
        boolean same = DutyRules.hasOneHolder(role) || (userId != null && userId.equals(other.userId));
        return role == other.role && overlap && same;
    }

    boolean isSuspended() {
        return suspendedAt != null;
    }

    /** When the absence is over at the latest, as far as that is known: the holder is back, or the duty ends. */
    Optional<Instant> absenceEnd() {
        return Stream.of(suspendedUntil, until).filter(Objects::nonNull).min(Comparator.naturalOrder());
    }

    /** When next it begins or ends after that moment, as far as that is known. */
    Optional<Instant> changesAfter(Instant moment) {
        return Stream.of(since, until)
                .filter(Objects::nonNull)
                .filter(change -> change.isAfter(moment))
                .min(Comparator.naturalOrder());
    }

    boolean isForSameSubjectAs(Duty other) {
        return subjectType == other.subjectType && subjectCode.equals(other.subjectCode) && !id.equals(other.id);
    }

    boolean isFree() {
        return !isSuspended() && actingFor == null;
    }

    UUID id() {
        return id;
    }

    AreaCode areaCode() {
        return areaCode;
    }

    String subjectCode() {
        return subjectCode;
    }

    SubjectType subjectType() {
        return subjectType;
    }

    DutyRole role() {
        return role;
    }

    String userId() {
        return userId;
    }

    Instant since() {
        return since;
    }

    Instant until() {
        return until;
    }

    UUID actingFor() {
        return actingFor;
    }

    long version() {
        return version;
    }

    DutyView view() {
        return new DutyView(
                id,
                subjectType,
                subjectCode,
                areaCode,
                role,
                PersonView.of(personName, personPhone),
                userId,
                since,
                until,
                actingFor,
                isSuspended(),
                suspendedUntil,
                version);
    }

    KnownPost.Holding holding() {
        return new KnownPost.Holding(personName, personPhone, userId, since, until);
    }

    DutyChanged changed() {
        return new DutyChanged(
                id, subjectType, subjectCode, areaCode, role, userId, since, until, actingFor, isSuspended(), version);
    }

    private void requireHeld(Instant at) {
        if (!isHeldAt(at)) {
            throw DutyError.DUTY_NOT_HELD.with("dutyId", id);
        }
    }

    private void requireUnended(Instant at) {
        if (hasEndedAt(at)) {
            throw DutyError.DUTY_NOT_HELD.with("dutyId", id);
        }
    }
}
