package org.gulou.grid.tip;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.area.AreaLevel;

/** One tip, from its receipt to what came of it. */
@Entity
@Table(name = "tip")
class Tip {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "county_code")
    private AreaCode county;

    @Column(name = "area_code")
    private AreaCode areaCode;

    @Column(name = "assigned_code")
    private AreaCode assignedCode;

    @Enumerated(EnumType.STRING)
    @Column(name = "category")
    private TipCategory category;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private TipState state;

    @Column(name = "content")
    private byte[] content;

    @Column(name = "contact")
    private byte[] contact;

    @Column(name = "has_contact")
    private boolean hasContact;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome")
    private TipOutcome outcome;

    @Column(name = "finding")
    private byte[] finding;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "overdue_at")
    private Instant overdueAt;

    @Column(name = "assigned_at")
    private Instant assignedAt;

    @Column(name = "settled_at")
    private Instant settledAt;

    @Column(name = "settled_by")
    private String settledBy;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected Tip() {}

    /** A tip as received; the contact is null where none was given. */
    Tip(UUID id, AreaCode area, TipCategory category, byte[] content, byte[] contact, Instant due, Instant at) {
        this.id = id;
        this.county = area.at(AreaLevel.COUNTY);
        this.areaCode = area;
        this.category = category;
        this.state = TipState.RECEIVED;
        this.content = content;
        this.contact = contact;
        this.hasContact = contact != null;
        this.receivedAt = at;
        this.dueAt = due;
        this.updatedAt = at;
    }

    /** The officers of that place follow it up from now on. */
    void assign(AreaCode place, Instant at) {
        if (state == TipState.ASSIGNED && place.equals(assignedCode)) {
            throw TipError.TIP_ALREADY_THERE.with("tipId", id);
        }
        state = state.to(TipState.ASSIGNED);
        assignedCode = place;
        assignedAt = at;
        updatedAt = at;
    }

    /** Comes to that. */
    void settle(TipOutcome what, byte[] found, String by, Instant at) {
        state = state.to(TipState.SETTLED);
        outcome = what;
        finding = found;
        settledAt = at;
        settledBy = by;
        updatedAt = at;
    }

    /** Whether it has become overdue just now: open past its time, and not told before. */
    boolean becomesOverdue(Instant at) {
        if (!state.isOpen() || overdueAt != null || at.isBefore(dueAt)) {
            return false;
        }
        overdueAt = at;
        updatedAt = at;
        return true;
    }

    /** Whose it is: the place it is assigned to, until then the county. */
    AreaCode owner() {
        return assignedCode == null ? county : assignedCode;
    }

    UUID id() {
        return id;
    }

    TipState state() {
        return state;
    }

    Instant dueAt() {
        return dueAt;
    }

    long version() {
        return version;
    }

    boolean isOfCounty(AreaCode place) {
        return county.contains(place);
    }

    TipReceived received() {
        return new TipReceived(id, owner(), category, dueAt, version);
    }

    TipAssigned assigned() {
        return new TipAssigned(id, owner(), category, dueAt, version);
    }

    TipSettled settled() {
        return new TipSettled(id, owner(), category, outcome, settledAt, !settledAt.isAfter(dueAt), version);
    }

    TipOverdue overdue() {
        return new TipOverdue(id, owner(), category, state, dueAt, version);
    }
}
