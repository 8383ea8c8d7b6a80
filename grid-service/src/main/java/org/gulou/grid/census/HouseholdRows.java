package org.gulou.grid.census;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.gulou.chassis.area.AreaLevel;
import org.gulou.grid.guard.Cipher;
import org.gulou.grid.guard.PersonalField;
import org.gulou.grid.sql.ColumnArrays;
import org.gulou.grid.sql.SqlWriter;

/** Writes households, many at a time. */
@ApplicationScoped
class HouseholdRows {

    private static final String ADD = """
            INSERT INTO household (county_code, id, grid_code, number, address, created_at, updated_at)
            SELECT n.county, n.id, n.grid, n.number, n.address, w.now, w.now
              FROM %s AS n (county, id, grid, number, address), (SELECT CAST(? AS timestamptz) AS now) AS w
            """;
    private static final String READDRESS = """
            UPDATE household h SET address = n.address, version = h.version + 1, updated_at = w.now
              FROM %s AS n (county, id, address), (SELECT CAST(? AS timestamptz) AS now) AS w
             WHERE h.county_code = n.county AND h.id = n.id
            """;

    private final SqlWriter writer;
    private final Cipher cipher;

    HouseholdRows(SqlWriter writer, Cipher cipher) {
        this.writer = writer;
        this.cipher = cipher;
    }

    void add(List<FoundHousehold> households, Instant now) {
        if (!households.isEmpty()) {
            ColumnArrays<FoundHousehold> rows = ColumnArrays.of(households)
                    .with("text", HouseholdRows::county)
                    .with("uuid", FoundHousehold::id)
                    .with("text", household -> household.key().grid().value())
                    .with("text", household -> household.key().number())
                    .with("bytea", this::sealed);
            writer.write(ADD.formatted(rows.unnest()), rows, now);
        }
    }

    void readdress(List<FoundHousehold> households, Instant now) {
        if (!households.isEmpty()) {
            ColumnArrays<FoundHousehold> rows = ColumnArrays.of(households)
                    .with("text", HouseholdRows::county)
                    .with("uuid", FoundHousehold::id)
                    .with("bytea", this::sealed);
            writer.write(READDRESS.formatted(rows.unnest()), rows, now);
        }
    }

    private byte[] sealed(FoundHousehold household) {
        return cipher.encrypt(PersonalField.ADDRESS, household.id(), household.address());
    }

    private static String county(FoundHousehold household) {
        return household.key().grid().at(AreaLevel.COUNTY).value();
    }
}
