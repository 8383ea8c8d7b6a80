package org.gulou.grid.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.grid.sql.SqlReader;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class EncryptedColumnsTest {

    private static final String OF_PEOPLE = """
            SELECT c.relname || '.' || a.attname FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
             WHERE c.relrowsecurity AND a.atttypid = 'bytea'::regtype AND NOT a.attisdropped ORDER BY 1
            """;
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
        List<String> encrypted = reader.list(row -> row.getString(1), OF_PEOPLE, List.of());
        // When
        List<String> taken = rotation.tables().stream()
                .flatMap(table -> Stream.concat(table.ciphertexts().keySet().stream(), table.indexes().stream())
                        .map(column -> table.table() + "." + column))
                .toList();
        // Then
        assertThat(taken).containsExactlyInAnyOrderElementsOf(encrypted);
    }

    @Test
    void everyTableTakenThroughItHasAnIndexInItsOrder() {
        // Given
        List<String> inOrder = reader.list(row -> row.getString(1), IN_ORDER, List.of());
        // When
        List<String> tables = rotation.tables().stream().map(SealedRows::table).toList();
        // Then
        assertThat(inOrder).containsAll(tables);
    }
}
