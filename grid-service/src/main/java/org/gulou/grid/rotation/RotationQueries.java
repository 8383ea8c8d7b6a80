package org.gulou.grid.rotation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import org.gulou.grid.guard.Cipher;
import org.gulou.grid.guard.SystemScope;
import org.gulou.grid.sql.SqlReader;

/** Counts how far the rotation has come. Counts alone leave it: the rows of everybody are in sight. */
@ApplicationScoped
class RotationQueries {

    // Where the tables go is known from the rotation, which has one row a table: nothing of a request comes into this
    // text.
    private static final String COUNT = """
            SELECT count(*) AS rows, count(*) FILTER (WHERE k.table_name IS NULL OR (NOT k.done
                     AND (t.county_code, t.id) > (k.after_county, k.after_id))) AS remaining
              FROM %s t LEFT JOIN key_rotation k ON k.table_name = ? AND k.stamp = ?
            """;

    // They are not gone through: each is forgotten after its day, and its key may go then.
    private static final String ANSWERS = """
            SELECT count(*) AS rows, count(*) FILTER (WHERE substring(body FROM 1 FOR length(?)) <> ?) AS remaining
              FROM idempotent_answer WHERE body IS NOT NULL
            """;

    private final Rotation rotation;
    private final Resealer resealer;
    private final Cipher cipher;
    private final KeyStamp stamp;
    private final SqlReader reader;

    RotationQueries(Rotation rotation, Resealer resealer, Cipher cipher, KeyStamp stamp, SqlReader reader) {
        this.rotation = rotation;
        this.resealer = resealer;
        this.cipher = cipher;
        this.stamp = stamp;
        this.reader = reader;
    }

    @Transactional
    RotationView view() {
        List<RotationView.Table> tables =
                SystemScope.call(() -> Stream.concat(rotation.tables().stream().map(this::count), Stream.of(answers()))
                        .toList());
        return RotationView.of(tables);
    }

    private RotationView.Table answers() {
        return reader.first(
                        row -> new RotationView.Table(
                                "idempotent_answer", row.getLong("rows"), row.getLong("remaining")),
                        ANSWERS,
                        cipher.currentPrefix(),
                        cipher.currentPrefix())
                .orElseThrow();
    }

    private RotationView.Table count(SealedTable table) {
        // What was gone through may have been written under older keys since.
        long late = resealer.underOtherKeys(table);
        return reader.first(
                        row -> new RotationView.Table(
                                table.name(), row.getLong("rows"), Math.max(row.getLong("remaining"), late)),
                        COUNT.formatted(table.name()),
                        table.name(),
                        stamp.current())
                .orElseThrow();
    }
}
