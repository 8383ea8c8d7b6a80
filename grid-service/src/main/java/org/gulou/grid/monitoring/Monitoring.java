package org.gulou.grid.monitoring;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.area.AreaLevel;
import org.gulou.grid.protocol.ProtocolView;
import org.gulou.grid.protocol.StepKind;
import org.gulou.grid.resident.RegisteredResident;

/**
 * An episode. Every verb is told the plan as it stands and the moment; windows that have closed are settled before anything else
 * happens, so that a check can never make up for one that was missed.
 */
@Entity
@Table(name = "monitoring")
class Monitoring {

    private static final int MOST_ADDED = 90;

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "county_code", updatable = false)
    private String countyCode;

    @Column(name = "resident_id", updatable = false)
    private UUID residentId;

    // The database keeps it where the resident is.
    @Column(name = "grid_code", updatable = false)
    private AreaCode gridCode;

    @Column(name = "protocol_id")
    private UUID protocolId;

    @Column(name = "edition")
    private String edition;

    @Column(name = "applies_to", updatable = false)
    private String appliesTo;

    @Column(name = "started_on", updatable = false)
    private LocalDate startedOn;

    @Column(name = "due_to_end_on")
    private LocalDate dueToEndOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private MonitoringState state;

    @Column(name = "added_central")
    private int addedCentral;

    @Column(name = "added_home")
    private int addedHome;

    @Column(name = "added_health")
    private int addedHealth;

    @Embedded
    private Owed health;

    @Embedded
    @AttributeOverride(name = "settledUntil", column = @Column(name = "tests_settled_until"))
    @AttributeOverride(name = "from", column = @Column(name = "test_from"))
    @AttributeOverride(name = "dueAt", column = @Column(name = "test_due_at"))
    private Owed tests;

    @Column(name = "checks")
    private int checks;

    @Column(name = "missed_checks")
    private int missedChecks;

    @Column(name = "release_reason")
    private byte[] releaseReason;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "started_by", updatable = false)
    private String startedBy;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected Monitoring() {}

    /** An episode from that day on; windows that have closed by now are nobody's fault. */
    Monitoring(
            UUID id,
            RegisteredResident resident,
            ProtocolView protocol,
            LocalDate startedOn,
            CheckPlan plan,
            String by,
            Instant at) {
        this.id = id;
        this.countyCode = resident.gridCode().at(AreaLevel.COUNTY).value();
        this.residentId = resident.id();
        this.gridCode = resident.gridCode();
        this.protocolId = protocol.id();
        this.edition = protocol.edition();
        this.appliesTo = protocol.appliesTo();
        this.startedOn = startedOn;
        this.state = MonitoringState.ACTIVE;
        this.health = new Owed(at);
        this.tests = new Owed(at);
        this.startedBy = by;
        this.createdAt = at;
        follow(plan, at);
    }

    /** Judges the windows that have closed by then: each without a check is one missed. */
    List<Check> settle(CheckPlan plan, Instant now) {
        if (state != MonitoringState.ACTIVE) {
            return List.of();
        }
        List<Closed> closed = Stream.of(CheckKind.values())
                .flatMap(kind -> plan.closed(kind, owed(kind).settledUntil(), now).stream()
                        .map(window -> new Closed(kind, window)))
                .sorted(Comparator.comparing(Closed::at))
                .toList();
        List<Check> missed = new ArrayList<>();
        for (Closed one : closed) {
            missed.add(Check.missed(++checks, one.kind(), one.at()));
            missedChecks++;
            owed(one.kind()).miss(one.window());
            updatedAt = now;
        }
        // One that began before tests were owed comes to owe them here.
        tests.goOn(plan, CheckKind.TEST);
        return missed;
    }

    /** Notes a check made now: for the window that is open, or late for the last of the day. A test is for its whole day. */
    Check check(CheckKind kind, CheckPlan plan, Instant now) {
        requireActive();
        if (now.isBefore(plan.startsAt())) {
            throw MonitoringError.MONITORING_NOT_STARTED.with("startedOn", startedOn);
        }
        Optional<Window> window = plan.at(kind, now);
        Optional<Window> open = window.filter(w -> w.closesAt().isAfter(now));
        owed(kind).make(open, plan, kind);
        updatedAt = now;
        CheckState made = window.isPresent() && open.isEmpty() ? CheckState.LATE : CheckState.DONE;
        return Check.made(++checks, kind, made, window.map(Window::closesAt).orElse(null));
    }

    /** Lengthens a step; the steps after it move. */
    void add(StepKind step, int days) {
        requireActive();
        if (addedCentral + addedHome + addedHealth + days > MOST_ADDED) {
            throw MonitoringError.EXTENDED_TOO_FAR.problem();
        }
        switch (step) {
            case CENTRAL -> addedCentral += days;
            case HOME -> addedHome += days;
            case HEALTH -> addedHealth += days;
        }
    }

    /**
     * Goes on under another edition, from the same first day and with the days added so far; what that one would have had done by now is
     * nobody's fault.
     */
    void convert(ProtocolView protocol, Instant now) {
        requireActive();
        if (protocol.id().equals(protocolId)) {
            throw MonitoringError.ALREADY_UNDER_PROTOCOL.with("protocolId", protocolId);
        }
        protocolId = protocol.id();
        edition = protocol.edition();
        health.begin(now);
        tests.begin(now);
    }

    /** Goes by this plan from now on. */
    void follow(CheckPlan plan, Instant now) {
        dueToEndOn = plan.schedule().endsOn();
        health.follow(plan, CheckKind.HEALTH);
        tests.follow(plan, CheckKind.TEST);
        updatedAt = now;
    }

    /** Is let go before its time. */
    void release(byte[] reason, Instant now) {
        finish(MonitoringState.RELEASED, now);
        releaseReason = reason;
    }

    /** Has run its course. */
    void end(Instant now) {
        finish(MonitoringState.ENDED, now);
    }

    boolean isOver(CheckPlan plan, Instant now) {
        return state == MonitoringState.ACTIVE && !plan.endsAt().isAfter(now);
    }

    /** When it is to be looked at next: as a window closes, or at its end. Nothing once it has ended. */
    Optional<Instant> nextLook(CheckPlan plan) {
        if (state != MonitoringState.ACTIVE) {
            return Optional.empty();
        }
        return Stream.of(CheckKind.values())
                .flatMap(kind -> plan.next(kind, owed(kind).settledUntil()).stream())
                .map(Window::closesAt)
                .min(Comparator.naturalOrder())
                .or(() -> Optional.of(plan.endsAt()));
    }

    Map<StepKind, Integer> added() {
        Map<StepKind, Integer> added = new EnumMap<>(StepKind.class);
        added.put(StepKind.CENTRAL, addedCentral);
        added.put(StepKind.HOME, addedHome);
        added.put(StepKind.HEALTH, addedHealth);
        return added;
    }

    /** Where it stands, as events tell it. */
    MonitoringEvent.Standing standing(StepKind step) {
        return new MonitoringEvent.Standing(
                id, gridCode, protocolId, edition, appliesTo, step, startedOn, dueToEndOn, state, updatedAt, version);
    }

    UUID id() {
        return id;
    }

    String countyCode() {
        return countyCode;
    }

    UUID residentId() {
        return residentId;
    }

    AreaCode gridCode() {
        return gridCode;
    }

    UUID protocolId() {
        return protocolId;
    }

    String edition() {
        return edition;
    }

    String appliesTo() {
        return appliesTo;
    }

    LocalDate startedOn() {
        return startedOn;
    }

    MonitoringState state() {
        return state;
    }

    LocalDate dueToEndOn() {
        return dueToEndOn;
    }

    Instant checkDueAt() {
        return health.dueAt();
    }

    Instant testDueAt() {
        return tests.dueAt();
    }

    int missedChecks() {
        return missedChecks;
    }

    long version() {
        return version;
    }

    private Owed owed(CheckKind kind) {
        return switch (kind) {
            case HEALTH -> health;
            case TEST -> tests;
        };
    }

    private void finish(MonitoringState end, Instant now) {
        state = state.to(end);
        endedAt = now;
        health.clear();
        tests.clear();
        updatedAt = now;
    }

    private void requireActive() {
        if (state != MonitoringState.ACTIVE) {
            throw MonitoringError.MONITORING_NOT_ACTIVE.with("state", state.name());
        }
    }

    /** A window that has closed. */
    private record Closed(CheckKind kind, Window window) {

        Instant at() {
            return window.closesAt();
        }
    }
}
