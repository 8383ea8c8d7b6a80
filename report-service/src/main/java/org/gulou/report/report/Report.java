package org.gulou.report.report;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
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

/** One version of a report. Once accepted it never changes; a correction is another version beside it. */
@Entity
class Report {

    @Id
    private UUID id;

    private String templateCode;
    private int templateEdition;

    @Enumerated(EnumType.STRING)
    private UnitKind unitKind;

    private String unitCode;
    private String areaCode;
    private String period;
    private LocalDate day;
    private int edition;

    @Enumerated(EnumType.STRING)
    private ReportState state;

    @Column(name = "figures")
    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Figure> values;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> remarks;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> explanations;

    private String correctionReason;
    private String returnReason;
    private String draftedBy;
    private String signedBy;
    private Instant signedAt;
    private Instant submittedAt;
    private Instant returnedAt;
    private String acceptedBy;
    private Instant acceptedAt;
    private Instant createdAt;
    private Instant updatedAt;

    @Version
    private long version;

    protected Report() {}

    /** The first version, a draft. */
    static Report drafted(UUID id, ReportKey key, int templateEdition, Entries entries, String by, Instant at) {
        Report report = new Report();
        report.id = id;
        report.templateCode = key.templateCode();
        report.templateEdition = templateEdition;
        report.unitKind = key.unit().kind();
        report.unitCode = key.unit().code();
        report.areaCode = key.unit().areaCode().value();
        report.period = key.period().value();
        report.day = key.period().lastDay().orElse(null);
        report.edition = 1;
        report.state = ReportState.DRAFT;
        report.createdAt = at;
        report.take(entries, by, at);
        return report;
    }

    /** New figures take the signature off; submitted and accepted ones are not edited. */
    void edit(Entries entries, String by, Instant at) {
        state = state.to(ReportState.DRAFT);
        unsignedBy();
        take(entries, by, at);
    }

    /** The signature of who answers for the unit. */
    ReportSigned sign(String by, Instant at) {
        state = state.to(ReportState.SIGNED);
        signedBy = by;
        signedAt = at;
        updatedAt = at;
        return ReportSigned.of(this, at);
    }

    /** The signature is taken off again. */
    void unsign(Instant at) {
        requireState(ReportState.SIGNED);
        state = state.to(ReportState.DRAFT);
        unsignedBy();
        updatedAt = at;
    }

    /** The signed figures are handed in. */
    ReportSubmitted submit(Instant at) {
        state = state.to(ReportState.SUBMITTED);
        submittedAt = at;
        updatedAt = at;
        return ReportSubmitted.of(this, at);
    }

    /** The figures are refused for that reason: by the signer before they are handed in, by the level above after. */
    ReportReturned giveBack(String reason, Instant at) {
        state = state.to(ReportState.RETURNED);
        unsignedBy();
        returnReason = reason;
        returnedAt = at;
        updatedAt = at;
        return ReportReturned.of(this, at);
    }

    /** The level above takes the figures over. */
    ReportAccepted accept(String by, Instant at) {
        state = state.to(ReportState.ACCEPTED);
        acceptedBy = by;
        acceptedAt = at;
        updatedAt = at;
        return ReportAccepted.of(this, at);
    }

    /** The next version, a draft that starts from this one's figures with some put right. */
    Report correct(UUID newId, String reason, Map<String, Figure> changes, String by, Instant at) {
        if (state != ReportState.ACCEPTED) {
            throw ReportError.NOTHING_TO_CORRECT.with("state", state);
        }
        Map<String, Figure> corrected = new LinkedHashMap<>(values);
        corrected.putAll(changes);
        Report next = drafted(newId, key(), templateEdition, new Entries(corrected, remarks, explanations), by, at);
        next.edition = edition + 1;
        next.correctionReason = reason;
        // Tags go on from here, so that none of this version is taken for one of the next.
        next.version = version + 1;
        return next;
    }

    private void take(Entries entries, String by, Instant at) {
        values = entries.values();
        remarks = entries.remarks();
        explanations = entries.explanations();
        draftedBy = by;
        updatedAt = at;
    }

    private void unsignedBy() {
        signedBy = null;
        signedAt = null;
    }

    private void requireState(ReportState required) {
        if (state != required) {
            throw ReportError.REPORT_STATE.with("state", state);
        }
    }

    /** Whether its figures count in a roll-up. */
    boolean counts() {
        return state == ReportState.SUBMITTED || state == ReportState.ACCEPTED;
    }

    ReportKey key() {
        return new ReportKey(templateCode, unit(), new Period(period));
    }

    Unit unit() {
        return new Unit(unitKind, unitCode, new AreaCode(areaCode));
    }

    UUID id() {
        return id;
    }

    int templateEdition() {
        return templateEdition;
    }

    LocalDate day() {
        return day;
    }

    int edition() {
        return edition;
    }

    ReportState state() {
        return state;
    }

    Map<String, Figure> values() {
        return Collections.unmodifiableMap(values);
    }

    Map<String, String> remarks() {
        return Collections.unmodifiableMap(remarks);
    }

    Map<String, String> explanations() {
        return Collections.unmodifiableMap(explanations);
    }

    String correctionReason() {
        return correctionReason;
    }

    String returnReason() {
        return returnReason;
    }

    String draftedBy() {
        return draftedBy;
    }

    String signedBy() {
        return signedBy;
    }

    Instant signedAt() {
        return signedAt;
    }

    Instant submittedAt() {
        return submittedAt;
    }

    Instant returnedAt() {
        return returnedAt;
    }

    String acceptedBy() {
        return acceptedBy;
    }

    Instant acceptedAt() {
        return acceptedAt;
    }

    Instant createdAt() {
        return createdAt;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    long version() {
        return version;
    }
}
