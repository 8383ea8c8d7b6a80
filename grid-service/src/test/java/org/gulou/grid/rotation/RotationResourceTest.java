package org.gulou.grid.rotation;

import static org.gulou.chassis.testing.Patience.await;
import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;
import static org.gulou.grid.testing.Callers.admin;
import static org.gulou.grid.testing.Callers.county;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.grid.testing.People;
import org.gulou.grid.testing.Places;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class RotationResourceTest {

    private static final String ROTATION = "/grid/v1/guard/rotation";

    @Test
    void underPresentKeysNothingRemains() {
        // Given
        People.registeredIn(Places.grid());
        // When
        Response answer =
                await().until(() -> admin().get(ROTATION), answered -> answered.<Integer>path("remaining") == 0);
        // Then
        answer.then()
                .statusCode(200)
                .body("tables.table", hasItems("household", "resident"))
                .body("tables.find { it.table == 'resident' }.remaining", equalTo(0));
    }

    @Test
    void onlyWhoKeepsTheKeysReadsIt() {
        // When, then
        assertThatProblem(county().get(ROTATION)).hasCode(CommonError.FORBIDDEN);
    }
}
