package org.gulou.grid.arrival;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.area.AreaLevel;
import org.gulou.grid.riskarea.RiskLevel;
import org.gulou.grid.riskarea.RiskMatch;

/** One person's coming, from the declaration to its end. */
@Entity
@Table(name = "arrival")
class Arrival {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "county_code")
    private String countyCode;

    @Column(name = "area_code")
    private AreaCode areaCode;

    @Column(name = "declared_code")
    private AreaCode declaredCode;

    @Enumerated(EnumType.STRING)
    @Column(name = "source")
    private ArrivalSource source;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private ArrivalState state;

    @Column(name = "name")
    private byte[] name;

    @Column(name = "document_type")
    private String documentType;

    @Column(name = "document")
    private byte[] document;

    @Column(name = "document_index")
    private byte[] documentIndex;

    @Column(name = "phone")
    private byte[] phone;

    @Column(name = "address")
    private byte[] address;

    @Column(name = "travel")
    private byte[] travel;

    @Column(name = "remark")
    private byte[] remark;

    @Column(name = "outcome")
    private byte[] outcome;

    @Column(name = "resident_id")
    private UUID residentId;

    @Column(name = "earlier_id")
    private UUID earlierId;

    @Enumerated(EnumType.STRING)
    @Column(name = "risk_level")
    private RiskLevel riskLevel;

    @Convert(converter = RiskMatchesColumn.class)
    @Column(name = "risk_matches")
    private List<RiskMatch> risks;

    @Column(name = "arrived_on")
    private LocalDate arrivedOn;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "received_by")
    private String receivedBy;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "overdue_at")
    private Instant overdueAt;

    @Column(name = "assigned_at")
    private Instant assignedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "ended_by")
    private String endedBy;

    @Column(name = "purged_at")
    private Instant purgedAt;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected Arrival() {}

    /** A declaration as received; a grid it names looks after it at once. */
    Arrival(UUID id, Declaration declaration, SealedDetails sealed, Instant at) {
        this.id = id;
        this.countyCode = declaration.areaCode().at(AreaLevel.COUNTY).value();
        this.areaCode = declaration.areaCode();
        this.declaredCode = declaration.areaCode();
        this.source = declaration.source();
        this.state = areaCode.level() == AreaLevel.GRID ? ArrivalState.ASSIGNED : ArrivalState.DECLARED;
        this.assignedAt = state == ArrivalState.ASSIGNED ? at : null;
        this.residentId = declaration.residentId();
        this.earlierId = declaration.earlierId();
        this.risks = declaration.risks();
        this.riskLevel = RiskMatch.highest(risks).orElse(null);
        this.arrivedOn = declaration.arrivedOn();
        this.receivedAt = at;
        this.receivedBy = declaration.receivedBy();
        this.dueAt = declaration.dueAt();
        this.updatedAt = at;
        keep(sealed);
    }

    private void keep(SealedDetails sealed) {
        name = sealed.person().name();
        documentType = sealed.person().documentType();
        document = sealed.person().document();
        documentIndex = sealed.person().documentIndex();
        phone = sealed.person().phone();
        address = sealed.address();
        travel = sealed.travel();
        remark = sealed.remark();
    }

    /** That grid looks after it from now on; one that was not reached is looked for again until {@code due}. */
    void assign(AreaCode grid, Instant due, Instant at) {
        requireDetails();
        if (state == ArrivalState.ASSIGNED && grid.equals(areaCode)) {
            throw ArrivalError.ARRIVAL_ALREADY_THERE.with("arrivalId", id);
        }
        boolean anew = !state.isOpen();
        state = state.to(ArrivalState.ASSIGNED);
        areaCode = grid;
        assignedAt = at;
        updatedAt = at;
        if (anew) {
            dueAt = due;
            overdueAt = null;
            endedAt = null;
            endedBy = null;
        }
    }

    /** Comes to that end; a resident named takes the place of the one it was matched with. */
    void end(ArrivalOutcome how, UUID resident, byte[] note, String by, Instant at) {
        requireDetails();
        state = state.to(how.state());
        residentId = resident == null ? residentId : resident;
        outcome = note;
        endedAt = at;
        endedBy = by;
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

    /**
     * Meets the list of risk areas as it is now, by which an open one is due by {@code due} if that is sooner; whether it has come to a
     * higher level than before.
     */
    boolean review(List<RiskMatch> found, Instant due, Instant at) {
        if (found.equals(risks)) {
            return false;
        }
        RiskLevel before = riskLevel;
        risks = found;
        riskLevel = RiskMatch.highest(found).orElse(null);
        dueAt = state.isOpen() && due.isBefore(dueAt) ? due : dueAt;
        updatedAt = at;
        return riskLevel != null && (before == null || riskLevel.compareTo(before) < 0);
    }

    // Nobody can be looked for any more.
    private void requireDetails() {
        if (purgedAt != null) {
            throw ArrivalError.ARRIVAL_PURGED.with("arrivalId", id);
        }
    }

    UUID id() {
        return id;
    }

    AreaCode areaCode() {
        return areaCode;
    }

    byte[] travel() {
        return travel;
    }

    ArrivalState state() {
        return state;
    }

    LocalDate arrivedOn() {
        return arrivedOn;
    }

    Instant dueAt() {
        return dueAt;
    }

    long version() {
        return version;
    }

    boolean isOfCounty(AreaCode place) {
        return place.at(AreaLevel.COUNTY).value().equals(countyCode);
    }

    ArrivalDeclared declared() {
        return new ArrivalDeclared(id, areaCode, source, state, riskLevel, dueAt, version);
    }

    ArrivalAssigned assigned() {
        return new ArrivalAssigned(id, areaCode, source, riskLevel, dueAt, version);
    }

    ArrivalSettled settled() {
        return new ArrivalSettled(id, areaCode, source, state, riskLevel, endedAt, !endedAt.isAfter(dueAt), version);
    }

    ArrivalRiskFound riskFound() {
        return new ArrivalRiskFound(id, areaCode, source, state, riskLevel, dueAt, version);
    }

    ArrivalOverdue overdue() {
        return new ArrivalOverdue(id, areaCode, source, state, riskLevel, dueAt, version);
    }
}
