package org.gulou.chassis.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The organisations this service knows of. */
@ApplicationScoped
public class Organizations {

    private static final String COLUMNS = "SELECT code, name_zh, name_en, kind, area_code FROM directory_organization";

    private final Replica replica;

    Organizations(Replica replica) {
        this.replica = replica;
    }

    /** The organisation of that code. */
    public Optional<OrganizationEntry> find(String code) {
        return replica.one(Organizations::read, COLUMNS + " WHERE code = ?", code);
    }

    /** All organisations, by code. */
    public List<OrganizationEntry> all() {
        return replica.list(Organizations::read, COLUMNS + " ORDER BY code");
    }

    private static OrganizationEntry read(ResultSet row) throws SQLException {
        return new OrganizationEntry(
                row.getString("code"),
                row.getString("name_zh"),
                row.getString("name_en"),
                Rows.constant(OrganizationKind.class, row.getString("kind")),
                Rows.area(row, "area_code"));
    }
}
