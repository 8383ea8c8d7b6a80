package org.gulou.grid.area;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.gulou.chassis.area.AreaCode;

/** A dated change as it was asked for, and how far it has come; what was asked for is never altered. */
@Entity
@Table(name = "area_change")
class AreaChange {

    @Id
    @Column(name = "id")
    private UUID id;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private AreaChangeKind kind;

    @Column(name = "effective_on")
    private LocalDate effectiveOn;

    @Column(name = "from_codes")
    private String[] fromCodes;

    @Column(name = "to_codes")
    private String[] toCodes;

    @Column(name = "to_names")
    private String[] toNames;

    @Column(name = "part_codes")
    private String[] partCodes;

    @Column(name = "part_targets")
    private String[] partTargets;

    @Column(name = "household_ids")
    private UUID[] householdIds;

    @Column(name = "household_targets")
    private String[] householdTargets;

    @Column(name = "new_codes")
    private String[] newCodes;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private AreaChangeState state;

    @Column(name = "failure")
    private String failure;

    @Column(name = "carried_out_at")
    private Instant carriedOutAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected AreaChange() {}

    AreaChange(UUID id, ChangeTerms terms, LocalDate effectiveOn, List<AreaTarget> became, List<AreaCode> made) {
        this.id = id;
        this.kind = terms.kind();
        this.effectiveOn = effectiveOn;
        this.fromCodes = texts(terms.from().stream());
        this.toCodes = became.stream().map(AreaTarget::code).toArray(String[]::new);
        this.toNames = became.stream().map(AreaTarget::name).toArray(String[]::new);
        List<Map.Entry<AreaCode, AreaCode>> parts =
                new ArrayList<>(terms.parts().entrySet());
        this.partCodes = texts(parts.stream().map(Map.Entry::getKey));
        this.partTargets = texts(parts.stream().map(Map.Entry::getValue));
        List<Map.Entry<UUID, AreaCode>> households =
                new ArrayList<>(terms.households().entrySet());
        this.householdIds = households.stream().map(Map.Entry::getKey).toArray(UUID[]::new);
        this.householdTargets = texts(households.stream().map(Map.Entry::getValue));
        this.newCodes = texts(made.stream());
        this.state = AreaChangeState.PLANNED;
    }

    /** As that user asked for it then. */
    AreaChange recorded(String by, Instant at) {
        recordedBy = by;
        recordedAt = at;
        changedAt = at;
        return this;
    }

    /** All of it has been done. */
    void carriedOut(Instant at) {
        state = AreaChangeState.DONE;
        carriedOutAt = at;
        changedAt = at;
    }

    /** Its day came, and it could not be done. */
    void failed(String code, Instant at) {
        state = AreaChangeState.FAILED;
        failure = code;
        changedAt = at;
    }

    boolean isPlanned() {
        return state == AreaChangeState.PLANNED;
    }

    UUID id() {
        return id;
    }

    LocalDate effectiveOn() {
        return effectiveOn;
    }

    /** The places it began, which were not there before. */
    List<AreaCode> made() {
        return codes(newCodes);
    }

    ChangeTerms terms() {
        Map<AreaCode, AreaCode> parts = new TreeMap<>();
        for (int i = 0; i < partCodes.length; i++) {
            parts.put(new AreaCode(partCodes[i]), new AreaCode(partTargets[i]));
        }
        Map<UUID, AreaCode> households = new TreeMap<>();
        for (int i = 0; i < householdIds.length; i++) {
            households.put(householdIds[i], new AreaCode(householdTargets[i]));
        }
        return new ChangeTerms(kind, codes(fromCodes), codes(toCodes), parts, households);
    }

    private static String[] texts(Stream<AreaCode> codes) {
        return codes.map(AreaCode::value).toArray(String[]::new);
    }

    private static List<AreaCode> codes(String[] texts) {
        return Stream.of(texts).map(AreaCode::new).toList();
    }
}
