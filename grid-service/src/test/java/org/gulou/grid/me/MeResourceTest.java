package org.gulou.grid.me;

import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;
import static org.gulou.grid.testing.Callers.as;
import static org.gulou.grid.testing.DutyRequests.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.util.List;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.grid.testing.Places;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class MeResourceTest {

    private static final String ME = "/grid/v1/me";

    @Test
    void myAreasAreThoseOfTheTokenAndOfMyDuties() {
        // Given
        String township = Places.township();
        String other = Places.township();
        given(township, "TOWNSHIP_CADRE", "cadre-" + township);
        // When
        Response answer = as("cadre-" + township, Roles.TOWNSHIP_OFFICER, other).get(ME);
        // Then
        answer.then()
                .statusCode(200)
                .body("user", equalTo("cadre-" + township))
                .body("roles", contains(Roles.TOWNSHIP_OFFICER))
                .body("areas", contains(township, other))
                .body("duties.role", contains("TOWNSHIP_CADRE"))
                .body("duties.subjectCode", contains(township));
    }

    @Test
    void whoIsNotSignedInIsNobody() {
        for (String path : List.of(ME, ME + "/tasks")) {
            // When
            Response answer = RestAssured.given().get(path);
            // Then
            assertThatProblem(answer).hasCode(CommonError.UNAUTHENTICATED);
        }
    }
}
