package org.gulou.grid.arrival;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.security.AreaScope;
import org.gulou.chassis.security.AreaSql;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.web.Key;
import org.gulou.chassis.web.Keyset;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.gulou.grid.guard.FreeText;
import org.gulou.grid.resident.SealedPerson;
import org.gulou.grid.riskarea.RiskLevel;
import org.gulou.grid.sql.Columns;
import org.gulou.grid.sql.SqlReader;
import org.gulou.grid.sql.Where;

/** The arrivals inside the caller's areas. */
@ApplicationScoped
class ArrivalQueries {

    private static final String SELECT = """
            SELECT a.id, a.area_code, a.source, a.state, a.name, a.document_type, a.document, a.phone, a.address,
                   a.travel, a.remark, a.outcome, a.resident_id, a.earlier_id, a.risk_level, a.risk_matches, a.arrived_on,
                   a.received_at, a.due_at, a.assigned_at, a.ended_at, a.purged_at, a.version,
                   EXISTS (SELECT 1 FROM resident r
                            WHERE r.county_code = a.county_code AND r.id = a.resident_id
                              AND r.merged_into IS NULL) AS resident_seen,
                   EXISTS (SELECT 1 FROM arrival e
                            WHERE e.county_code = a.county_code AND e.id = a.earlier_id) AS earlier_seen
              FROM arrival a""";
    private static final String OPEN_BY_DOCUMENT = """
            SELECT a.id FROM arrival a WHERE a.county_code = ? AND a.document_index = ANY (?)
               AND a.state IN ('DECLARED', 'ASSIGNED') ORDER BY a.id DESC LIMIT 1""";
    private static final String LATE = "coalesce(a.ended_at, ?) > a.due_at";
    private static final String NOT_LATE = "coalesce(a.ended_at, ?) <= a.due_at";
    private static final Keyset<ArrivalRow> ORDER = Keyset.of(
            Key.uuid("id", "a.id", ArrivalRow::id),
            Key.instant("dueAt", "a.due_at", ArrivalRow::dueAt),
            Key.date("arrivedOn", "a.arrived_on", ArrivalRow::arrivedOn));

    private final SqlReader reader;
    private final AreaScope scope;
    private final FreeText freeText;
    private final DetailsSealer sealer;
    private final BusinessClock clock;

    ArrivalQueries(SqlReader reader, AreaScope scope, FreeText freeText, DetailsSealer sealer, BusinessClock clock) {
        this.reader = reader;
        this.scope = scope;
        this.freeText = freeText;
        this.sealer = sealer;
        this.clock = clock;
    }

    Optional<ArrivalRow> find(UUID id) {
        return reader.first(this::row, SELECT + " WHERE a.id = ?", id).filter(row -> scope.contains(row.areaCode()));
    }

    Page<ArrivalView> list(ArrivalFilter filter, PageRequest page) {
        Where where = Where.all()
                .and(AreaSql.inside("a.area_code", scope.narrow(filter.area())))
                .andIf("a.state = ?", filter.state())
                .andIf("a.source = ?", filter.source())
                .andIf("a.risk_level = ?", filter.risk());
        if (filter.overdue() != null) {
            where.and(filter.overdue() ? LATE : NOT_LATE, clock.instant());
        }
        page.updatedSince().ifPresent(since -> where.and("a.updated_at >= ?", since));
        return reader.page(this::row, SELECT, where, ORDER, page).map(this::view);
    }

    /** The latest open arrival in that county under one of these values of the document's index, as far as the connection sees. */
    Optional<UUID> findOpen(AreaCode county, List<byte[]> documentIndexes) {
        byte[][] values = documentIndexes.toArray(byte[][]::new);
        return reader.first(row -> row.getObject("id", UUID.class), OPEN_BY_DOCUMENT, county, values);
    }

    ArrivalView view(ArrivalRow row) {
        return ArrivalView.from(row, freeText.maySee(), clock);
    }

    private ArrivalRow row(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        String risk = row.getString("risk_level");
        boolean purged = row.getObject("purged_at") != null;
        return new ArrivalRow(
                id,
                Columns.area(row, "area_code"),
                ArrivalSource.valueOf(row.getString("source")),
                ArrivalState.valueOf(row.getString("state")),
                purged ? null : sealer.open(id, sealed(row)),
                sealer.openOutcome(id, row.getBytes("outcome")),
                row.getObject("resident_id", UUID.class),
                row.getBoolean("resident_seen"),
                row.getObject("earlier_id", UUID.class),
                row.getBoolean("earlier_seen"),
                risk == null ? null : RiskLevel.valueOf(risk),
                RiskMatchesColumn.read(row.getString("risk_matches")),
                row.getObject("arrived_on", LocalDate.class),
                Columns.instant(row, "received_at"),
                Columns.instant(row, "due_at"),
                Columns.instant(row, "assigned_at"),
                Columns.instant(row, "ended_at"),
                row.getLong("version"));
    }

    private static SealedDetails sealed(ResultSet row) throws SQLException {
        SealedPerson person = new SealedPerson(
                row.getBytes("name"),
                row.getString("document_type"),
                row.getBytes("document"),
                null,
                row.getBytes("phone"),
                null,
                null,
                null);
        return new SealedDetails(person, row.getBytes("address"), row.getBytes("travel"), row.getBytes("remark"));
    }
}
