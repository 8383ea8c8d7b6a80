package org.gulou.grid.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.grid.sql.SqlReader;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class EncryptedColumnsTest {

    private static final String BYTES = """
            SELECT table_name || '.' || column_name FROM information_schema.columns
             WHERE table_schema = current_schema() AND data_type = 'bytea' ORDER BY 1
            """;
    private static final List<String> NOT_ABOUT_PEOPLE = List.of(
            "audit_seal.hash",
            "idempotent_answer.request_hash",
            "import_job.fingerprint",
            "monitoring_conversion.digest");
    // Forgotten after their day, and their key may go then; imports have keys of their own.
    private static final List<String> NOT_TAKEN = List.of(
            "idempotent_answer.body",
            "import_block.content",
            "import_error.content",
            "import_known.content",
            "import_known.key");
    private static final String IN_ORDER = """
            SELECT c.relname FROM pg_class c JOIN pg_index i ON i.indrelid = c.oid
             WHERE pg_get_indexdef(i.indexrelid, 1, true) = 'county_code' AND pg_get_indexdef(i.indexrelid, 2, true) = 'id'
               AND i.indpred IS NULL
            """;

    @Inject
    Rotation rotation;

    @Inject
    SqlReader reader;

    @Test
    void everyEncryptedColumnAboutPeopleIsTakenThroughAChangeOfKeys() {
        // Given
        List<String> encrypted = new ArrayList<>(reader.list(row -> row.getString(1), BYTES, List.of()));
        encrypted.removeAll(NOT_ABOUT_PEOPLE);
        encrypted.removeAll(NOT_TAKEN);
        // When
        List<String> taken = rotation.tables().stream()
                .flatMap(table -> table.sealed().stream().map(column -> table.name() + "." + column))
                .toList();
        // Then
        assertThat(taken).containsExactlyInAnyOrderElementsOf(encrypted);
    }

    @Test
    void everyTableTakenThroughItHasAnIndexInItsOrder() {
        // Given
        List<String> inOrder = reader.list(row -> row.getString(1), IN_ORDER, List.of());
        // When
        List<String> tables = rotation.tables().stream().map(SealedTable::name).toList();
        // Then
        assertThat(inOrder).containsAll(tables);
    }
}
