package org.gulou.report;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.gulou.chassis.testing.SchemaMigration;
import org.junit.jupiter.api.Test;

class SchemaMigrationTest {

    private static final String FIRST_RELEASE = "1006";

    @Test
    void whatTheFirstReleaseStoredOutlivesEveryLaterMigration() throws SQLException {
        // Given
        SchemaMigration schema = new SchemaMigration("report");
        schema.to(FIRST_RELEASE);
        schema.fill("/first-release.sql");
        Map<String, List<String>> stored = schema.rows();
        // When
        schema.toNewest();
        // Then
        schema.stillHolds(stored);
        schema.isSound();
    }
}
