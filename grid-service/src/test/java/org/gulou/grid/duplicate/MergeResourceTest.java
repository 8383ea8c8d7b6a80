package org.gulou.grid.duplicate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;
import static org.gulou.grid.testing.Callers.as;
import static org.gulou.grid.testing.Callers.county;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.chassis.testing.MovableClock;
import org.gulou.grid.testing.People;
import org.gulou.grid.testing.Places;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class MergeResourceTest {

    private static final String RESIDENTS = "/grid/v1/residents/";
    private static final Map<String, Object> CHRONIC =
            Map.of("group", "CHRONIC", "from", "2026-01-01", "reason", "高血压");
    private static final Map<String, Object> DRIVER = Map.of("group", "DRIVER", "from", "2026-02-01");
    private static final Map<String, Object> RETURNEE =
            Map.of("group", "RETURNEE", "from", "2026-03-01", "until", "2026-03-15");

    @Inject
    MovableClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void theSurvivorTakesOverWhatItLacksAndTheDuplicateIsGone() {
        // Given
        String grid = Places.grid();
        Response survivor = resident(grid, CHRONIC);
        Response duplicate = resident(grid, Map.of("group", "CHRONIC", "from", "2026-06-01"), DRIVER);
        // When
        Response answer = merge(survivor, duplicate);
        // Then
        answer.then()
                .statusCode(200)
                .header("ETag", not(equalTo(survivor.header("ETag"))))
                .body("id", equalTo(id(survivor)))
                .body("groups.group", contains("CHRONIC", "DRIVER"))
                .body("groups[0].reason", equalTo("高血压"));
        assertThat(county().get(RESIDENTS + id(survivor)).header("ETag")).isEqualTo(answer.header("ETag"));
        assertThatProblem(county().get(RESIDENTS + id(duplicate))).hasCode(CommonError.NOT_FOUND);
        audited(id(survivor), "RESIDENT_MERGED", "duplicateId", id(duplicate));
        audited(id(duplicate), "RESIDENT_MERGED_AWAY", "survivorId", id(survivor));
    }

    @Test
    void whatWasMergedIsGivenBackAsItWas() {
        // Given
        String grid = Places.grid();
        Response survivor = resident(grid, CHRONIC);
        Response duplicate = resident(grid, DRIVER, RETURNEE);
        String before = picture(survivor);
        String other = picture(duplicate);
        Response merged = merge(survivor, duplicate);
        // When
        Response answer = unmerge(merged);
        // Then
        answer.then().statusCode(200);
        assertThat(picture(survivor)).isEqualTo(before);
        assertThat(picture(duplicate)).isEqualTo(other);
        audited(id(duplicate), "RESIDENT_GIVEN_BACK", "survivorId", id(survivor));
    }

    @Test
    void aChainComesApartFromItsEnd() {
        // Given
        String grid = Places.grid();
        Response a = resident(grid, CHRONIC);
        Response b = resident(grid, DRIVER);
        Response c = resident(grid, RETURNEE);
        List<String> before = List.of(picture(a), picture(b), picture(c));
        merge(b, a).then().statusCode(200);
        Response whole = merge(c, county().get(RESIDENTS + id(b)));
        whole.then().body("groups.group", contains("RETURNEE", "DRIVER", "CHRONIC"));
        // When
        assertThatProblem(county().header("If-Match", "*").post(RESIDENTS + id(b) + "/unmerge"))
                .hasCode(CommonError.NOT_FOUND);
        unmerge(whole).then().statusCode(200).body("groups.group", contains("RETURNEE"));
        county().get(RESIDENTS + id(b)).then().body("groups.group", contains("DRIVER", "CHRONIC"));
        unmerge(county().get(RESIDENTS + id(b))).then().statusCode(200);
        // Then
        assertThat(List.of(picture(a), picture(b), picture(c))).isEqualTo(before);
    }

    @Test
    void theLastMergeIsUndoneFirst() {
        // Given
        String grid = Places.grid();
        Response survivor = resident(grid);
        Response first = resident(grid, DRIVER);
        Response second = resident(grid, Map.of("group", "DRIVER", "from", "2026-04-01"), RETURNEE);
        String before = picture(survivor);
        merge(survivor, first);
        Response merged = merge(county().get(RESIDENTS + id(survivor)), second);
        // When
        Response once = unmerge(merged);
        Response twice = unmerge(once);
        // Then
        once.then().body("groups.group", contains("DRIVER"));
        twice.then().statusCode(200);
        assertThat(picture(survivor)).isEqualTo(before);
        assertThatProblem(unmerge(twice)).hasCode(DuplicateError.NOTHING_TO_UNMERGE);
    }

    @Test
    void aHouseholdKeepsAHeadAndGetsItsOwnBack() {
        // Given
        String household = People.household(Places.grid());
        Response survivor = People.registered(People.resident(household));
        Response duplicate = People.registered(People.resident(household));
        String path = "/grid/v1/households/" + household;
        county().contentType("application/merge-patch+json")
                .header("If-Match", county().get(path).header("ETag"))
                .body(Map.of("headResidentId", id(duplicate)))
                .patch(path)
                .then()
                .statusCode(200);
        // When
        Response merged = merge(survivor, duplicate);
        // Then
        county().get(path).then().body("headResidentId", equalTo(id(survivor)));
        unmerge(merged);
        county().get(path).then().body("headResidentId", equalTo(id(duplicate)));
    }

    @Test
    void afterThirtyDaysItStays() {
        // Given
        String grid = Places.grid();
        Response survivor = resident(grid);
        Response merged = merge(survivor, resident(grid, DRIVER));
        // When
        clock.advance(Duration.ofDays(31));
        Response late = unmerge(merged);
        // Then
        assertThatProblem(late).hasCode(DuplicateError.UNMERGE_TOO_LATE);
    }

    @Test
    void bothEntriesLieInsideTheCallersAreas() {
        // Given
        String grid = Places.grid();
        Response mine = resident(grid);
        Response elsewhere = resident(Places.grid());
        // When
        Response foreign = as("worker", Roles.GRID_WORKER, grid)
                .header("If-Match", mine.header("ETag"))
                .body(Map.of("duplicateId", id(elsewhere)))
                .post(RESIDENTS + id(mine) + "/merge");
        Response unknown = as("worker", Roles.GRID_WORKER, grid)
                .header("If-Match", mine.header("ETag"))
                .body(Map.of("duplicateId", UUID.randomUUID()))
                .post(RESIDENTS + id(mine) + "/merge");
        // Then
        assertThatProblem(foreign).hasCode(CommonError.NOT_FOUND);
        assertThatProblem(unknown).hasCode(CommonError.NOT_FOUND);
        county().get(RESIDENTS + id(elsewhere)).then().statusCode(200);
    }

    @Test
    void aMergeNeedsTheVersionThatWasReadAndAnotherEntry() {
        // Given
        String grid = Places.grid();
        Response survivor = resident(grid);
        Response duplicate = resident(grid);
        Map<String, Object> body = Map.of("duplicateId", id(duplicate));
        String path = RESIDENTS + id(survivor) + "/merge";
        // When, then
        assertThatProblem(county().body(body).post(path)).hasCode(CommonError.PRECONDITION_REQUIRED);
        assertThatProblem(county().header("If-Match", "\"99\"").body(body).post(path))
                .hasCode(CommonError.PRECONDITION_FAILED);
        assertThatProblem(county().header("If-Match", "*").body(Map.of()).post(path))
                .hasCode(CommonError.VALIDATION_FAILED);
        assertThatProblem(county().header("If-Match", "*")
                        .body(Map.of("duplicateId", id(survivor)))
                        .post(path))
                .hasCode(CommonError.VALIDATION_FAILED);
        assertThatProblem(county().header("If-Match", "*").body("{").post(path)).hasCode(CommonError.MALFORMED_JSON);
        assertThatProblem(
                        county().header("If-Match", "*").body(Map.of("twin", 1)).post(path))
                .hasCode(CommonError.UNKNOWN_FIELD);
        assertThatProblem(as("leader", Roles.COUNTY_LEADER, Places.COUNTY)
                        .body(body)
                        .post(path))
                .hasCode(CommonError.FORBIDDEN);
        merge(survivor, duplicate).then().statusCode(200);
        assertThatProblem(merge(county().get(RESIDENTS + id(survivor)), duplicate))
                .hasCode(DuplicateError.ALREADY_MERGED);
    }

    @Test
    void aRetryMergesOnce() {
        // Given
        String grid = Places.grid();
        Response survivor = resident(grid);
        Response duplicate = resident(grid, DRIVER);
        String key = UUID.randomUUID().toString();
        // When
        Response first = merge(survivor, duplicate, key);
        Response again = merge(survivor, duplicate, key);
        // Then
        first.then().statusCode(200).header("Idempotent-Replayed", nullValue());
        again.then().statusCode(200).header("Idempotent-Replayed", equalTo("true"));
        assertThat(again.asString()).isEqualTo(first.asString());
    }

    @SafeVarargs
    private static Response resident(String grid, Map<String, Object>... groups) {
        Map<String, Object> request = People.resident(People.household(grid));
        request.put("groups", List.of(groups));
        return People.registered(request);
    }

    private static Response merge(Response survivor, Response duplicate) {
        return merge(survivor, duplicate, UUID.randomUUID().toString());
    }

    private static Response merge(Response survivor, Response duplicate, String key) {
        return county().header("If-Match", survivor.header("ETag"))
                .header("Idempotency-Key", key)
                .body(Map.of("duplicateId", id(duplicate)))
                .post(RESIDENTS + id(survivor) + "/merge");
    }

    private static Response unmerge(Response survivor) {
        return county().header("If-Match", survivor.header("ETag")).post(RESIDENTS + id(survivor) + "/unmerge");
    }

    /** What an entry says, but for its version. */
    private static String picture(Response resident) {
        return county().get(RESIDENTS + id(resident)).asString().replaceAll("\"version\":\\d+", "");
    }

    private static void audited(String resident, String action, String fact, String value) {
        as("auditor", Roles.AUDITOR, Places.COUNTY)
                .get("/grid/v1/audit?resident=" + resident)
                .then()
                .body("items.action", hasItem(action))
                .body("items.find { it.action == '" + action + "' }.facts." + fact, equalTo(value));
    }

    private static String id(Response resident) {
        return resident.path("id");
    }
}
