package org.gulou.chassis.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gulou.chassis.testing.Patience.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.gulou.chassis.area.AreaCode;
import org.gulou.chassis.testing.EmbeddedDatabase;
import org.gulou.chassis.testing.InfrastructureResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
@ActivateRequestContext
class AuditTest {

    @Inject
    AuditLog log;

    @Inject
    AuditTrail trail;

    @Inject
    DataSource database;

    private final String subject = UUID.randomUUID().toString();

    @Test
    void entriesAreSealedIntoOneChain() {
        long sealed = awaitAllSealed().sealed();
        record(3);
        AuditVerification after = awaitAllSealed();
        assertThat(after.sealed()).isEqualTo(sealed + 3);
        assertThat(after.sound()).isTrue();
    }

    @Test
    void anEntryRolledBackLeavesNoTrace() {
        long sealed = awaitAllSealed().sealed();
        QuarkusTransaction.begin();
        add();
        QuarkusTransaction.rollback();
        record(1);
        assertThat(awaitAllSealed().sealed()).isEqualTo(sealed + 1);
    }

    @Test
    void anEntryThatWasChangedIsFound() throws SQLException {
        record(2);
        awaitAllSealed();
        asSuperuser("UPDATE audit_entry SET actor = 'nobody' WHERE subject_id = ?");
        assertThat(trail.verify().sound()).isFalse();
        asSuperuser("UPDATE audit_entry SET actor = 'system' WHERE subject_id = ?");
        assertThat(trail.verify().sound()).isTrue();
    }

    @Test
    void anEntryThatWasPutInIsFound() throws SQLException {
        awaitAllSealed();
        asSuperuser("INSERT INTO audit_entry (id, at, actor, action, subject_type, subject_id, facts)"
                + " VALUES (gen_random_uuid(), now(), 'county', 'REVEAL', 'RESIDENT', ?, '{}')");
        assertThat(trail.verify().sound()).isFalse();
        asSuperuser("DELETE FROM audit_entry WHERE subject_id = ?");
        assertThat(trail.verify().sound()).isTrue();
    }

    @Test
    void theServiceItselfCannotChangeWhatItWrote() throws SQLException {
        record(1);
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute("UPDATE audit_entry SET actor = 'nobody'"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> statement.execute("DELETE FROM audit_seal"))
                    .hasMessageContaining("permission denied");
        }
    }

    private void record(int count) {
        for (int i = 0; i < count; i++) {
            QuarkusTransaction.requiringNew().run(this::add);
        }
    }

    private void add() {
        log.record("REVEAL", "RESIDENT", subject, new AreaCode("450226"), Map.of("purpose", "VISIT"));
    }

    private AuditVerification awaitAllSealed() {
        return await().until(trail::verify, found -> found.pending() == 0);
    }

    private void asSuperuser(String sql) throws SQLException {
        try (Connection connection = EmbeddedDatabase.ofThisJvm().superuser("chassis");
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, subject);
            statement.executeUpdate();
        }
    }
}
