package org.gulou.inspection.finding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.inspection.checklist.Severity;

/** A fault found by an inspection. It leaves the open list by verification, or because its inspection was void. */
@Entity
@Table(name = "finding")
class Finding {

    @Id
    private UUID id;

    @Column(name = "inspection_id")
    private UUID inspectionId;

    @Column(name = "site_id")
    private UUID siteId;

    @Column(name = "area_code")
    private AreaCode areaCode;

    @Column(name = "department_code")
    private String departmentCode;

    @Column(name = "item_code")
    private String itemCode;

    @Enumerated(EnumType.STRING)
    private Severity severity;

    @Column(name = "due_hours")
    private int dueHours;

    private String note;

    private List<String> inspectors;

    @Column(name = "self_reported")
    private boolean selfReported;

    @Enumerated(EnumType.STRING)
    private FindingState state;

    @Column(name = "rectification_id")
    private UUID rectificationId;

    @Column(name = "fixed_on_spot")
    private boolean fixedOnSpot;

    private boolean withdrawn;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "claimed_at")
    private Instant claimedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "on_time")
    private Boolean onTime;

    @Column(name = "verified_by")
    private String verifiedBy;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Version
    private long version;

    protected Finding() {}

    Finding(UUID id, FoundAt place, NewFinding fault, Instant at) {
        this.id = id;
        this.inspectionId = place.inspectionId();
        this.siteId = place.siteId();
        this.areaCode = place.areaCode();
        this.departmentCode = place.departmentCode();
        this.inspectors = List.copyOf(place.inspectors());
        this.selfReported = place.selfReported();
        this.itemCode = fault.itemCode();
        this.severity = fault.severity();
        this.dueHours = fault.dueHours();
        this.note = fault.note();
        this.state = FindingState.OPEN;
        this.openedAt = at;
        this.dueAt = at.plus(Duration.ofHours(fault.dueHours()));
        this.updatedAt = at;
    }

    FindingOpened opened() {
        return FindingOpened.of(this);
    }

    /** Puts it on a notice, whose deadline it has from now on. */
    void notice(UUID rectification, Instant due, Instant at) {
        state = state.to(FindingState.NOTICED);
        rectificationId = rectification;
        dueAt = due;
        updatedAt = at;
    }

    /** Somebody says it is mended; until that is judged, no deadline passes over it. */
    void claim(Instant at) {
        claimedAt = at;
        updatedAt = at;
    }

    /** It was not mended after all. */
    void reject(Instant at) {
        claimedAt = null;
        updatedAt = at;
    }

    /** Its notice has another deadline. */
    void postpone(Instant due, Instant at) {
        dueAt = due;
        updatedAt = at;
    }

    /** Mended before the inspectors' eyes: the caller says so and the other one witnesses it. */
    FindingClosed fixOnSpot(String witness, Instant at) {
        state = onTheSpot();
        fixedOnSpot = true;
        return closed(witness, at, at);
    }

    /** Its claimed fix was seen to hold; whether it came in time goes by the claim, not by the verification. */
    FindingClosed verify(String by, Instant at) {
        state = state.to(FindingState.CLOSED);
        return closed(by, claimedAt == null ? at : claimedAt, at);
    }

    /** Its notice was reopened: the fix did not last. */
    FindingOpened reopen(Instant due, Instant at) {
        state = state.to(FindingState.NOTICED);
        claimedAt = null;
        closedAt = null;
        onTime = null;
        verifiedBy = null;
        dueAt = due;
        updatedAt = at;
        return opened();
    }

    /** Its inspection was void; nobody can say it was mended. */
    FindingClosed withdraw(Instant at) {
        state = onTheSpot();
        withdrawn = true;
        closedAt = at;
        updatedAt = at;
        return FindingClosed.of(this);
    }

    /** Whether its deadline has passed while nobody claims it is mended. */
    boolean isOverdue(Instant now) {
        return state != FindingState.CLOSED && claimedAt == null && dueAt.isBefore(now);
    }

    // Once on a notice it is judged there.
    private FindingState onTheSpot() {
        if (state != FindingState.OPEN) {
            throw FindingError.FINDING_STATE.with("state", state);
        }
        return state.to(FindingState.CLOSED);
    }

    private FindingClosed closed(String by, Instant mendedAt, Instant at) {
        verifiedBy = by;
        closedAt = at;
        onTime = !mendedAt.isAfter(dueAt);
        updatedAt = at;
        return FindingClosed.of(this);
    }

    UUID id() {
        return id;
    }

    UUID inspectionId() {
        return inspectionId;
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

    String itemCode() {
        return itemCode;
    }

    Severity severity() {
        return severity;
    }

    int dueHours() {
        return dueHours;
    }

    String note() {
        return note;
    }

    List<String> inspectors() {
        return List.copyOf(inspectors);
    }

    boolean isSelfReported() {
        return selfReported;
    }

    FindingState state() {
        return state;
    }

    UUID rectificationId() {
        return rectificationId;
    }

    boolean isFixedOnSpot() {
        return fixedOnSpot;
    }

    boolean isWithdrawn() {
        return withdrawn;
    }

    Instant dueAt() {
        return dueAt;
    }

    Instant openedAt() {
        return openedAt;
    }

    Instant claimedAt() {
        return claimedAt;
    }

    Instant closedAt() {
        return closedAt;
    }

    Boolean onTime() {
        return onTime;
    }

    String verifiedBy() {
        return verifiedBy;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    long version() {
        return version;
    }
}
