package org.gulou.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.gulou.local.Database;

/**
 * Makes many residents of the imported ones, as the owner of the tables: copies with ids and document indexes of their own, in the same
 * grids. Their names cannot be deciphered, since a cipher text belongs to its row; whoever only counts does not mind.
 */
final class Crowd {

    private static final String COUNT = "SELECT count(*) FROM resident";
    private static final String MULTIPLY = """
            INSERT INTO resident (county_code, id, grid_code, household_id, name, document_type, document, document_index, phone,
                                  phone_index, name_index, sound_index, sex, birth_date, ethnicity, residency, status, created_at,
                                  updated_at)
            SELECT county_code, uuidv7(), grid_code, household_id, name, document_type, document,
                   decode(md5(id::text || ? || random()::text), 'hex'), NULL, NULL, NULL, NULL, sex, birth_date, ethnicity, residency,
                   status, created_at, updated_at
              FROM resident WHERE merged_into IS NULL LIMIT ?
            """;
    private static final String IDS = "SELECT subject_id FROM campaign_target WHERE campaign_id = ?::uuid LIMIT ?";
    private static final int STEP = 200_000;

    private final Database grid;

    Crowd(Database grid) {
        this.grid = grid;
    }

    /** How many residents there are. */
    long size() throws SQLException {
        try (Connection connection = grid.connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(COUNT)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Until there are so many. */
    void growTo(int people) throws SQLException {
        try (Connection connection = grid.connect();
                PreparedStatement multiply = connection.prepareStatement(MULTIPLY);
                Statement statement = connection.createStatement()) {
            long left = people - size();
            for (int round = 0; left > 0; round++) {
                multiply.setString(1, Integer.toString(round));
                multiply.setLong(2, Math.min(left, STEP));
                left -= multiply.executeUpdate();
            }
            statement.execute("VACUUM ANALYZE resident");
        }
    }

    /** Some of those a campaign is for. */
    List<String> targets(String campaign, int most) throws SQLException {
        try (Connection connection = grid.connect();
                PreparedStatement statement = connection.prepareStatement(IDS)) {
            statement.setString(1, campaign);
            statement.setInt(2, most);
            List<String> ids = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    ids.add(row.getString(1));
                }
            }
            return ids;
        }
    }
}
