package org.gulou.chassis.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.testing.EmbeddedDatabase;

class KeysetTest {

    private static final Keyset<Row> ORDER = Keyset.of(
            Key.uuid("id", "t.id", Row::id),
            Key.instant("at", "t.at", Row::at).descending(),
            Key.text("name", "t.name", Row::name),
            Key.<Row>number("score", "t.score", Row::score).nullsLast());

    private static Connection connection;

    record Row(UUID id, Instant at, String name, Long score) {}

    @BeforeContainer
    static void connect() throws SQLException {
        connection = EmbeddedDatabase.ofThisJvm().superuser("postgres");
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TEMP TABLE t (id uuid, at timestamptz, name text COLLATE \"C\", score bigint)");
        }
    }

    @AfterContainer
    static void disconnect() throws SQLException {
        connection.close();
    }

    @Property(tries = 60)
    void pagingByAnyOrderVisitsEachRowOnceInThatOrder(
            @ForAll("rows") List<Row> rows,
            @ForAll("orders") String order,
            @ForAll @IntRange(min = 1, max = 7) int limit)
            throws SQLException {
        // Given
        fill(rows);
        // When
        List<Row> visited = new ArrayList<>();
        String cursor = null;
        do {
            Page<Row> page = page(PageRequest.of(limit, cursor, order));
            assertThat(page.items()).hasSizeLessThanOrEqualTo(limit);
            visited.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);
        // Then
        assertThat(visited).isEqualTo(page(PageRequest.of(500, null, order)).items());
        assertThat(new HashSet<>(visited)).isEqualTo(new HashSet<>(rows)).hasSize(visited.size());
    }

    @Property(tries = 60)
    void aListInMemoryIsCutAsTheDatabaseCutsItsRows(
            @ForAll("rows") List<Row> rows,
            @ForAll("orders") String order,
            @ForAll @IntRange(min = 1, max = 7) int limit)
            throws SQLException {
        // Given
        fill(rows);
        String cursor = null;
        do {
            PageRequest request = PageRequest.of(limit, cursor, order);
            // When
            Page<Row> cut = ORDER.slice(request).cut(rows);
            // Then
            assertThat(cut).isEqualTo(page(request));
            cursor = cut.next();
        } while (cursor != null);
    }

    @Property(tries = 60)
    void pagesOfSeveralListsMergeIntoThePageOfAllTheirRows(
            @ForAll("rows") List<Row> some,
            @ForAll("rows") List<Row> others,
            @ForAll("orders") String order,
            @ForAll @IntRange(min = 1, max = 7) int limit) {
        // Given
        List<Row> all = Stream.concat(some.stream(), others.stream()).toList();
        String cursor = null;
        do {
            Keyset.Slice<Row> slice = ORDER.slice(PageRequest.of(limit, cursor, order));
            // When
            Page<Row> merged = slice.merge(List.of(slice.cut(some), slice.cut(others)));
            // Then
            assertThat(merged).isEqualTo(slice.cut(all));
            cursor = merged.next();
        } while (cursor != null);
    }

    @Example
    void aCursorOfAnotherOrderIsUnknown() {
        Cursor cursor = new Cursor("name", List.of("a", UUID.randomUUID().toString()));
        assertThatProblem(() -> ORDER.slice(PageRequest.of(5, cursor.toString(), "-name")))
                .hasCode(CommonError.UNKNOWN_CURSOR);
        assertThatProblem(() -> ORDER.slice(PageRequest.of(5, cursor.toString(), null)))
                .hasCode(CommonError.UNKNOWN_CURSOR);
    }

    @Example
    void aCursorWhoseKeysDoNotReadIsUnknown() {
        Cursor cursor = new Cursor("score", List.of("x", "y"));
        assertThatProblem(() -> ORDER.slice(PageRequest.of(5, cursor.toString(), "score")))
                .hasCode(CommonError.UNKNOWN_CURSOR);
    }

    @Provide
    Arbitrary<String> orders() {
        return Arbitraries.of("at", "-at", "name", "-name", "score", "-score", "id", "-id");
    }

    @Provide
    Arbitrary<List<Row>> rows() {
        // Few values, so that many rows are equal but for their id.
        Arbitrary<Row> row = net.jqwik.api.Combinators.combine(
                        Arbitraries.longs().between(0, 3),
                        Arbitraries.of("古宜", "a", "B", "", "ab"),
                        Arbitraries.longs().between(-1, 2).injectNull(0.4))
                .as((at, name, score) ->
                        new Row(UUID.randomUUID(), Instant.EPOCH.plusSeconds(at).plusNanos(1_000), name, score));
        return row.list().ofMaxSize(20);
    }

    private static Page<Row> page(PageRequest request) throws SQLException {
        Keyset.Slice<Row> slice = ORDER.slice(request);
        String sql = "SELECT * FROM t WHERE " + slice.predicate() + slice.orderBy() + slice.limit();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            List<Object> params = slice.params();
            for (int i = 0; i < params.size(); i++) {
                statement.setObject(i + 1, params.get(i));
            }
            List<Row> rows = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    rows.add(new Row(
                            row.getObject("id", UUID.class),
                            row.getObject("at", OffsetDateTime.class).toInstant(),
                            row.getString("name"),
                            row.getObject("score", Long.class)));
                }
            }
            return slice.page(rows);
        }
    }

    private static void fill(List<Row> rows) throws SQLException {
        try (Statement empty = connection.createStatement();
                PreparedStatement insert = connection.prepareStatement("INSERT INTO t VALUES (?, ?, ?, ?)")) {
            empty.execute("TRUNCATE t");
            for (Row row : rows) {
                insert.setObject(1, row.id());
                insert.setObject(2, row.at().atOffset(ZoneOffset.UTC));
                insert.setString(3, row.name());
                insert.setObject(4, row.score());
                insert.executeUpdate();
            }
        }
    }
}
