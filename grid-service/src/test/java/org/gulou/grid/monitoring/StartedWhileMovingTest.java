package org.gulou.grid.monitoring;

import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;
import static org.gulou.grid.monitoring.MonitoringRequests.MONITORINGS;
import static org.gulou.grid.monitoring.MonitoringRequests.NINTH;
import static org.gulou.grid.monitoring.MonitoringRequests.episode;
import static org.gulou.grid.monitoring.MonitoringRequests.startedIn;
import static org.gulou.grid.monitoring.MonitoringRequests.worker;
import static org.gulou.grid.testing.Callers.county;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.grid.testing.Meanwhile;
import org.gulou.grid.testing.People;
import org.gulou.grid.testing.Places;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An episode that begins while its resident moves is where they live then, and none begins of an entry that is being merged. */
@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class StartedWhileMovingTest {

    private static final String RESIDENTS = "/grid/v1/residents/";

    private final String number = People.newIdNumber();
    private String village;
    private String there;
    private Response mover;

    @BeforeEach
    void somebodyAmongOthersOfTwoGrids() {
        String here = Places.grid();
        village = here.substring(0, 12);
        there = Places.made(village + "002", "网格二");
        startedIn(Places.grid(), NINTH);
        Map<String, Object> person = People.resident(People.household(here));
        person.put("document", Map.of("type", "01", "number", number));
        mover = People.registered(person);
    }

    @Test
    void theWorkerOfTheGridTheyMoveToSeesTheEpisode() throws Exception {
        // When
        Response started = Meanwhile.onTheWay(village, number, this::move, this::start);
        // Then
        started.then().statusCode(201).body("gridCode", equalTo(there));
        worker(there)
                .get(MONITORINGS + "/" + started.path("id"))
                .then()
                .statusCode(200)
                .body("residentId", equalTo(mover.<String>path("id")));
    }

    @Test
    void anEntryThatIsMergedMeanwhileIsUnknown() throws Exception {
        // Given
        Response survivor = People.registeredIn(there);
        // When
        Response started = Meanwhile.onTheWay(village, number, () -> merge(survivor), this::start);
        // Then
        assertThatProblem(started).hasStatus(422).hasViolation("/residentId", "UNKNOWN_RESIDENT");
    }

    private Response start() {
        return county().body(episode(mover.path("id"), NINTH)).post(MONITORINGS);
    }

    private Response move() {
        return county().header("If-Match", mover.header("ETag"))
                .body(Map.of("gridCode", there))
                .post(RESIDENTS + mover.path("id") + "/move");
    }

    private Response merge(Response survivor) {
        return county().header("If-Match", survivor.header("ETag"))
                .body(Map.of("duplicateId", mover.path("id")))
                .post(RESIDENTS + survivor.path("id") + "/merge");
    }
}
