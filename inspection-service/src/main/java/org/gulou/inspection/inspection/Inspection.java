package org.gulou.inspection.inspection;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.gulou.chassis.area.AreaCode;
import org.gulou.inspection.finding.FoundAt;
import org.gulou.inspection.site.SiteRef;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * One visit to one site, owed or made. What is asked is fixed when it is set up: the editions of the lists, and the items whose
 * profile is on that day. Area and department are those the site had then.
 */
@Entity
@Table(name = "inspection")
class Inspection {

    @Id
    private UUID id;

    @Column(name = "site_id")
    private UUID siteId;

    @Column(name = "area_code")
    private AreaCode areaCode;

    @Column(name = "department_code")
    private String departmentCode;

    @Enumerated(EnumType.STRING)
    private InspectionKind kind;

    @Column(name = "team_code")
    private String teamCode;

    private List<String> inspectors;

    @Column(name = "scheduled_on")
    private LocalDate scheduledOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ChecklistPart> lists;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Answer> answers = List.of();

    private BigDecimal score;

    @Enumerated(EnumType.STRING)
    private Result result;

    private int faults;

    @Column(name = "critical_faults")
    private int criticalFaults;

    @Enumerated(EnumType.STRING)
    private InspectionState state;

    @Column(name = "made_from")
    private Instant madeFrom;

    @Column(name = "made_until")
    private Instant madeUntil;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "submitted_by")
    private String submittedBy;

    private String reason;

    @Column(name = "offline_hash")
    private String offlineHash;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Version
    private long version;

    protected Inspection() {}

    Inspection(UUID id, SiteRef site, Assignment assignment, List<ChecklistPart> lists, String by, Instant at) {
        this.id = id;
        this.siteId = site.id();
        this.areaCode = site.areaCode();
        this.departmentCode = site.departmentCode();
        this.kind = assignment.kind();
        this.teamCode = assignment.teamCode();
        this.inspectors = List.copyOf(assignment.inspectors());
        this.scheduledOn = assignment.scheduledOn();
        this.lists = List.copyOf(lists);
        this.state = InspectionState.PLANNED;
        this.createdBy = by;
        this.createdAt = at;
        this.updatedAt = at;
    }

    Supplier<InspectionEvent> planned() {
        return () -> InspectionEvent.InspectionPlanned.of(this);
    }

    Supplier<InspectionEvent> start(Instant at) {
        state = state.to(InspectionState.IN_PROGRESS);
        startedAt = at;
        updatedAt = at;
        return () -> InspectionEvent.InspectionStarted.of(this);
    }

    /** Hands in answers that were checked against the items, and what they come to. */
    Supplier<InspectionEvent> submit(List<Answer> given, Score reached, String by, Instant at) {
        state = state.to(InspectionState.SUBMITTED);
        answers = List.copyOf(given);
        score = reached.value();
        result = reached.result();
        faults = reached.faults().size();
        criticalFaults = reached.criticalFaults();
        submittedAt = at;
        submittedBy = by;
        updatedAt = at;
        return () -> InspectionEvent.InspectionSubmitted.of(this);
    }

    /** Notes that it was made without a connection: the client's times, which are evidence and start no deadline. */
    void madeOffline(Instant from, Instant until, String hash) {
        madeFrom = from;
        madeUntil = until;
        offlineHash = hash;
    }

    Supplier<InspectionEvent> cancel(String why, Instant at) {
        state = state.to(InspectionState.CANCELLED);
        reason = why;
        updatedAt = at;
        return () -> InspectionEvent.InspectionCancelled.of(this);
    }

    Supplier<InspectionEvent> annul(String why, Instant at) {
        state = state.to(InspectionState.VOID);
        reason = why;
        updatedAt = at;
        return () -> InspectionEvent.InspectionVoided.of(this);
    }

    /** Where its faults were found. */
    FoundAt foundAt() {
        return new FoundAt(id, siteId, areaCode, departmentCode, inspectors, kind == InspectionKind.SELF);
    }

    /** Whether this very hand-in was made before. */
    boolean wasMadeBy(String hash) {
        return hash.equals(offlineHash);
    }

    UUID id() {
        return id;
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

    InspectionKind kind() {
        return kind;
    }

    String teamCode() {
        return teamCode;
    }

    List<String> inspectors() {
        return List.copyOf(inspectors);
    }

    LocalDate scheduledOn() {
        return scheduledOn;
    }

    List<ChecklistPart> lists() {
        return List.copyOf(lists);
    }

    List<Answer> answers() {
        return List.copyOf(answers);
    }

    BigDecimal score() {
        return score;
    }

    Result result() {
        return result;
    }

    int faults() {
        return faults;
    }

    int criticalFaults() {
        return criticalFaults;
    }

    InspectionState state() {
        return state;
    }

    Instant madeFrom() {
        return madeFrom;
    }

    Instant madeUntil() {
        return madeUntil;
    }

    Instant startedAt() {
        return startedAt;
    }

    Instant submittedAt() {
        return submittedAt;
    }

    String submittedBy() {
        return submittedBy;
    }

    String reason() {
        return reason;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    long version() {
        return version;
    }
}
