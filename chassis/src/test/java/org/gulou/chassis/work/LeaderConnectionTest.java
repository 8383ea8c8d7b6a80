package org.gulou.chassis.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gulou.chassis.testing.Patience.await;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.gulou.chassis.testing.EmbeddedDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LeaderConnectionTest {

    // No service works in this one, so that nobody else takes these locks.
    private static final String DATABASE = "postgres";

    private final EmbeddedDatabase server = EmbeddedDatabase.ofThisJvm();
    private final OwnConnection connections = new OwnConnection(server.url(DATABASE), "postgres", "postgres");
    private final LeaderConnection first = new LeaderConnection(connections, Leader.SEALER);
    private final LeaderConnection second = new LeaderConnection(connections, Leader.SEALER);

    @AfterEach
    void letGo() {
        first.letGo();
        second.letGo();
    }

    @Test
    void theSecondLeadsOnlyWhenTheFirstHasLetGo() throws SQLException {
        // Given
        boolean firstLeads = first.lead();
        boolean secondMeanwhile = second.lead();
        // When
        first.letGo();
        // Then
        assertThat(firstLeads).isTrue();
        assertThat(secondMeanwhile).isFalse();
        await().until(second::lead);
        assertThat(first.lead()).isFalse();
    }

    @Test
    void theSecondLeadsWhenTheFirstOnesBackendIsTerminated() throws SQLException {
        // Given
        first.lead();
        boolean secondMeanwhile = second.lead();
        int backend = backendOf(first);
        // When
        terminate(backend);
        // Then
        assertThat(secondMeanwhile).isFalse();
        await().until(second::lead);
        assertThatThrownBy(first::lead).isInstanceOf(SQLException.class).hasMessageContaining("lost");
    }

    @Test
    void whoLostTheirConnectionTakesPartAgain() throws SQLException {
        // Given
        first.lead();
        terminate(backendOf(first));
        assertThatThrownBy(first::lead).isInstanceOf(SQLException.class);
        // When
        first.letGo();
        // Then
        await().until(first::lead);
    }

    @Test
    void everyJobHasALeaderOfItsOwn() throws SQLException {
        // Given
        first.lead();
        LeaderConnection importer = new LeaderConnection(connections, Leader.IMPORTER);
        // When
        boolean leads = importer.lead();
        // Then
        assertThat(leads).isTrue();
        importer.letGo();
    }

    @Test
    void onlyALeaderWorksOnTheConnection() throws SQLException {
        // Given
        first.lead();
        second.lead();
        // When, then
        assertThat(first.get().isValid(1)).isTrue();
        assertThatIllegalStateException().isThrownBy(second::get);
    }

    @Test
    void theSettingsHoldFromTheStart() throws SQLException {
        // Given
        LeaderConnection set = new LeaderConnection(connections, Leader.RELAY, "SET synchronous_commit = off");
        // When
        set.lead();
        // Then
        try (Statement statement = set.get().createStatement();
                ResultSet row = statement.executeQuery("SHOW synchronous_commit")) {
            row.next();
            assertThat(row.getString(1)).isEqualTo("off");
        }
        set.letGo();
    }

    private static int backendOf(LeaderConnection connection) throws SQLException {
        try (Statement statement = connection.get().createStatement();
                ResultSet row = statement.executeQuery("SELECT pg_backend_pid()")) {
            row.next();
            return row.getInt(1);
        }
    }

    private void terminate(int backend) throws SQLException {
        try (Connection connection = server.superuser("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("SELECT pg_terminate_backend(" + backend + ", 10000)");
        }
    }
}
