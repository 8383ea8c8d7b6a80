package org.gulou.grid.chain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;
import static org.gulou.grid.testing.Callers.as;
import static org.gulou.grid.testing.Callers.county;
import static org.gulou.grid.testing.DutyRequests.act;
import static org.gulou.grid.testing.DutyRequests.duty;
import static org.gulou.grid.testing.DutyRequests.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.chassis.testing.MovableClock;
import org.gulou.grid.testing.Places;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class ChainResourceTest {

    @Inject
    MovableClock clock;

    @AfterEach
    void theClockGoesRight() {
        clock.reset();
    }

    @Test
    void theChainGoesFromTheGridUpwards() {
        // Given
        String grid = Places.gridApart();
        given(grid.substring(0, 9), "PRINCIPAL", "principal-" + grid);
        given(grid.substring(0, 12), "VILLAGE_CADRE", "cadre-" + grid);
        given(grid, "GRID_WORKER", "worker-" + grid);
        given(grid, "GRID_LEADER", "leader-" + grid);
        // When
        Response answer = county().get("/grid/v1/areas/" + grid + "/chain");
        // Then
        assertThat(belowTheCounty(answer, "role"))
                .containsExactly("GRID_LEADER", "GRID_WORKER", "VILLAGE_CADRE", "PRINCIPAL");
        assertThat(belowTheCounty(answer, "level")).containsExactly("GRID", "GRID", "VILLAGE", "TOWNSHIP");
        assertThat(answer.jsonPath().getString("[0].person.name")).isEqualTo("石测试");
        assertThat(answer.jsonPath().getString("[0].person.phone")).isEqualTo("139****0001");
        assertThat(answer.jsonPath().getString("[0].userId")).isEqualTo("leader-" + grid);
    }

    @Test
    void whoWorksInAPlaceKnowsWhoAnswersForItAllTheWayUp() {
        // Given
        String grid = Places.gridApart();
        given(grid.substring(0, 12), "VILLAGE_CADRE", "cadre-" + grid);
        given(grid, "GRID_WORKER", "worker-" + grid);
        // When
        Response answer = as("worker-" + grid, Roles.GRID_WORKER).get("/grid/v1/areas/" + grid + "/chain");
        // Then
        assertThat(answer.jsonPath().getList("person.name"))
                .hasSizeGreaterThanOrEqualTo(2)
                .doesNotContainNull();
    }

    @Test
    void peopleAreNamedToNobodyElse() {
        // Given
        String grid = Places.gridApart();
        given(grid, "GRID_WORKER", "worker-" + grid);
        String path = "/grid/v1/areas/" + grid + "/chain";
        // When
        Response elsewhere =
                as("elsewhere", Roles.TOWNSHIP_OFFICER, "450227100").get(path);
        Response administrator = as("admin", Roles.SYSTEM_ADMIN, "45").get(path);
        Response city = as("city", Roles.CITY_OFFICER, "4502").get(path);
        // Then
        for (Response answer : List.of(elsewhere, administrator, city)) {
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.asString())
                    .contains("worker-" + grid)
                    .doesNotContain("石测试")
                    .doesNotContain("13900000001")
                    .doesNotContain("139****");
        }
    }

    @Test
    void theAbsentAreLeftOutAndWhoActsIsThere() {
        // Given
        String township = Places.township();
        Response principal = given(township, "PRINCIPAL", "principal-" + township);
        given(township, "DEPUTY", "deputy-" + township);
        act(principal, "suspend", Map.of()).then().statusCode(200);
        // When
        Response answer = county().get("/grid/v1/areas/" + township + "/chain");
        // Then
        assertThat(belowTheCounty(answer, "userId")).containsExactly("deputy-" + township);
        assertThat(answer.jsonPath().getString("[0].actingFor")).isEqualTo(principal.path("id"));
    }

    @Test
    void theChainIsPagedAsAnyListWithItsBodyAsItIs() {
        // Given
        String grid = Places.gridApart();
        String path = "/grid/v1/areas/" + grid + "/chain";
        given(Places.gridApart(), "GRID_LEADER", "elsewhere-" + grid);
        given(grid.substring(0, 9), "PRINCIPAL", "principal-" + grid);
        given(grid, "GRID_WORKER", "first-" + grid);
        given(grid, "GRID_WORKER", "second-" + grid);
        // When
        Response first = county().get(path + "?limit=2&count=true");
        Response all = county().get(path);
        Response second = county().get(next(first));
        // Then
        assertThat(first.jsonPath().getList("userId")).containsExactly("first-" + grid, "second-" + grid);
        assertThat(first.header("X-Total-Count"))
                .isEqualTo(String.valueOf(all.jsonPath().getList("$").size()));
        assertThat(second.jsonPath().getString("[0].userId")).isEqualTo("principal-" + grid);
        assertThat(all.header("X-Total-Count")).isNull();
        assertThat(county().get(path + "?sort=-level").jsonPath().getString("[-1].userId"))
                .isEqualTo("first-" + grid);
        assertThatProblem(county().get(path + "?limit=0")).hasStatus(400);
        assertThatProblem(county().get(path + "?sort=role")).hasStatus(400);
    }

    @Test
    void whoComesToAnswerForAPlaceByTheTimeAloneIsNews() {
        // Given
        String grid = Places.gridApart();
        String path = "/grid/v1/areas/" + grid + "/chain?updatedSince=";
        given(grid, "GRID_LEADER", "leader-" + grid);
        Map<String, Object> ahead = duty(grid, "GRID_WORKER", "worker-" + grid);
        ahead.put("since", clock.instant().plus(Duration.ofHours(2)).toString());
        county().body(ahead).post("/grid/v1/duties").then().statusCode(201);
        String since = clock.instant().plus(Duration.ofHours(1)).toString();
        assertThat(belowTheCounty(county().get(path + since), "userId")).isEmpty();
        // When
        clock.advance(Duration.ofHours(3));
        // Then
        assertThat(belowTheCounty(county().get(path + since), "userId")).containsExactly("worker-" + grid);
    }

    @Test
    void anUnknownPlaceHasNoChain() {
        // When
        Response answer = county().get("/grid/v1/areas/450226599/chain");
        // Then
        assertThatProblem(answer).hasStatus(404);
    }

    private static String next(Response page) {
        String link = page.header("Link");
        assertThat(link).endsWith(">; rel=\"next\"");
        return link.substring(1, link.indexOf('>'));
    }

    // Other tests put leaders in charge of the county they all share.
    private static List<String> belowTheCounty(Response answer, String field) {
        return answer.jsonPath().getList("findAll { it.level != 'COUNTY' }." + field, String.class);
    }
}
