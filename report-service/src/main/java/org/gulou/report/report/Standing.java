package org.gulou.report.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.report.indicator.Figure;
import org.gulou.report.period.Period;
import org.gulou.report.unit.Unit;
import org.gulou.report.unit.UnitKind;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** From when until when a version's figures counted, as they were then; at most one of a report counts at any moment. */
@Entity
class Standing {

    @Id
    private UUID id;

    private String templateCode;
    private int templateEdition;

    @Enumerated(EnumType.STRING)
    private UnitKind unitKind;

    private String unitCode;
    private String areaCode;
    private String period;
    private int edition;

    @Column(name = "figures")
    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Figure> values;

    private Instant countsFrom;
    private Instant countsUntil;

    @Version
    private long version;

    protected Standing() {}

    /** The figures of that version count from now on. */
    Standing(UUID id, Report report, Instant at) {
        ReportKey key = report.key();
        this.id = id;
        this.templateCode = key.templateCode();
        this.templateEdition = report.templateEdition();
        this.unitKind = key.unit().kind();
        this.unitCode = key.unit().code();
        this.areaCode = key.unit().areaCode().value();
        this.period = key.period().value();
        this.edition = report.edition();
        this.values = new LinkedHashMap<>(report.values());
        this.countsFrom = at;
    }

    void end(Instant at) {
        countsUntil = at;
    }

    CountingReport view() {
        return new CountingReport(
                templateCode,
                templateEdition,
                new Unit(unitKind, unitCode, new AreaCode(areaCode)),
                new Period(period),
                edition,
                Map.copyOf(values),
                countsFrom,
                countsUntil);
    }
}
