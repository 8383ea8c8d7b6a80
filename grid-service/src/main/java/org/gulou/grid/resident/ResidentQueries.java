package org.gulou.grid.resident;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gulou.chassis.security.AreaScope;
import org.gulou.chassis.security.AreaSql;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.chassis.web.Key;
import org.gulou.chassis.web.Keyset;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;
import org.gulou.grid.guard.FreeText;
import org.gulou.grid.sql.Columns;
import org.gulou.grid.sql.SqlReader;
import org.gulou.grid.sql.Where;

/** The residents inside the caller's areas, but for entries merged into another. */
@ApplicationScoped
class ResidentQueries {

    private static final String SELECT = """
            SELECT r.id, r.grid_code, r.household_id, r.name, r.document_type, r.document, r.phone, r.sex, r.birth_date,
                   r.ethnicity, r.residency, r.status, r.verified_at, r.version,
                   (SELECT json_agg(json_build_object('group', g.key_group, 'from', g.from_day, 'until', g.until_day,
                                                      'id', g.id, 'sealed', encode(g.sealed_reason, 'hex'),
                                                      'before', g.reason) ORDER BY g.n)
                      FROM resident_group g WHERE g.county_code = r.county_code AND g.resident_id = r.id) AS groups,
                   ARRAY(SELECT w.site_id FROM resident_workplace w
                      WHERE w.county_code = r.county_code AND w.resident_id = r.id ORDER BY w.site_id) AS workplaces
              FROM resident r""";
    private static final String LIVE = "r.merged_into IS NULL";
    private static final String IN_GROUP = """
            EXISTS (SELECT 1 FROM resident_group g WHERE g.county_code = r.county_code AND g.resident_id = r.id
                      AND g.key_group = ? AND g.from_day <= ? AND (g.until_day IS NULL OR g.until_day > ?))""";
    private static final String WORKS_AT = """
            EXISTS (SELECT 1 FROM resident_workplace w WHERE w.county_code = r.county_code AND w.resident_id = r.id
                      AND w.site_id = ?)""";
    private static final String MOVES = "SELECT n, from_grid, to_grid, at, by_user, area_change_id FROM resident_move";
    private static final Keyset<NumberedMove> MOVE_ORDER = Keyset.of(
            Key.number("n", "n", NumberedMove::n),
            Key.instant("at", "at", numbered -> numbered.move().at()));
    private static final Keyset<ResidentRow> ORDER = Keyset.of(
            Key.uuid("id", "r.id", ResidentRow::id),
            Key.text("gridCode", "r.grid_code", row -> row.gridCode().value()));
    private static final TypeReference<List<StoredMembership>> MEMBERSHIPS = new TypeReference<>() {};

    private final SqlReader reader;
    private final AreaScope scope;
    private final FreeText freeText;
    private final PersonSealer sealer;
    private final ReasonSealer reasons;
    private final BusinessClock clock;
    private final ObjectMapper json;

    ResidentQueries(
            SqlReader reader,
            AreaScope scope,
            FreeText freeText,
            PersonSealer sealer,
            ReasonSealer reasons,
            BusinessClock clock,
            ObjectMapper json) {
        this.reader = reader;
        this.scope = scope;
        this.freeText = freeText;
        this.sealer = sealer;
        this.reasons = reasons;
        this.clock = clock;
        this.json = json;
    }

    Optional<ResidentRow> find(UUID id) {
        return reader.first(this::row, SELECT + " WHERE r.id = ? AND " + LIVE, id)
                .filter(row -> scope.contains(row.gridCode()));
    }

    Page<ResidentView> list(ResidentFilter filter, PageRequest page) {
        Where where = inScope(filter).andIf("r.status = ?", filter.status()).andIf(WORKS_AT, filter.site());
        if (filter.group() != null) {
            LocalDate today = clock.today();
            where.and(IN_GROUP, filter.group(), today, today);
        }
        return page(where, page);
    }

    /** Whoever stands under one of these values of that index column. */
    Page<ResidentView> findBy(String indexColumn, List<byte[]> values, PageRequest page) {
        Where where = inScope(new ResidentFilter(null, null, null, null));
        String either = String.join(
                " OR ", values.stream().map(v -> "r." + indexColumn + " = ?").toList());
        return page(where.and("(" + either + ")", values.toArray()), page);
    }

    /** Those of these ids, as a list. */
    Page<ResidentView> findAll(Collection<UUID> ids, PageRequest page) {
        return page(ofIds(ids), page);
    }

    /** Those of these ids. */
    List<ResidentView> findAll(Collection<UUID> ids) {
        Where where = ofIds(ids);
        return reader.list(this::row, SELECT + where.sql() + " ORDER BY r.id", where.params()).stream()
                .map(this::view)
                .toList();
    }

    ResidentView view(ResidentRow row) {
        return ResidentView.from(row, freeText.maySee());
    }

    Page<Move> moves(UUID id, PageRequest page) {
        Where where = Where.all().and("resident_id = ?", id);
        page.updatedSince().ifPresent(since -> where.and("at >= ?", since));
        return reader.page(ResidentQueries::move, MOVES, where, MOVE_ORDER, page)
                .map(NumberedMove::move);
    }

    private static NumberedMove move(ResultSet row) throws SQLException {
        Move move = new Move(
                Columns.area(row, "from_grid"),
                Columns.area(row, "to_grid"),
                Columns.instant(row, "at"),
                row.getString("by_user"),
                row.getObject("area_change_id", UUID.class));
        return new NumberedMove(row.getLong("n"), move);
    }

    private Page<ResidentView> page(Where where, PageRequest page) {
        page.updatedSince().ifPresent(since -> where.and("r.updated_at >= ?", since));
        return reader.page(this::row, SELECT, where, ORDER, page).map(this::view);
    }

    private Where ofIds(Collection<UUID> ids) {
        return inScope(new ResidentFilter(null, null, null, null))
                .and("r.id = ANY (?)", (Object) ids.toArray(UUID[]::new));
    }

    private Where inScope(ResidentFilter filter) {
        return Where.all()
                .and(AreaSql.inside("r.grid_code", scope.narrow(filter.area())))
                .and(LIVE);
    }

    private ResidentRow row(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        LocalDate birthDate = row.getObject("birth_date", LocalDate.class);
        Instant verifiedAt = Columns.instant(row, "verified_at");
        return new ResidentRow(
                id,
                Columns.area(row, "grid_code"),
                row.getObject("household_id", UUID.class),
                sealer.open(
                        id,
                        row.getBytes("name"),
                        row.getString("document_type"),
                        row.getBytes("document"),
                        row.getBytes("phone"),
                        birthDate),
                row.getInt("sex"),
                birthDate,
                row.getString("ethnicity"),
                Residency.valueOf(row.getString("residency")),
                ResidentStatus.valueOf(row.getString("status")),
                verifiedAt,
                row.getLong("version"),
                memberships(row.getString("groups")),
                Arrays.asList((UUID[]) row.getArray("workplaces").getArray()));
    }

    private List<Membership> memberships(String text) {
        try {
            return text == null
                    ? List.of()
                    : json.readValue(text, MEMBERSHIPS).stream()
                            .map(stored -> stored.opened(reasons))
                            .toList();
        } catch (JsonProcessingException e) {
            // Without its message, which quotes what it could not read.
            throw new IllegalStateException("PostgreSQL wrote memberships that do not read: "
                    + e.getClass().getSimpleName());
        }
    }

    /** A move, and which one of the resident's it is. */
    private record NumberedMove(long n, Move move) {}
}
