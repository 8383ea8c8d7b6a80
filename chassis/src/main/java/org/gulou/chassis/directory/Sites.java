package org.gulou.chassis.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

/** The sites this service knows of. */
@ApplicationScoped
public class Sites {

    private static final String FIND = """
            SELECT id, name, category_code, area_code, department_code, risk, state FROM directory_site WHERE id = ?
            """;

    private final Replica replica;

    Sites(Replica replica) {
        this.replica = replica;
    }

    /** The site of that id, open or closed. */
    public Optional<SiteEntry> find(UUID id) {
        return replica.one(Sites::read, FIND, id);
    }

    private static SiteEntry read(ResultSet row) throws SQLException {
        return new SiteEntry(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("category_code"),
                Rows.area(row, "area_code"),
                row.getString("department_code"),
                row.getString("risk"),
                row.getString("state"));
    }
}
