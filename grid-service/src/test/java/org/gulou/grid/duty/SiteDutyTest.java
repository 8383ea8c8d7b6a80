package org.gulou.grid.duty;

import static org.gulou.chassis.testing.Patience.await;
import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;
import static org.gulou.grid.testing.Callers.as;
import static org.gulou.grid.testing.Callers.county;
import static org.gulou.grid.testing.DutyRequests.duty;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.grid.testing.Places;
import org.gulou.grid.testing.SiteEvents;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class SiteDutyTest {

    @Test
    void aSiteIsKnownByItsEventAndGetsAManager() {
        // Given
        String village = Places.village();
        UUID site = UUID.randomUUID();
        assertThatProblem(county().body(duty(site.toString(), "SITE_MANAGER", "manager-" + village))
                        .post("/grid/v1/duties"))
                .hasCode(CommonError.NOT_FOUND);
        String vacancies = "/grid/v1/duty-vacancies?role=SITE_MANAGER&area=" + village;
        // When
        SiteEvents.tell(site, village, 1);
        // Then
        await().untilAsserted(
                        () -> county().get(vacancies).then().body("items.subjectCode", contains(site.toString())));
        Response answer = county().body(duty(site.toString(), "SITE_MANAGER", "manager-" + village))
                .post("/grid/v1/duties");
        answer.then().statusCode(201).body("subjectType", equalTo("SITE")).body("areaCode", equalTo(village));
        as("manager-" + village, Roles.SITE_MANAGER)
                .get("/grid/v1/me")
                .then()
                .body("sites", contains(site.toString()))
                .body("areas", empty());
        county().get(vacancies).then().body("items", empty());
    }
}
