package org.gulou.report.obligation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.report.period.Period;
import org.gulou.report.unit.Unit;
import org.gulou.report.unit.UnitKind;

/** One report owed by one unit for one period. */
@Entity
class Obligation {

    @Id
    private UUID id;

    private String templateCode;

    @Enumerated(EnumType.STRING)
    private UnitKind unitKind;

    private String unitCode;
    private String areaCode;
    private String period;
    private Instant dueAt;

    @Enumerated(EnumType.STRING)
    private ObligationState state;

    private Instant firstSubmittedAt;
    private String excuseReason;
    private String excusedBy;
    private Instant remindedAt;
    private Instant updatedAt;

    @Version
    private long version;

    protected Obligation() {}

    /** One that is owed as of now: PENDING, or MISSING when its deadline had passed before it was known. */
    Obligation(UUID id, String templateCode, Unit unit, Period period, Instant dueAt, Instant now) {
        this.id = id;
        this.templateCode = templateCode;
        this.unitKind = unit.kind();
        this.unitCode = unit.code();
        this.areaCode = unit.areaCode().value();
        this.period = period.value();
        this.dueAt = dueAt;
        this.state = now.isAfter(dueAt) ? ObligationState.MISSING : ObligationState.PENDING;
        this.updatedAt = now;
    }

    /** The deadline has passed; nothing happens to one that is no longer pending, or not yet due. */
    Optional<ObligationMissing> fallDue(Instant at) {
        if (state != ObligationState.PENDING || at.isBefore(dueAt)) {
            return Optional.empty();
        }
        state = state.to(ObligationState.MISSING);
        updatedAt = at;
        return Optional.of(ObligationMissing.of(this));
    }

    /** A report was received at that moment; the first one decides, later ones and those of an excused unit change nothing. */
    Optional<ObligationMet> meet(Instant receivedAt) {
        return meet(receivedAt, receivedAt);
    }

    /** The same, noted only at a later moment, because the report came before anybody knew it was owed. */
    Optional<ObligationMet> meet(Instant receivedAt, Instant at) {
        if (!state.isOpen()) {
            return Optional.empty();
        }
        state = state.to(receivedAt.isAfter(dueAt) ? ObligationState.LATE : ObligationState.ON_TIME);
        firstSubmittedAt = receivedAt;
        updatedAt = at;
        return Optional.of(ObligationMet.of(this));
    }

    /** It is no longer owed, for that reason. */
    ObligationExcused excuse(String reason, String by, Instant at) {
        state = state.to(ObligationState.EXCUSED);
        excuseReason = reason;
        excusedBy = by;
        updatedAt = at;
        return ObligationExcused.of(this);
    }

    /** The unit is asked for it; there is nothing to ask for once it is settled. */
    ObligationReminded remind(Instant at) {
        if (!state.isOpen()) {
            throw ObligationError.OBLIGATION_SETTLED.with("state", state);
        }
        remindedAt = at;
        updatedAt = at;
        return ObligationReminded.of(this);
    }

    UUID id() {
        return id;
    }

    String templateCode() {
        return templateCode;
    }

    UnitKind unitKind() {
        return unitKind;
    }

    String unitCode() {
        return unitCode;
    }

    AreaCode areaCode() {
        return new AreaCode(areaCode);
    }

    Unit unit() {
        return new Unit(unitKind, unitCode, areaCode());
    }

    Period period() {
        return new Period(period);
    }

    Instant dueAt() {
        return dueAt;
    }

    ObligationState state() {
        return state;
    }

    Instant firstSubmittedAt() {
        return firstSubmittedAt;
    }

    String excuseReason() {
        return excuseReason;
    }

    String excusedBy() {
        return excusedBy;
    }

    Instant remindedAt() {
        return remindedAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    long version() {
        return version;
    }
}
