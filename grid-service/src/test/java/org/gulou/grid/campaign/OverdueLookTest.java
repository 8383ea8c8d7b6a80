package org.gulou.grid.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.grid.testing.CampaignRequests.drafted;
import static org.gulou.grid.testing.CampaignRequests.opened;
import static org.gulou.grid.testing.CampaignRequests.testing;
import static org.gulou.grid.testing.CampaignRequests.vaccinating;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.gulou.chassis.testing.EmbeddedDatabase;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.grid.testing.People;
import org.gulou.grid.testing.Places;
import org.junit.jupiter.api.Test;

/** Rounds with doses that are running when the service is updated are looked through at once. */
@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class OverdueLookTest {

    private static final String MIGRATION = "/db/migration/V1236__campaign_overdue_look.sql";
    private static final String DUE =
            "SELECT count(*) FROM timer WHERE kind = 'campaign-overdue' AND subject = ? AND due_at <= now()";

    @Test
    void aRunningRoundWithDosesIsLookedThroughAtOnceWhetherItsClockIsSetOrNot() throws SQLException, IOException {
        // Given
        String grid = Places.grid();
        People.registeredIn(grid);
        String lost = RoundTimers.subject(id(opened(vaccinating(grid)).path("id")), 1);
        String set = RoundTimers.subject(id(opened(vaccinating(grid)).path("id")), 1);
        String draft = RoundTimers.subject(id(drafted(vaccinating(grid)).path("id")), 0);
        String withoutDoses = RoundTimers.subject(id(opened(testing(grid)).path("id")), 1);
        try (Connection updated = EmbeddedDatabase.ofThisJvm().superuser("grid")) {
            // Taken back in the end: whatever else is open here is none of this test's.
            updated.setAutoCommit(false);
            execute(updated, "DELETE FROM timer WHERE subject = '" + lost + "'");
            // By the clock the migration goes by.
            execute(updated, "UPDATE timer SET due_at = now() + interval '1 day' WHERE subject = '" + set + "'");
            assertThat(due(updated, lost) + due(updated, set)).isZero();
            // When
            execute(updated, migration());
            // Then
            assertThat(due(updated, lost)).isEqualTo(1);
            assertThat(due(updated, set)).isEqualTo(1);
            assertThat(due(updated, draft)).isZero();
            assertThat(due(updated, withoutDoses)).isZero();
            updated.rollback();
        }
    }

    private static UUID id(String text) {
        return UUID.fromString(text);
    }

    private static int due(Connection connection, String subject) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(DUE)) {
            statement.setString(1, subject);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String migration() throws IOException {
        try (InputStream file = OverdueLookTest.class.getResourceAsStream(MIGRATION)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
