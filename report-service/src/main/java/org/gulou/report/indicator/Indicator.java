package org.gulou.report.indicator;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Something counted. Once there it never changes: figures of years stand on it. */
@Entity
class Indicator {

    @Id
    private String code;

    private String key;
    private String nameZh;
    private String nameEn;
    private String unit;

    @Enumerated(EnumType.STRING)
    private IndicatorKind kind;

    private String aggregate;
    private BigDecimal minimum;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<IndicatorRule> rules;

    private String derivedFrom;
    private Instant issuedAt;

    @Version
    private long version;

    protected Indicator() {}

    Indicator(IssueIndicator request, Instant at) {
        this.code = request.code();
        this.key = request.key();
        this.nameZh = request.nameZh();
        this.nameEn = request.nameEn();
        this.unit = request.unit();
        this.kind = request.kind();
        this.aggregate = request.aggregate();
        this.minimum = request.minimum();
        this.rules = request.rules();
        this.derivedFrom = request.derivedFrom();
        this.issuedAt = at;
    }

    String code() {
        return code;
    }

    String key() {
        return key;
    }

    String nameZh() {
        return nameZh;
    }

    String nameEn() {
        return nameEn;
    }

    String unit() {
        return unit;
    }

    IndicatorKind kind() {
        return kind;
    }

    String aggregate() {
        return aggregate;
    }

    BigDecimal minimum() {
        return minimum;
    }

    List<IndicatorRule> rules() {
        return rules;
    }

    String derivedFrom() {
        return derivedFrom;
    }

    Instant issuedAt() {
        return issuedAt;
    }

    long version() {
        return version;
    }
}
