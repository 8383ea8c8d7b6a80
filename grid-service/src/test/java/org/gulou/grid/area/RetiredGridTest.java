package org.gulou.grid.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;
import static org.gulou.grid.testing.Callers.county;
import static org.gulou.grid.testing.CampaignRequests.coverage;
import static org.gulou.grid.testing.CampaignRequests.opened;
import static org.gulou.grid.testing.CampaignRequests.testing;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.chassis.time.BusinessClock;
import org.gulou.grid.duplicate.DuplicateError;
import org.gulou.grid.testing.Meanwhile;
import org.gulou.grid.testing.Merges;
import org.gulou.grid.testing.People;
import org.gulou.grid.testing.Places;
import org.gulou.grid.testing.Retirements;
import org.junit.jupiter.api.Test;

/** Nobody lives in a grid that is no more. */
@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class RetiredGridTest {

    private static final String RESIDENTS = "/grid/v1/residents/";
    private static final String NEIGHBOUR = "SELECT pg_backend_pid() FROM resident WHERE id = ? FOR UPDATE";

    @Inject
    BusinessClock clock;

    @Test
    void whoHadMovedOutOfAGridThatIsNoMoreIsNotPresentThereAgain() {
        // Given
        String village = Places.village();
        Response stranger = People.registeredIn(Places.made(village + "002", "另一网格"));
        String grid = Places.made(village + "001", "空网格");
        Response resident = People.registeredIn(grid);
        Response gone = patched(resident, Map.of("status", "MOVED_OUT"));
        Retirements.of(clock.today(), grid);
        // When
        Response present = patched(gone, Map.of("status", "PRESENT"));
        Response away = patched(gone, Map.of("status", "AWAY"));
        Response called = patched(gone, Map.of("phone", "13900000009"));
        Response dead = patched(called, Map.of("status", "DECEASED"));
        // Then
        assertThatProblem(present).hasViolation("/status", "NOT_A_GRID");
        assertThatProblem(away).hasViolation("/status", "NOT_A_GRID");
        assertThat(called.statusCode()).as(called.asString()).isEqualTo(200);
        assertThat(dead.statusCode()).as(dead.asString()).isEqualTo(200);
        patched(patched(stranger, Map.of("status", "MOVED_OUT")), Map.of("status", "PRESENT"))
                .then()
                .statusCode(200);
    }

    @Test
    void whoHadMovedOutIsPresentAgainInTheGridTheirsBecomesMeanwhile() throws Exception {
        // Given
        String township = Places.township();
        String staying = Places.made(township + "201", "甲村");
        String ending = Places.made(township + "202", "乙村");
        String grid = Places.made(ending + "001", "网格");
        Response neighbour = People.registeredIn(grid);
        Response gone = patched(People.registeredIn(grid), Map.of("status", "MOVED_OUT"));
        // When
        Response present = Meanwhile.halfDone(
                NEIGHBOUR,
                UUID.fromString(neighbour.path("id")),
                () -> Merges.of(clock.today(), staying, ending),
                () -> patched(gone.path("id"), "*", Map.of("status", "PRESENT")));
        // Then
        present.then().statusCode(200).body("status", equalTo("PRESENT")).body("gridCode", startsWith(staying));
    }

    @Test
    void nobodyIsGivenBackToAGridThatIsNoMore() {
        // Given
        String village = Places.village();
        String grid = Places.made(village + "001", "空网格");
        Response duplicate = People.registeredIn(grid);
        Response survivor = People.registeredIn(Places.made(village + "002", "网格"));
        Response merged = county().header("If-Match", survivor.header("ETag"))
                .body(Map.of("duplicateId", duplicate.<String>path("id")))
                .post(survivor.header("Location") + "/merge");
        Retirements.of(clock.today(), grid);
        // When
        Response answer =
                county().header("If-Match", merged.header("ETag")).post(survivor.header("Location") + "/unmerge");
        // Then
        assertThatProblem(answer).hasCode(DuplicateError.GRID_RETIRED);
        county().get(RESIDENTS + duplicate.path("id")).then().statusCode(404);
    }

    @Test
    void whoHasMovedOutIsGivenBackWherever() {
        // Given
        String village = Places.village();
        String grid = Places.made(village + "001", "空网格");
        Response duplicate = patched(People.registeredIn(grid), Map.of("status", "MOVED_OUT"));
        Response survivor = People.registeredIn(Places.made(village + "002", "网格"));
        Response merged = county().header("If-Match", survivor.header("ETag"))
                .body(Map.of("duplicateId", duplicate.<String>path("id")))
                .post(survivor.header("Location") + "/merge");
        Retirements.of(clock.today(), grid);
        // When
        Response answer =
                county().header("If-Match", merged.header("ETag")).post(survivor.header("Location") + "/unmerge");
        // Then
        answer.then().statusCode(200);
        county().get(RESIDENTS + duplicate.path("id")).then().body("status", equalTo("MOVED_OUT"));
    }

    @Test
    void emptyHouseholdsOfAGridThatIsNoMoreAreInNoRoster() {
        // Given
        String village = Places.village();
        String grid = Places.made(village + "001", "空网格");
        String living = Places.made(village + "002", "网格");
        People.household(grid);
        People.household(living);
        People.registeredIn(living);
        Retirements.of(clock.today(), grid);
        Map<String, Object> doors = testing(village);
        doors.put("unit", "HOUSEHOLD");
        // When
        String campaign = opened(doors).path("id");
        // Then
        coverage(campaign, "area=" + village).then().body("items[0].due", equalTo(2));
    }

    private static Response patched(Response resident, Map<String, ?> change) {
        return patched(resident.path("id"), resident.header("ETag"), change);
    }

    private static Response patched(String id, String version, Map<String, ?> change) {
        return county().header("If-Match", version)
                .contentType("application/merge-patch+json; charset=UTF-8")
                .body(change)
                .patch(RESIDENTS + id);
    }
}
