package org.gulou.grid.vacancy;

import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;
import static org.gulou.grid.testing.Callers.as;
import static org.gulou.grid.testing.Callers.county;
import static org.gulou.grid.testing.DutyRequests.act;
import static org.gulou.grid.testing.DutyRequests.duty;
import static org.gulou.grid.testing.DutyRequests.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.chassis.testing.MovableClock;
import org.gulou.grid.testing.Places;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class VacancyResourceTest {

    private static final String VACANCIES = "/grid/v1/duty-vacancies";

    @Inject
    MovableClock clock;

    @AfterEach
    void theClockGoesRight() {
        clock.reset();
    }

    @Test
    void everyPostThatMustBeHeldIsVacantUntilItIs() {
        // Given
        String grid = Places.gridApart();
        String township = grid.substring(0, 9);
        Response before = county().get(VACANCIES + "?area=" + township + "&count=true");
        given(grid, "GRID_WORKER", "worker-" + grid);
        // When
        Response after = county().get(VACANCIES + "?area=" + township + "&count=true");
        // Then
        before.then()
                .statusCode(200)
                .body(
                        "items.role",
                        contains("PRINCIPAL", "TOWNSHIP_CADRE", "VILLAGE_CADRE", "GRID_LEADER", "GRID_WORKER"))
                .body("total", equalTo(5));
        after.then()
                .body("items.role", contains("PRINCIPAL", "TOWNSHIP_CADRE", "VILLAGE_CADRE", "GRID_LEADER"))
                .body("total", equalTo(4));
    }

    @Test
    void theListIsPagedWithoutLossOrDouble() {
        // Given
        String grid = Places.gridApart();
        String path = VACANCIES + "?area=" + grid.substring(0, 9) + "&limit=3";
        // When
        Response first = county().get(path);
        Response second = county().get(path + "&cursor=" + first.path("next"));
        // Then
        first.then().body("items.role", contains("PRINCIPAL", "TOWNSHIP_CADRE", "VILLAGE_CADRE"));
        second.then().body("items.role", contains("GRID_LEADER", "GRID_WORKER"));
    }

    @Test
    void anAbsentHolderLeavesThePostVacantUnlessSomebodyActs() {
        // Given
        String township = Places.township();
        String path = VACANCIES + "?area=" + township + "&role=PRINCIPAL&count=true";
        Response principal = given(township, "PRINCIPAL", "principal-" + township);
        Response suspended = act(principal, "suspend", Map.of());
        county().get(path).then().body("total", equalTo(1));
        Response resumed = act(suspended, "resume", Map.of());
        given(township, "DEPUTY", "deputy-" + township);
        // When
        act(resumed, "suspend", Map.of()).then().statusCode(200);
        // Then
        county().get(path).then().body("total", equalTo(0));
    }

    @Test
    void anOrganisationWithoutAHeadIsVacant() {
        // Given
        String township = Places.township();
        county().body(Map.of(
                        "code",
                        "VAC-" + township,
                        "nameZh",
                        "测试组",
                        "nameEn",
                        "Test group",
                        "kind",
                        "WORK_GROUP",
                        "areaCode",
                        township))
                .post("/grid/v1/organizations")
                .then()
                .statusCode(201);
        // When
        Response answer = county().get(VACANCIES + "?area=" + township + "&role=ORG_HEAD");
        // Then
        answer.then().body("items.subjectCode", contains("VAC-" + township)).body("items.name", contains("测试组"));
    }

    @Test
    void whatLiesOutsideIsNotFoundAndSomeRolesAreNotAllowed() {
        // When, then
        assertThatProblem(county().get(VACANCIES + "?area=450227")).hasCode(CommonError.NOT_FOUND);
        assertThatProblem(as("grid1", Roles.GRID_WORKER, "450226").get(VACANCIES))
                .hasCode(CommonError.FORBIDDEN);
    }

    @Test
    void aPostIsNewsSinceItIsVacant() {
        // Given
        String grid = Places.gridApart();
        String since = clock.instant().plus(Duration.ofHours(1)).toString();
        Map<String, Object> ending = duty(grid, "GRID_WORKER", "worker-" + grid);
        ending.put("until", clock.instant().plus(Duration.ofHours(2)).toString());
        county().body(ending).post("/grid/v1/duties").then().statusCode(201);
        given(Places.gridApart(), "GRID_WORKER", "elsewhere-" + grid);
        // When
        clock.advance(Duration.ofHours(3));
        // Then
        for (String path : List.of("/grid/v1/me/tasks?", VACANCIES + "?area=" + grid + "&")) {
            Response news = as("officer-" + grid, Roles.COUNTY_OFFICER, grid).get(path + "updatedSince=" + since);
            news.then().statusCode(200).body("items.role", contains("GRID_WORKER"));
            String later = clock.instant().minus(Duration.ofMinutes(30)).toString();
            as("officer-" + grid, Roles.COUNTY_OFFICER, grid)
                    .get(path + "updatedSince=" + later)
                    .then()
                    .body("items", empty());
        }
    }

    @Test
    void theyWaitForWhoGivesDuties() {
        // Given
        String grid = Places.gridApart();
        // When
        Response tasks = as("officer-" + grid, Roles.COUNTY_OFFICER, grid).get("/grid/v1/me/tasks");
        Response nothing = as("worker-" + grid, Roles.GRID_WORKER, grid).get("/grid/v1/me/tasks");
        // Then
        tasks.then()
                .statusCode(200)
                .body("items.kind", hasItem("FILL_VACANCY"))
                .body("items.role", contains("GRID_LEADER", "GRID_WORKER"))
                .body("items[0].subject.id", equalTo(grid));
        nothing.then().statusCode(200).body("items", empty());
    }
}
