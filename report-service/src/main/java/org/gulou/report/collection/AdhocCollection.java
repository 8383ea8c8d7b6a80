package org.gulou.report.collection;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.report.period.Period;
import org.gulou.report.template.AdhocColumn;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One ad-hoc collection; its period is also the code of its template. */
@Entity
class AdhocCollection {

    @Id
    private UUID id;

    private String title;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<AdhocColumn> columns;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> unitCodes;

    private String areaCode;
    private Instant dueAt;
    private String createdBy;
    private Instant createdAt;

    @Version
    private long version;

    protected AdhocCollection() {}

    AdhocCollection(
            UUID id,
            String title,
            List<AdhocColumn> columns,
            List<String> unitCodes,
            AreaCode areaCode,
            Instant dueAt,
            String createdBy,
            Instant createdAt) {
        this.id = id;
        this.title = title;
        this.columns = columns;
        this.unitCodes = unitCodes;
        this.areaCode = areaCode.value();
        this.dueAt = dueAt;
        this.createdBy = createdBy;
        this.createdAt = createdAt;
    }

    UUID id() {
        return id;
    }

    Period period() {
        return Period.adhoc(id);
    }

    String title() {
        return title;
    }

    List<AdhocColumn> columns() {
        return columns;
    }

    List<String> unitCodes() {
        return unitCodes;
    }

    AreaCode areaCode() {
        return new AreaCode(areaCode);
    }

    Instant dueAt() {
        return dueAt;
    }

    String createdBy() {
        return createdBy;
    }

    Instant createdAt() {
        return createdAt;
    }

    long version() {
        return version;
    }
}
