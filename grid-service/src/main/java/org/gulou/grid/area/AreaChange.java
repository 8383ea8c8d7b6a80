package org.gulou.grid.area;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A dated change as it was asked for; never altered. */
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

    @Column(name = "recorded_by")
    private String recordedBy;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected AreaChange() {}

    AreaChange(UUID id, AreaChangeView change, String recordedBy) {
        this.id = id;
        this.kind = change.kind();
        this.effectiveOn = change.effectiveOn();
        this.fromCodes = change.from().toArray(String[]::new);
        this.toCodes = change.to().stream().map(AreaTarget::code).toArray(String[]::new);
        this.toNames = change.to().stream().map(AreaTarget::name).toArray(String[]::new);
        this.recordedBy = recordedBy;
        this.recordedAt = change.recordedAt();
    }
}
