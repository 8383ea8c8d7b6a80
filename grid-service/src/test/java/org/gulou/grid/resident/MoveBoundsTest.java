package org.gulou.grid.resident;

import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;
import static org.gulou.grid.testing.Callers.as;
import static org.gulou.grid.testing.Callers.county;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.grid.testing.People;
import org.gulou.grid.testing.Places;
import org.junit.jupiter.api.Test;

/** How far somebody moves. */
@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class MoveBoundsTest {

    @Test
    void nobodyMovesToAGridOfAnotherCounty() {
        // Given
        Response registered = People.registeredIn(Places.grid());
        String elsewhere = Places.gridOfAnotherCounty();
        // When
        Response moved = as("both", Roles.COUNTY_OFFICER, Places.COUNTY, "450227")
                .header("If-Match", registered.header("ETag"))
                .body(Map.of("gridCode", elsewhere))
                .post(registered.header("Location") + "/move");
        // Then
        assertThatProblem(moved)
                .hasCode(CommonError.VALIDATION_FAILED)
                .hasViolation("/gridCode", "GRID_OF_ANOTHER_COUNTY");
    }

    @Test
    void aGridOutsideOnesAreasIsNotThereWhateverVersionWasRead() {
        // Given
        Response registered = People.registeredIn(Places.grid());
        // When
        Response stale = county().header("If-Match", "\"99\"")
                .body(Map.of("gridCode", Places.gridOfAnotherCounty()))
                .post(registered.header("Location") + "/move");
        Response blind = county().body(Map.of("gridCode", Places.gridOfAnotherCounty()))
                .post(registered.header("Location") + "/move");
        // Then
        assertThatProblem(stale).hasCode(CommonError.NOT_FOUND);
        assertThatProblem(blind).hasCode(CommonError.NOT_FOUND);
    }
}
