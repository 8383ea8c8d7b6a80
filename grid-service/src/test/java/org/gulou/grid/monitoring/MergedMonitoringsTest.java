package org.gulou.grid.monitoring;

import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;
import static org.gulou.grid.monitoring.MonitoringRequests.MONITORINGS;
import static org.gulou.grid.monitoring.MonitoringRequests.NINTH;
import static org.gulou.grid.monitoring.MonitoringRequests.episode;
import static org.gulou.grid.testing.Callers.county;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.grid.testing.People;
import org.gulou.grid.testing.Places;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An episode follows somebody entered twice to the entry that stays, and goes back when the merge is undone. */
@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class MergedMonitoringsTest {

    private static final String RESIDENTS = "/grid/v1/residents/";

    private String here;
    private String there;

    @BeforeEach
    void twoGridsOfOneVillage() {
        here = Places.grid();
        there = Places.made(here.substring(0, 12) + "002", "网格二");
    }

    @Test
    void theEpisodeOfTheDuplicateIsTheSurvivorsUntilTheMergeIsUndone() {
        // Given
        Response survivor = People.registeredIn(here);
        Response duplicate = People.registeredIn(there);
        String monitoring = MONITORINGS + "/" + monitored(duplicate);
        // When
        Response merged = merge(survivor, duplicate);
        // Then
        merged.then().statusCode(200);
        county().get(monitoring)
                .then()
                .body("residentId", equalTo(survivor.<String>path("id")))
                .body("gridCode", equalTo(here))
                .body("state", equalTo("ACTIVE"));
        county().header("If-Match", merged.header("ETag"))
                .post(RESIDENTS + survivor.path("id") + "/unmerge")
                .then()
                .statusCode(200);
        county().get(monitoring)
                .then()
                .body("residentId", equalTo(duplicate.<String>path("id")))
                .body("gridCode", equalTo(there));
    }

    @Test
    void twoWhoAreBothMonitoredAreNotMerged() {
        // Given
        Response survivor = People.registeredIn(here);
        Response duplicate = People.registeredIn(there);
        monitored(survivor);
        monitored(duplicate);
        // When
        Response answer = merge(survivor, duplicate);
        // Then
        assertThatProblem(answer).hasCode(MonitoringError.ALREADY_MONITORED);
        county().get(RESIDENTS + duplicate.path("id")).then().statusCode(200);
    }

    private static String monitored(Response resident) {
        Response answer = county().body(episode(resident.path("id"), NINTH)).post(MONITORINGS);
        answer.then().statusCode(201);
        return answer.path("id");
    }

    private static Response merge(Response survivor, Response duplicate) {
        return county().header("If-Match", survivor.header("ETag"))
                .body(Map.of("duplicateId", duplicate.path("id")))
                .post(RESIDENTS + survivor.path("id") + "/merge");
    }
}
