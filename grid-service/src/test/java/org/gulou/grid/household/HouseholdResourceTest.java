package org.gulou.grid.household;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;
import static org.gulou.grid.testing.Callers.as;
import static org.gulou.grid.testing.Callers.county;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.grid.guard.SystemScope;
import org.gulou.grid.sql.SqlWriter;
import org.gulou.grid.testing.DutyRequests;
import org.gulou.grid.testing.People;
import org.gulou.grid.testing.Places;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class HouseholdResourceTest {

    private static final String HOUSEHOLDS = "/grid/v1/households";
    private static final String PATCH = "application/merge-patch+json; charset=UTF-8";

    @Inject
    SqlWriter writer;

    @Test
    void aHouseholdIsRegisteredAndItsAddressComesBackMasked() {
        // Given
        String grid = Places.grid();
        // When
        Response answer = as("worker", Roles.GRID_WORKER, grid)
                .body(Map.of("gridCode", grid, "number", "12", "address", "古宜镇兴宜街18号"))
                .post(HOUSEHOLDS);
        // Then
        answer.then()
                .statusCode(201)
                .header("ETag", notNullValue())
                .header("Location", equalTo(HOUSEHOLDS + "/" + answer.path("id")))
                .body("gridCode", equalTo(grid))
                .body("number", equalTo("12"))
                .body("address", equalTo("古宜镇兴宜街***"));
        county().get(answer.header("Location"))
                .then()
                .statusCode(200)
                .header("ETag", equalTo(answer.header("ETag")))
                .body("address", equalTo("古宜镇兴宜街***"));
    }

    @Test
    void everyFaultOfAHouseholdIsNamedAtOnce() {
        // Given
        String village = Places.village();
        // When
        Response answer = county().body(Map.of("gridCode", village, "number", " ", "address", "街".repeat(201)))
                .post(HOUSEHOLDS);
        // Then
        assertThatProblem(answer).hasCode(CommonError.VALIDATION_FAILED);
        assertThat(answer.jsonPath().getList("violations.pointer"))
                .containsExactlyInAnyOrder("/gridCode", "/number", "/address");
        assertThat(answer.asString()).doesNotContain("街街");
    }

    @Test
    void aGridHasANumberOnce() {
        // Given
        String grid = Places.grid();
        Map<String, String> household = Map.of("gridCode", grid, "number", "7");
        county().body(household).post(HOUSEHOLDS).then().statusCode(201);
        // When
        Response again = county().body(household).post(HOUSEHOLDS);
        // Then
        assertThatProblem(again).hasCode(HouseholdError.HOUSEHOLD_NUMBER_TAKEN);
    }

    @Test
    void aRetryWithItsKeyIsAnsweredWithTheSameHousehold() {
        // Given
        Map<String, String> household = Map.of("gridCode", Places.grid(), "number", "7");
        String key = UUID.randomUUID().toString();
        Response first = county().header("Idempotency-Key", key).body(household).post(HOUSEHOLDS);
        // When
        Response again = county().header("Idempotency-Key", key).body(household).post(HOUSEHOLDS);
        // Then
        again.then().statusCode(201).body("id", equalTo(first.path("id")));
    }

    @Test
    void aRetryIsAnsweredOnlyWhileTheDutyLasts() {
        // Given
        String grid = Places.grid();
        String cadre = "cadre-" + grid;
        Map<String, String> household = Map.of("gridCode", grid, "number", "7");
        String key = UUID.randomUUID().toString();
        Response duty = DutyRequests.given(grid.substring(0, 12), "VILLAGE_CADRE", cadre);
        Response first = registered(cadre, key, household);
        DutyRequests.act(duty, "end", Map.of()).then().statusCode(200);
        // When
        Response without = registered(cadre, key, household);
        DutyRequests.given(grid.substring(0, 12), "VILLAGE_CADRE", cadre);
        Response again = registered(cadre, key, household);
        // Then
        first.then().statusCode(201);
        assertThatProblem(without).hasCode(CommonError.NOT_FOUND);
        again.then()
                .statusCode(201)
                .header("Idempotent-Replayed", equalTo("true"))
                .body("id", equalTo(first.path("id")));
    }

    private static Response registered(String user, String key, Map<String, String> household) {
        return as(user, Roles.VILLAGE_OFFICER)
                .header("Idempotency-Key", key)
                .body(household)
                .post(HOUSEHOLDS);
    }

    @Test
    void whatLiesOutsideOnesAreasIsNotThere() {
        // Given
        String mine = Places.grid();
        String theirs = People.household(Places.grid());
        // When
        Response read = as("worker", Roles.GRID_WORKER, mine).get(HOUSEHOLDS + "/" + theirs);
        Response list = as("worker", Roles.GRID_WORKER, mine).get(HOUSEHOLDS + "?area=450226");
        Response made = as("worker", Roles.GRID_WORKER, mine)
                .body(Map.of("gridCode", Places.grid(), "number", "1"))
                .post(HOUSEHOLDS);
        // Then
        assertThatProblem(read).hasCode(CommonError.NOT_FOUND);
        assertThatProblem(list).hasCode(CommonError.NOT_FOUND);
        assertThatProblem(made).hasCode(CommonError.NOT_FOUND);
    }

    @Test
    void whoLooksAfterNobodySeesNoHousehold() {
        for (String role : new String[] {Roles.SYSTEM_ADMIN, Roles.CITY_OFFICER, Roles.INSPECTOR, Roles.AUDITOR}) {
            assertThatProblem(as("x", role, "45").get(HOUSEHOLDS)).hasCode(CommonError.FORBIDDEN);
        }
        assertThatProblem(as("leader", Roles.COUNTY_LEADER, "450226")
                        .body(Map.of("gridCode", "450226100203001", "number", "1"))
                        .post(HOUSEHOLDS))
                .hasCode(CommonError.FORBIDDEN);
    }

    @Test
    void aListShowsTheHouseholdsOfAnAreaInPages() {
        // Given
        String village = Places.village();
        Places.made(village + "001", "一格");
        Places.made(village + "002", "二格");
        String first = People.household(village + "001");
        String second = People.household(village + "002");
        // When
        Response page = county().get(HOUSEHOLDS + "?limit=1&sort=gridCode&count=true&area=" + village);
        Response next =
                county().get(HOUSEHOLDS + "?limit=1&sort=gridCode&area=" + village + "&cursor=" + page.path("next"));
        // Then
        page.then().body("items.id", contains(first)).body("total", equalTo(2));
        next.then().body("items.id", contains(second));
    }

    @Test
    void aChangeNeedsTheVersionThatWasRead() {
        // Given
        String household = HOUSEHOLDS + "/" + People.household(Places.grid());
        String read = county().get(household).header("ETag");
        Map<String, String> change = Map.of("address", "古宜镇江峰街2号");
        // When
        Response blind = county().contentType(PATCH).body(change).patch(household);
        Response changed = county().contentType(PATCH)
                .header("If-Match", read)
                .body(change)
                .patch(household);
        Response stale = county().contentType(PATCH)
                .header("If-Match", read)
                .body(change)
                .patch(household);
        // Then
        assertThatProblem(blind).hasCode(CommonError.PRECONDITION_REQUIRED);
        changed.then().statusCode(200).body("address", equalTo("古宜镇江峰街***"));
        assertThat(changed.header("ETag")).isNotEqualTo(read);
        assertThatProblem(stale).hasCode(CommonError.PRECONDITION_FAILED);
    }

    @Test
    void whoRegistersAHouseholdAndChangesItIsInTheTrail() {
        // Given
        String grid = Places.grid();
        String id = People.household(grid);
        String household = HOUSEHOLDS + "/" + id;
        // When
        as("worker", Roles.GRID_WORKER, grid)
                .contentType(PATCH)
                .header("If-Match", county().get(household).header("ETag"))
                .body(Map.of("address", "古宜镇江峰街2号"))
                .patch(household)
                .then()
                .statusCode(200);
        // Then
        Response trail = county().get("/grid/v1/audit?subjectId=" + id);
        trail.then()
                .body("items.action", contains("HOUSEHOLD_CHANGED", "HOUSEHOLD_REGISTERED"))
                .body("items.user", contains("worker", "county"))
                .body("items.areaCode", contains(grid, grid));
        assertThat(trail.asString()).doesNotContain("江峰街");
    }

    @Test
    void theHeadOfAHouseholdLivesInIt() {
        // Given
        String grid = Places.grid();
        String household = People.household(grid);
        String member = People.registered(People.resident(household)).path("id");
        String stranger = People.registeredIn(grid).path("id");
        String read = county().get(HOUSEHOLDS + "/" + household).header("ETag");
        // When
        Response wrong = head(household, read, stranger);
        Response right = head(household, read, member);
        // Then
        assertThatProblem(wrong).hasCode(CommonError.VALIDATION_FAILED);
        wrong.then().body("violations.code", contains("HEAD_NOT_OF_HOUSEHOLD"));
        right.then().statusCode(200).body("headResidentId", equalTo(member));
    }

    @Test
    void whoGoesToLiveElsewhereIsHeadNoMore() {
        // Given
        String grid = Places.grid();
        String left = People.household(grid);
        String leftByMove = People.household(grid);
        Response first = People.registered(People.resident(left));
        Response second = People.registered(People.resident(leftByMove));
        head(left, etag(left), first.path("id")).then().statusCode(200);
        head(leftByMove, etag(leftByMove), second.path("id")).then().statusCode(200);
        // When
        county().contentType(PATCH)
                .header("If-Match", first.header("ETag"))
                .body(Map.of("householdId", People.household(grid)))
                .patch(first.header("Location"))
                .then()
                .statusCode(200);
        county().header("If-Match", second.header("ETag"))
                .body(Map.of("gridCode", Places.grid()))
                .post(second.header("Location") + "/move")
                .then()
                .statusCode(200);
        // Then
        for (String household : List.of(left, leftByMove)) {
            county().get(HOUSEHOLDS + "/" + household).then().statusCode(200).body("headResidentId", nullValue());
        }
    }

    @Test
    void aChangeThatNamesNoHeadIsNotRefusedForTheOneBefore() {
        // Given
        String household = People.household(Places.grid());
        UUID stranger = UUID.fromString(People.registeredIn(Places.grid()).path("id"));
        SystemScope.run(() -> QuarkusTransaction.requiringNew()
                .run(() -> writer.execute(
                        "UPDATE household SET head_resident_id = ? WHERE id = ?",
                        stranger,
                        UUID.fromString(household))));
        // When
        Response changed = county().contentType(PATCH)
                .header("If-Match", etag(household))
                .body(Map.of("address", "古宜镇江峰街2号"))
                .patch(HOUSEHOLDS + "/" + household);
        // Then
        changed.then().statusCode(200).body("address", equalTo("古宜镇江峰街***"));
    }

    @Test
    void aBodyThatCannotBeReadIsTold() {
        assertThatProblem(county().body("{").post(HOUSEHOLDS)).hasCode(CommonError.MALFORMED_JSON);
        assertThatProblem(county().body(Map.of("colour", "red")).post(HOUSEHOLDS))
                .hasCode(CommonError.UNKNOWN_FIELD);
        assertThatProblem(county().post(HOUSEHOLDS)).hasCode(CommonError.MALFORMED_JSON);
    }

    private static String etag(String household) {
        return county().get(HOUSEHOLDS + "/" + household).header("ETag");
    }

    private static Response head(String household, String etag, String resident) {
        return county().contentType(PATCH)
                .header("If-Match", etag)
                .body(Map.of("headResidentId", resident))
                .patch(HOUSEHOLDS + "/" + household);
    }
}
