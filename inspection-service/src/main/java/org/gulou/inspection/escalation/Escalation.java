package org.gulou.inspection.escalation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.inspection.finding.PriorFinding;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One step taken up the ladder, with those who answered for the subject then, and what came of it. */
@Entity
@Table(name = "escalation")
class Escalation {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    @Column(name = "subject_type")
    private EscalationSubject.Type subjectType;

    @Column(name = "subject_id")
    private String subjectId;

    @Enumerated(EnumType.STRING)
    private EscalationStep step;

    @Column(name = "site_id")
    private UUID siteId;

    @Column(name = "area_code")
    private AreaCode areaCode;

    @Column(name = "department_code")
    private String departmentCode;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "duty_holders")
    private List<DutyHolder> dutyHolders;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "prior_findings")
    private List<PriorFinding> priorFindings;

    private String reason;

    private boolean automatic;

    @Column(name = "raised_by")
    private String raisedBy;

    @Column(name = "raised_at")
    private Instant raisedAt;

    private String outcome;

    @Column(name = "outcome_at")
    private Instant outcomeAt;

    @Column(name = "outcome_by")
    private String outcomeBy;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Version
    private long version;

    protected Escalation() {}

    Escalation(UUID id, EscalationSubject subject, EscalationStep step, Place place, Instant at) {
        this.id = id;
        this.subjectType = subject.type();
        this.subjectId = subject.id();
        this.step = step;
        this.siteId = place.siteId();
        this.areaCode = place.areaCode();
        this.departmentCode = place.departmentCode();
        this.raisedAt = at;
        this.updatedAt = at;
    }

    /** Where the subject is and whose; no site and no department for what this service does not know itself. */
    record Place(AreaCode areaCode, UUID siteId, String departmentCode) {}

    EscalationRaised raise(
            List<DutyHolder> holders, List<PriorFinding> prior, String why, String by, boolean bySystem) {
        dutyHolders = List.copyOf(holders);
        priorFindings = List.copyOf(prior);
        reason = why;
        raisedBy = by;
        automatic = bySystem;
        return EscalationRaised.of(this);
    }

    void conclude(String what, String by, Instant at) {
        if (outcome != null) {
            throw EscalationError.OUTCOME_RECORDED.problem();
        }
        outcome = what;
        outcomeBy = by;
        outcomeAt = at;
        updatedAt = at;
    }

    UUID id() {
        return id;
    }

    EscalationSubject subject() {
        return new EscalationSubject(subjectType, subjectId);
    }

    EscalationStep step() {
        return step;
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

    List<DutyHolder> dutyHolders() {
        return List.copyOf(dutyHolders);
    }

    List<PriorFinding> priorFindings() {
        return List.copyOf(priorFindings);
    }

    String reason() {
        return reason;
    }

    boolean isAutomatic() {
        return automatic;
    }

    String raisedBy() {
        return raisedBy;
    }

    Instant raisedAt() {
        return raisedAt;
    }

    String outcome() {
        return outcome;
    }

    Instant outcomeAt() {
        return outcomeAt;
    }

    String outcomeBy() {
        return outcomeBy;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    long version() {
        return version;
    }
}
