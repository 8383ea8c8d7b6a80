package org.gulou.grid.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.chassis.testing.Patience.await;
import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;
import static org.gulou.grid.testing.Callers.as;
import static org.gulou.grid.testing.DutyRequests.act;
import static org.gulou.grid.testing.DutyRequests.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.chassis.testing.SuiteTime;
import org.gulou.grid.testing.Places;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class AuditResourceTest {

    private static final String AUDIT = "/grid/v1/audit";

    @Test
    void everyChangeOfADutyIsFoundAndNamesNoPerson() {
        // Given
        String township = Places.township();
        Response duty = given(township, "PRINCIPAL", "leader-" + township);
        act(duty, "suspend", Map.of()).then().statusCode(200);
        // When
        Response answer = auditor().get(AUDIT + "?subjectId=" + duty.path("id"));
        Response asResident = auditor().get(AUDIT + "?resident=" + duty.path("id"));
        // Then
        answer.then()
                .statusCode(200)
                .body("items.action", contains("DUTY_SUSPENDED", "DUTY_ASSIGNED"))
                .body("items.user", contains("county", "county"))
                .body("items[0].areaCode", equalTo(township))
                .body("items[0].facts.userId", equalTo("leader-" + township));
        assertThat(answer.asString())
                .doesNotContain("石测试")
                .doesNotContain("13900000001")
                .doesNotContain("139****");
        asResident.then().statusCode(200).body("items", empty());
    }

    @Test
    void theTrailIsReadByTimeAndArea() {
        // Given
        String township = Places.township();
        given(township, "PRINCIPAL", "leader-" + township);
        // When
        Response inside = auditor().get(AUDIT + "?area=" + township + "&user=county&count=true");
        Response later = auditor()
                .get(AUDIT + "?area=" + township + "&from=" + SuiteTime.today().plusDays(2));
        Response elsewhere = as("auditor2", Roles.AUDITOR, "450227").get(AUDIT + "?area=" + township);
        // Then
        inside.then().body("total", equalTo(1));
        later.then().body("items", empty());
        assertThatProblem(elsewhere).hasCode(CommonError.NOT_FOUND);
    }

    @Test
    void theChainIsSound() {
        // Given
        String township = Places.township();
        given(township, "PRINCIPAL", "leader-" + township);
        // When
        Response answer = await().until(
                        () -> auditor().get(AUDIT + "/verify"), verified -> verified.<Integer>path("pending") == 0);
        // Then
        answer.then().statusCode(200).body("sound", equalTo(true));
        assertThat(answer.<Integer>path("sealed")).isPositive();
    }

    @Test
    void onlyThoseWhoAuditReadIt() {
        // When, then
        assertThatProblem(as("grid1", Roles.GRID_WORKER, "450226").get(AUDIT)).hasCode(CommonError.FORBIDDEN);
        assertThatProblem(as("admin", Roles.SYSTEM_ADMIN, "45").get(AUDIT + "/verify"))
                .hasCode(CommonError.FORBIDDEN);
        assertThatProblem(auditor().get(AUDIT + "?from=yesterday")).hasCode(CommonError.BAD_PARAMETER);
    }

    private static RequestSpecification auditor() {
        return as("auditor", Roles.AUDITOR, "450226");
    }
}
