package org.gulou.chassis.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.gulou.chassis.security.AreaScope;
import org.gulou.chassis.security.AreaSql;
import org.gulou.chassis.web.Key;
import org.gulou.chassis.web.Keyset;
import org.gulou.chassis.web.Page;
import org.gulou.chassis.web.PageRequest;

/** Lists the trail inside the caller's areas, the latest first; what concerns no area is read by whoever audits. */
@ApplicationScoped
public class AuditEntries {

    private static final String FROM = " FROM audit_entry e WHERE ";
    private static final Keyset<AuditEntry> ORDER = Keyset.of(
            Key.uuid("id", "e.id", AuditEntry::id),
            Key.<AuditEntry>instant("at", "e.at", AuditEntry::at).descending());

    private final DataSource database;
    private final AreaScope scope;

    AuditEntries(DataSource database, AreaScope scope) {
        this.database = database;
        this.scope = scope;
    }

    /** The entries asked for, sorted by at or id; 404 for an area that is not the caller's. */
    public Page<AuditEntry> page(AuditQuery query, PageRequest page) {
        AreaSql inside = scope.sql("e.area_code", scope.narrow(query.area()));
        page.updatedSince().ifPresent(query::from);
        List<String> conditions = new ArrayList<>(query.conditions());
        conditions.add(
                query.area() == null ? "(e.area_code IS NULL OR " + inside.predicate() + ")" : inside.predicate());
        String where = FROM + String.join(" AND ", conditions);
        List<Object> params = new ArrayList<>(query.params());
        params.addAll(inside.params());

        Keyset.Slice<AuditEntry> slice = ORDER.slice(page);
        List<Object> allParams = new ArrayList<>(params);
        allParams.addAll(slice.params());
        Page<AuditEntry> found = slice.page(list(
                AuditRows::read,
                "SELECT " + AuditRows.COLUMNS + where + " AND " + slice.predicate() + slice.orderBy() + slice.limit(),
                allParams));
        return page.count() ? found.withTotal(count(where, params)) : found;
    }

    private long count(String where, List<Object> params) {
        return list(row -> row.getLong(1), "SELECT count(*)" + where, params).get(0);
    }

    private <T> List<T> list(RowReader<T> reader, String sql, List<Object> params) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < params.size(); i++) {
                statement.setObject(i + 1, params.get(i));
            }
            try (ResultSet row = statement.executeQuery()) {
                List<T> found = new ArrayList<>();
                while (row.next()) {
                    found.add(reader.read(row));
                }
                return List.copyOf(found);
            }
        } catch (SQLException e) {
            throw new AuditFault("Cannot read the audit trail", e);
        }
    }

    /** Reads one row. */
    private interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }
}
