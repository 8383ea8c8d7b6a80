package org.gulou.grid.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.chassis.testing.Patience.await;
import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;
import static org.gulou.grid.testing.Callers.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.testing.EmbeddedDatabase;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.chassis.testing.SuiteTime;
import org.gulou.grid.testing.Nights;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
@TestProfile(PurgeResourceTest.SmallChunks.class)
class PurgeResourceTest {

    private static final String PURGES = "/grid/v1/purges";
    private static final String DAY = "2026-01-02";
    private static final int OLD = 25;
    private static final int YOUNG = 3;

    @BeforeEach
    void plantLetters() throws SQLException {
        sql("DELETE FROM test_letter");
        sql("DELETE FROM purge_log WHERE kind = '" + Letters.KIND + "'");
        plantLetters(SuiteTime.now().minus(Duration.ofDays(3)), OLD);
        plantLetters(SuiteTime.now(), YOUNG);
    }

    @Test
    void whatHasHadItsTimeIsRemovedInTheNightAndWrittenDown() throws SQLException {
        // When
        Nights.fall(DAY);
        await().until(() -> letters() == YOUNG);
        // Then
        Response answer = await().until(this::purges, answered -> answered.<Integer>path("items[0].removed") == OLD);
        answer.then()
                .statusCode(200)
                .body("items.kind", contains(Letters.KIND))
                .body("items[0].endedBefore", not(equalTo(null)));
        assertThat(auditedCounts()).as("chunks in the audit trail").isEqualTo(OLD);
        await().until(() -> number("SELECT count(*) FROM timer WHERE kind = 'retention'"
                        + " AND (due_at AT TIME ZONE 'Asia/Shanghai')::time = '03:30' AND due_at > '" + SuiteTime.now()
                        + "'")
                == 1);
    }

    @Test
    void aPageNamesNothingButKindsAndCounts() {
        // When
        Response answer = auditor().get(PURGES + "?count=true");
        // Then
        answer.then().statusCode(200).body("items.removed", everyItem(greaterThanOrEqualTo(0)));
        auditor().get(PURGES + "?kind=NO_SUCH_KIND").then().statusCode(200).body("items", empty());
    }

    @Test
    void onlyThoseWhoAuditReadIt() {
        // When, then
        assertThatProblem(as("grid1", Roles.GRID_WORKER, "450226").get(PURGES)).hasCode(CommonError.FORBIDDEN);
        assertThatProblem(as("admin", Roles.SYSTEM_ADMIN, "45").get(PURGES)).hasCode(CommonError.FORBIDDEN);
        assertThatProblem(auditor().get(PURGES + "?sort=removed")).hasCode(CommonError.BAD_PARAMETER);
    }

    private Response purges() {
        return auditor().get(PURGES + "?kind=" + Letters.KIND);
    }

    private static io.restassured.specification.RequestSpecification auditor() {
        return as("auditor", Roles.AUDITOR, "450226");
    }

    private static long letters() throws SQLException {
        return number("SELECT count(*) FROM test_letter");
    }

    private static long auditedCounts() throws SQLException {
        return number("SELECT sum((facts::json->>'removed')::int) FROM audit_entry WHERE action = 'DETAILS_PURGED'"
                + " AND subject_id = '" + Letters.KIND + "'");
    }

    private static long number(String query) throws SQLException {
        try (Connection connection = EmbeddedDatabase.ofThisJvm().superuser("grid");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void plantLetters(Instant answered, int count) throws SQLException {
        sql("INSERT INTO test_letter (answered_at) SELECT '" + answered + "'::timestamptz FROM generate_series(1, "
                + count + ")");
    }

    private static void sql(String statement) throws SQLException {
        try (Connection connection = EmbeddedDatabase.ofThisJvm().superuser("grid");
                Statement running = connection.createStatement()) {
            running.execute(statement);
        }
    }

    /** Chunks and rounds so small that a purge takes several. */
    public static class SmallChunks implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("gulou.retention.chunk", "4", "gulou.retention.chunks", "2");
        }
    }
}
