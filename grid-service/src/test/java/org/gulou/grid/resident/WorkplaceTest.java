package org.gulou.grid.resident;

import static org.gulou.chassis.testing.Patience.await;
import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;
import static org.gulou.grid.testing.Callers.county;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gulou.chassis.directory.Sites;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.grid.testing.People;
import org.gulou.grid.testing.Places;
import org.gulou.grid.testing.SiteEvents;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class WorkplaceTest {

    private static final String RESIDENTS = "/grid/v1/residents";

    @Inject
    Sites sites;

    @Test
    void peopleWorkAtSitesTheInspectionHasToldOf() {
        // Given
        String grid = Places.grid();
        UUID site = UUID.randomUUID();
        Map<String, Object> request = People.resident(People.household(grid));
        request.put("workplaces", List.of(site));
        Response early = county().body(request).post(RESIDENTS);
        assertThatProblem(early).hasCode(CommonError.VALIDATION_FAILED);
        early.then().body("violations.pointer", contains("/workplaces/0"));
        // When
        SiteEvents.tell(site, grid.substring(0, 12), 1);
        await().until(() -> sites.find(site).isPresent());
        Response registered = People.registered(request);
        // Then
        registered.then().body("workplaces", contains(site.toString()));
        county().get(RESIDENTS + "?site=" + site).then().body("items.id", contains(registered.<String>path("id")));
        county().get(RESIDENTS + "?site=" + UUID.randomUUID()).then().body("items", empty());
        assertThatProblem(county().get(RESIDENTS + "?site=shop")).hasCode(CommonError.BAD_PARAMETER);
    }

    @Test
    void aSiteThatClosesStaysWherePeopleWorked() {
        // Given
        String grid = Places.grid();
        UUID site = UUID.randomUUID();
        SiteEvents.tell(site, grid.substring(0, 12), 1);
        await().until(() -> sites.find(site).isPresent());
        Map<String, Object> request = People.resident(People.household(grid));
        request.put("workplaces", List.of(site));
        Response registered = People.registered(request);
        // When
        SiteEvents.tell(site, grid.substring(0, 12), "CLOSED", 2);
        await().until(() ->
                sites.find(site).filter(entry -> "CLOSED".equals(entry.state())).isPresent());
        Response changed = county().contentType("application/merge-patch+json; charset=UTF-8")
                .header("If-Match", registered.header("ETag"))
                .body(Map.of("status", "AWAY"))
                .patch(registered.header("Location"));
        // Then
        changed.then().statusCode(200).body("workplaces", contains(site.toString()));
        county().get(RESIDENTS + "?site=" + site).then().body("items.status", contains("AWAY"));
        Response left = county().contentType("application/merge-patch+json; charset=UTF-8")
                .header("If-Match", changed.header("ETag"))
                .body(Map.of("workplaces", List.of()))
                .patch(registered.header("Location"));
        left.then().statusCode(200).body("workplaces", empty()).body("status", equalTo("AWAY"));
    }
}
