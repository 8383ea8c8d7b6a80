package org.gulou.grid.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.gulou.chassis.testing.EmbeddedDatabase;

/** Recounts the targets of every round of a campaign, in every dimension and at every level, and holds the counters against it. */
public final class CounterLedger {

    private static final String COUNTED = """
            SELECT round_no, dimension, level, area_code, code, dose, due, pending, done, exempt, refused, away, unreachable, not_found,
                   transferred, overdue
              FROM campaign_coverage WHERE campaign_id = ? AND (due <> 0 OR overdue <> 0)
            """;
    private static final String RECOUNTED = """
            SELECT round_no, dimension, digits AS level, left(area_code, digits) AS area_code, code, of_dose AS dose,
                   count(*) AS due, count(*) FILTER (WHERE outcome IS NULL) AS pending,
                   count(*) FILTER (WHERE outcome = 'DONE') AS done, count(*) FILTER (WHERE outcome = 'EXEMPT') AS exempt,
                   count(*) FILTER (WHERE outcome = 'REFUSED') AS refused, count(*) FILTER (WHERE outcome = 'AWAY') AS away,
                   count(*) FILTER (WHERE outcome = 'UNREACHABLE') AS unreachable,
                   count(*) FILTER (WHERE outcome = 'NOT_FOUND') AS not_found,
                   count(*) FILTER (WHERE outcome = 'TRANSFERRED') AS transferred, count(*) FILTER (WHERE overdue) AS overdue
              FROM (SELECT t.*, 'A' AS dimension, '' AS code, area_code AS leaf FROM target t
                    UNION ALL
                    SELECT t.*, 'D', d.code, area_code FROM target t, unnest(department_codes) AS d (code)
                    UNION ALL
                    SELECT t.*, 'S', s.id::text, left(area_code, 12) FROM target t, unnest(site_ids) AS s (id)) counted
              JOIN unnest(ARRAY[2, 4, 6, 9, 12, 15]) AS l (digits) ON length(leaf) >= digits
              JOIN LATERAL unnest(CASE WHEN dose = 0 THEN ARRAY[0] ELSE ARRAY[0, dose] END) AS o (of_dose) ON true
             GROUP BY round_no, dimension, digits, left(area_code, digits), code, of_dose
            """;
    private static final String WRONG = """
            WITH target AS (SELECT * FROM campaign_target WHERE campaign_id = ? AND round_no > 0),
                 counted AS (%s), recounted AS (%s)
            (SELECT 'counted' AS which, c.* FROM (TABLE counted EXCEPT TABLE recounted) c)
             UNION ALL (SELECT 'there are', r.* FROM (TABLE recounted EXCEPT TABLE counted) r)
             ORDER BY 2, 3, 4, 5, 6, 1
            """.formatted(COUNTED, RECOUNTED);
    private static final String COUNTERS = "SELECT count(*) FROM campaign_coverage WHERE campaign_id = ? AND due > 0";

    private CounterLedger() {}

    /** Fails with every counter that is not the sum of its targets; there are some. */
    public static void agreesFor(String campaign) {
        UUID id = UUID.fromString(campaign);
        assertThat(rows(WRONG, id, id)).as("counters of " + campaign).isEmpty();
        assertThat(rows(COUNTERS, id)).isNotEqualTo(List.of("[0]"));
    }

    private static List<String> rows(String sql, UUID... ids) {
        try (Connection connection = EmbeddedDatabase.ofThisJvm().superuser("grid");
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < ids.length; i++) {
                statement.setObject(i + 1, ids[i]);
            }
            List<String> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                int columns = rows.getMetaData().getColumnCount();
                while (rows.next()) {
                    List<String> row = new ArrayList<>();
                    for (int column = 1; column <= columns; column++) {
                        row.add(rows.getString(column));
                    }
                    found.add(row.toString());
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("The counters could not be read", e);
        }
    }
}
