package org.gulou.grid.duplicate;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gulou.chassis.time.Ids;
import org.gulou.grid.resident.KeyGroup;
import org.gulou.grid.resident.Membership;
import org.gulou.grid.resident.ReasonSealer;
import org.gulou.grid.sql.ColumnArrays;
import org.gulou.grid.sql.SqlReader;
import org.gulou.grid.sql.SqlWriter;

/** Affiliations as rows, of a resident and of what a merge took over; the tables of both are alike. */
@ApplicationScoped
class AffiliationTables {

    private static final String READ_GROUPS = """
            SELECT key_group, from_day, until_day, id, sealed_reason, reason FROM %s_group WHERE county_code = ? AND %s_id = ? ORDER BY n
            """;
    private static final String READ_WORKPLACES =
            "SELECT site_id FROM %s_workplace WHERE county_code = ? AND %s_id = ? ORDER BY site_id";
    private static final String FORGET_GROUPS = "DELETE FROM %s_group WHERE county_code = ? AND %s_id = ?";
    private static final String FORGET_WORKPLACES = "DELETE FROM %s_workplace WHERE county_code = ? AND %s_id = ?";
    private static final String WRITE_GROUPS = """
            INSERT INTO %s_group (n, key_group, from_day, until_day, id, sealed_reason, county_code, %s_id)
            SELECT g.*, o.county_code, o.id FROM %s AS g, (VALUES (?, ?)) AS o (county_code, id)
            """;
    private static final String WRITE_WORKPLACES = """
            INSERT INTO %s_workplace (site_id, county_code, %s_id)
            SELECT w.*, o.county_code, o.id FROM %s AS w, (VALUES (?, ?)) AS o (county_code, id)
            """;

    private final SqlReader reader;
    private final SqlWriter writer;
    private final ReasonSealer reasons;
    private final Ids ids;

    AffiliationTables(SqlReader reader, SqlWriter writer, ReasonSealer reasons, Ids ids) {
        this.reader = reader;
        this.writer = writer;
        this.reasons = reasons;
        this.ids = ids;
    }

    /** Whose affiliations they are. */
    enum Owner {
        RESIDENT("resident", "resident"),
        MERGE("resident_merge", "merge");

        private final String table;
        private final String key;

        Owner(String table, String key) {
            this.table = table;
            this.key = key;
        }

        private String in(String sql) {
            return sql.formatted(table, key);
        }

        private String in(String sql, String rows) {
            return sql.formatted(table, key, rows);
        }
    }

    Affiliations read(Owner owner, String county, UUID id) {
        List<Object> key = List.of(county, id);
        return new Affiliations(
                reader.list(this::membership, owner.in(READ_GROUPS), key),
                reader.list(row -> row.getObject("site_id", UUID.class), owner.in(READ_WORKPLACES), key));
    }

    /** These in place of all there are. */
    void write(Owner owner, String county, UUID id, Affiliations affiliations) {
        forget(owner, county, id);
        List<Membership> groups = affiliations.groups();
        List<UUID> rows = Stream.generate(ids::next).limit(groups.size()).toList();
        ColumnArrays<Integer> groupRows = ColumnArrays.of(
                        IntStream.range(0, groups.size()).boxed().toList())
                .with("integer", n -> n)
                .with("text", n -> groups.get(n).group().name())
                .with("date", n -> groups.get(n).from())
                .with("date", n -> groups.get(n).until())
                .with("uuid", rows::get)
                .with("bytea", n -> reasons.seal(rows.get(n), groups.get(n).reason()));
        writer.write(owner.in(WRITE_GROUPS, groupRows.unnest()), groupRows, county, id);
        ColumnArrays<UUID> siteRows = ColumnArrays.of(affiliations.workplaces()).with("uuid", site -> site);
        writer.write(owner.in(WRITE_WORKPLACES, siteRows.unnest()), siteRows, county, id);
    }

    void forget(Owner owner, String county, UUID id) {
        writer.execute(owner.in(FORGET_GROUPS), county, id);
        writer.execute(owner.in(FORGET_WORKPLACES), county, id);
    }

    private Membership membership(ResultSet row) throws SQLException {
        return new Membership(
                KeyGroup.valueOf(row.getString("key_group")),
                row.getObject("from_day", LocalDate.class),
                row.getObject("until_day", LocalDate.class),
                reasons.open(row.getObject("id", UUID.class), row.getBytes("sealed_reason"), row.getString("reason")));
    }
}
