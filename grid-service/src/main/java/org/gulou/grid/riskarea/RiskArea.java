package org.gulou.grid.riskarea;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;

/** One entry of the list. What it says of place and level stays; only its end is still to be set. */
@Entity
@Table(name = "risk_area")
class RiskArea {

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "area_code")
    private AreaCode areaCode;

    @Column(name = "place")
    private String place;

    @Enumerated(EnumType.STRING)
    @Column(name = "level")
    private RiskLevel level;

    @Column(name = "from_day")
    private LocalDate from;

    @Column(name = "until_day")
    private LocalDate until;

    @Column(name = "source")
    private String source;

    @Column(name = "listed_by")
    private String listedBy;

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected RiskArea() {}

    RiskArea(UUID id, ListRiskArea listed, String by, Instant at) {
        this.id = id;
        this.areaCode = listed.area().orElse(null);
        this.place = listed.place() == null ? null : listed.place().strip();
        this.level = listed.level();
        this.from = listed.from();
        this.until = listed.until();
        this.source = listed.source().strip();
        this.listedBy = by;
        this.createdAt = at;
        this.updatedAt = at;
    }

    /** Is no longer listed from that day on, which lies after its first. */
    void endOn(LocalDate day, Instant at) {
        until = day;
        updatedAt = at;
    }

    boolean beginsBefore(LocalDate day) {
        return from.isBefore(day);
    }

    long version() {
        return version;
    }

    RiskAreaView view() {
        return new RiskAreaView(id, areaCode, place, level, from, until, source, version);
    }
}
