package org.gulou.notification.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.gulou.chassis.security.AreaScope;
import org.gulou.chassis.security.AreaSql;
import org.gulou.chassis.web.Key;
import org.gulou.chassis.web.Keyset;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;

/** Reads the trail inside the caller's areas; what concerns no area is read by whoever audits. */
@ApplicationScoped
class AuditEntries {

    private static final String FROM = " FROM audit_entry WHERE ";
    private static final String COLUMNS = "SELECT id, at, actor, action, subject_type, subject_id, area_code, facts";
    private static final Keyset<AuditView> ORDER = Keyset.of(
            Key.uuid("id", "id", AuditView::id),
            Key.<AuditView>instant("at", "at", AuditView::at).descending());

    private final DataSource database;
    private final AreaScope scope;

    AuditEntries(DataSource database, AreaScope scope) {
        this.database = database;
        this.scope = scope;
    }

    Page<AuditView> page(AuditQuery query, PageRequest request) {
        StringBuilder where = new StringBuilder();
        List<Object> params = new ArrayList<>();
        AreaSql inside = AreaSql.inside("area_code", scope.narrow(query.area));
        where.append(query.area == null ? "(area_code IS NULL OR " + inside.predicate() + ")" : inside.predicate());
        params.addAll(inside.params());
        restrict(where, params, "actor = ?", query.user);
        restrict(where, params, "action = ?", query.action);
        restrict(where, params, "subject_type = ?", query.subjectType);
        restrict(where, params, "subject_id = ?", query.subjectId);
        restrict(where, params, "at >= ?", moment(query.from));
        restrict(where, params, "at < ?", moment(query.to));
        restrict(where, params, "at >= ?", moment(request.updatedSince().orElse(null)));
        Keyset.Slice<AuditView> slice = ORDER.slice(request);
        List<Object> all = new ArrayList<>(params);
        all.addAll(slice.params());
        String page = COLUMNS + FROM + where + " AND " + slice.predicate() + slice.orderBy() + slice.limit();
        Page<AuditView> found = slice.page(list(page, all, AuditView::from));
        return request.count()
                ? found.withTotal(list("SELECT count(*)" + FROM + where, params, row -> row.getLong(1))
                        .get(0))
                : found;
    }

    private <T> List<T> list(String sql, List<Object> params, RowReader<T> reader) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < params.size(); i++) {
                statement.setObject(i + 1, params.get(i));
            }
            List<T> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(reader.read(rows));
                }
            }
            return List.copyOf(found);
        } catch (SQLException e) {
            throw new AuditFault(e);
        }
    }

    private static void restrict(StringBuilder where, List<Object> params, String condition, Object value) {
        if (value != null) {
            where.append(" AND ").append(condition);
            params.add(value);
        }
    }

    private static Object moment(Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }

    /** Reads one row. */
    private interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }
}
