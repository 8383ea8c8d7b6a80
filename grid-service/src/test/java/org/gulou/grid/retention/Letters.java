package org.gulou.grid.retention;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.gulou.grid.sql.SqlWriter;

/** Letters of a test: kept two days after they were answered. */
@ApplicationScoped
class Letters implements Purge {

    static final String KIND = "TEST_LETTERS";

    private static final String REMOVE = """
            DELETE FROM test_letter WHERE id IN (SELECT id FROM test_letter WHERE answered_at < ? ORDER BY id LIMIT ?)
            """;

    private final SqlWriter writer;

    Letters(SqlWriter writer) {
        this.writer = writer;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Duration keep() {
        return Duration.ofDays(2);
    }

    @Override
    public int remove(Instant endedBefore, int limit) {
        return writer.execute(REMOVE, endedBefore, limit);
    }
}
