package org.gulou.chassis.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.gulou.chassis.problem.ConstraintErrors;
import org.gulou.chassis.problem.ErrorCode;
import org.gulou.chassis.security.Roles;

/** Takes in places that lie in one another. */
@ApplicationScoped
class PlacesImport implements ImportKind<PlaceLine, KnownPlace>, ConstraintErrors {

    private static final String WRITE = """
            INSERT INTO place (code, name, sent_by) VALUES (?, ?, ?)
            ON CONFLICT (code) DO UPDATE SET name = excluded.name, writes = place.writes + 1
            """;

    private final DataSource database;
    private final Brake brake;

    PlacesImport(DataSource database, Brake brake) {
        this.database = database;
        this.brake = brake;
    }

    @Override
    public String name() {
        return "PLACES";
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.COUNTY_OFFICER, Roles.TOWNSHIP_OFFICER);
    }

    @Override
    public List<ImportColumn> columns() {
        return PlaceRules.COLUMNS;
    }

    @Override
    public Class<KnownPlace> knownType() {
        return KnownPlace.class;
    }

    @Override
    public PlaceLine parse(ImportRow row, RowFaults faults) {
        return PlaceRules.parse(row, faults);
    }

    @Override
    public Set<String> keys(PlaceLine line) {
        return PlaceRules.keys(line);
    }

    @Override
    public Map<String, KnownPlace> load(Set<String> keys, ImportContext context) {
        Map<String, KnownPlace> known = new HashMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("SELECT code, name FROM place WHERE code = ANY (?)")) {
            statement.setArray(1, connection.createArrayOf("varchar", keys.toArray()));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    known.put(row.getString(1), new KnownPlace(row.getString(2)));
                }
            }
            return known;
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot read places", e);
        }
    }

    @Override
    public Outcome judge(PlaceLine line, Known<KnownPlace> known, RowFaults faults, ImportContext context) {
        return PlaceRules.judge(line, known, faults, context);
    }

    @Override
    public void apply(List<Change<PlaceLine>> changes, ImportContext context) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(WRITE)) {
            // A place named twice in a chunk is written once, as the last row has it: the driver makes one statement of
            // all.
            Map<String, Change<PlaceLine>> last = new LinkedHashMap<>();
            changes.forEach(change -> last.put(change.row().key(), change));
            for (Change<PlaceLine> change : last.values()) {
                statement.setString(1, change.row().key());
                statement.setString(2, change.row().name());
                statement.setString(3, context.sender());
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot write places", e);
        }
        brake.pass();
    }

    @Override
    public Map<String, ErrorCode> byConstraint() {
        return Map.of("place_name_not_cursed", PlaceError.NAME_CURSED);
    }
}
