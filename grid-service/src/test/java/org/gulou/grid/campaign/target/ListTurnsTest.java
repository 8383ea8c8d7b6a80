package org.gulou.grid.campaign.target;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.gulou.chassis.testing.EmbeddedDatabase;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.grid.sql.SqlReader;
import org.junit.jupiter.api.Test;

/** Whoever changes residents takes the turn of their county once, and has it until the transaction ends. */
@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class ListTurnsTest {

    private static final String COUNTY = "459901";
    private static final String OTHER = "459902";
    private static final String SELF = "SELECT pg_backend_pid()";
    private static final String LAST = "SELECT query FROM pg_stat_activity WHERE pid = ?";
    private static final String TURNS =
            "SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND granted AND mode = 'ShareLock' AND pid = ?";

    @Inject
    ListTurns turns;

    @Inject
    SqlReader reader;

    @Test
    void aTransactionThatChangesManyResidentsAsksForTheTurnOnce() {
        QuarkusTransaction.requiringNew().run(() -> {
            // Given
            turns.toChangeResidents(COUNTY);
            int here = self();
            // When
            turns.toChangeResidents(COUNTY);
            // Then
            assertThat(seen(LAST, here)).isEqualTo(SELF);
            assertThat(seen(TURNS, here)).isEqualTo("1");
        });
    }

    @Test
    void eachCountyHasATurnOfItsOwnAndEachTransactionTakesItAnew() {
        for (int time = 0; time < 2; time++) {
            QuarkusTransaction.requiringNew().run(() -> {
                // When
                turns.toChangeResidents(COUNTY);
                turns.toChangeResidents(OTHER);
                // Then
                assertThat(seen(TURNS, self())).isEqualTo("2");
            });
        }
    }

    private int self() {
        return reader.first(row -> row.getInt(1), SELF).orElseThrow();
    }

    private static String seen(String sql, int backend) {
        try (Connection watcher = EmbeddedDatabase.ofThisJvm().superuser("grid");
                PreparedStatement statement = watcher.prepareStatement(sql)) {
            statement.setInt(1, backend);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
