package org.gulou.report.collection;

import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.testing.AwaitEvents;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.chassis.testing.SuiteTime;
import org.gulou.report.testing.Callers;
import org.gulou.report.testing.Directory;
import org.gulou.report.testing.Tables;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class CollectionResourceTest {

    private static final Instant TOMORROW = SuiteTime.now().plus(Duration.ofDays(1));
    private static final Map<String, Object> COLUMN = Map.of("code", "N", "name", "数", "type", "NUMBER");

    private final String township = Directory.township();

    @Test
    void aTableIsAskedOfUnitsByShortOrOfficialCode() {
        // Given
        Map<String, Object> table = Map.of(
                "title",
                "临时表",
                "columns",
                List.of(COLUMN),
                "units",
                List.of(township + "000"),
                "dueAt",
                TOMORROW.toString());
        try (AwaitEvents told = AwaitEvents.on("gulou.report.collection.v1")) {
            // When
            Response asked = Callers.county().body(table).post("/report/v1/collections");
            // Then
            String id = asked.path("id");
            asked.then()
                    .statusCode(201)
                    .header("Location", equalTo("/report/v1/collections/" + id))
                    .body("period", equalTo("A-" + id))
                    .body("templateCode", equalTo("A-" + id))
                    .body("areaCode", equalTo(township))
                    .body("units[0]", equalTo(township));
            told.one("CollectionOpened", id);
            Callers.county()
                    .get("/report/v1/templates?code=A-" + id)
                    .then()
                    .body("items", hasSize(1))
                    .body("items[0].periodType", equalTo("ADHOC"))
                    .body("items[0].columns[0].code", equalTo("N"));
        }
    }

    @Test
    void everyFaultOfATableIsNamedAtOnce() {
        // Given
        Map<String, Object> table = Map.of(
                "title", "临时表",
                "columns", List.of(COLUMN, COLUMN),
                "units", List.of(township, township, "450101100", "EDUCATION-OF-NOWHERE"),
                "dueAt", SuiteTime.now().minusSeconds(1).toString());
        // When
        Response refused = Callers.county().body(table).post("/report/v1/collections");
        // Then
        assertThatProblem(refused)
                .hasCode(CommonError.VALIDATION_FAILED)
                .hasViolation("/columns/1/code", "DUPLICATE_COLUMN")
                .hasViolation("/units/1", "DUPLICATE_UNIT")
                .hasViolation("/units/2", "UNIT_NOT_FOUND")
                .hasViolation("/units/3", "UNIT_NOT_FOUND")
                .hasViolation("/dueAt", "DUE_IN_PAST");
    }

    @Test
    void aTableWithoutAShapeIsRefusedAtEachPlace() {
        assertThatProblem(Callers.county().body("{}").post("/report/v1/collections"))
                .hasViolationsAt("/title", "/columns", "/units", "/dueAt");
        assertThatProblem(Callers.county().body("{\"title\": 1, \"rows\": []}").post("/report/v1/collections"))
                .hasStatus(400);
    }

    @Test
    void oneTableIsNotAskedOfAreasAndOrganisationsAlike() {
        // Given
        String organization = "MIX-" + township;
        Directory.organization(organization);
        // When
        Response refused = Callers.county()
                .body(Map.of(
                        "title", "临时表",
                        "columns", List.of(COLUMN),
                        "units", List.of(township, organization),
                        "dueAt", TOMORROW.toString()))
                .post("/report/v1/collections");
        // Then
        assertThatProblem(refused).hasViolation("/units/1", "MIXED_UNITS");
    }

    @Test
    void aRetryAsksOnceAndAnotherBodyIsRefused() {
        // Given
        String key = UUID.randomUUID().toString();
        // When
        Response first = ask(key, "一");
        Response again = ask(key, "一");
        Response other = ask(key, "二");
        // Then
        first.then().statusCode(201);
        again.then().statusCode(201).body("id", equalTo(first.path("id")));
        assertThatProblem(other).hasCode(CommonError.IDEMPOTENCY_KEY_REUSED);
    }

    @Test
    void whatWasAskedBeforeAMomentIsNotListedSinceIt() {
        // Given
        String asked = ask(UUID.randomUUID().toString(), "一").path("createdAt");
        String list = "/report/v1/collections?area=" + township + "&count=true&updatedSince=";
        // When, then
        Callers.county()
                .get(list + utc(asked, 0))
                .then()
                .body("total", equalTo(1))
                .body("items", hasSize(1));
        Callers.county()
                .get(list + utc(asked, 1))
                .then()
                .body("total", equalTo(0))
                .body("items", hasSize(0));
    }

    @Test
    void onlyTheCountyAsks() {
        assertThatProblem(Callers.officer(township).body("{}").post("/report/v1/collections"))
                .hasCode(CommonError.FORBIDDEN);
    }

    @Test
    void textAndDatesAreTakenWhereAColumnAsksForThem() {
        // Given
        String table = Callers.county()
                .body(Map.of(
                        "title", "临时表",
                        "columns",
                                List.of(
                                        Map.of("code", "D", "name", "日期", "type", "DATE", "required", true),
                                        Map.of("code", "T", "name", "说明", "type", "TEXT"),
                                        COLUMN),
                        "units", List.of(township),
                        "dueAt", TOMORROW.toString()))
                .post("/report/v1/collections")
                .path("templateCode");
        // When
        Response wrong = write(table, Map.of("D", "soon", "T", "如数", "N", "three"));
        Response right = write(table, Map.of("D", "2026-11-24", "T", "如数", "N", -3.5));
        // Then
        assertThatProblem(wrong).hasViolationsAt("/values/D", "/values/N");
        right.then()
                .statusCode(201)
                .body("values.D", equalTo("2026-11-24"))
                .body("values.T", startsWith("如"))
                .body("values.N", equalTo(-3.5f));
    }

    private Response write(String table, Map<String, Object> values) {
        return Callers.officer(township)
                .header("If-None-Match", "*")
                .body(Map.of("values", values))
                .put(Tables.path(table, township));
    }

    private Response ask(String key, String title) {
        return Callers.county()
                .header("Idempotency-Key", key)
                .body(Map.of(
                        "title", title,
                        "columns", List.of(COLUMN),
                        "units", List.of(township),
                        "dueAt", TOMORROW.toString()))
                .post("/report/v1/collections");
    }

    private static Instant utc(String moment, long secondsLater) {
        return OffsetDateTime.parse(moment).toInstant().plusSeconds(secondsLater);
    }
}
