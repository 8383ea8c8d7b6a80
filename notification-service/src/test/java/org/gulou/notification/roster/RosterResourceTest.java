package org.gulou.notification.roster;

import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.chassis.testing.LostRace;
import org.gulou.notification.testing.Callers;
import org.gulou.notification.testing.Directory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class RosterResourceTest {

    private static final String DAY = "&from=2026-11-24&to=2026-11-24";

    private String county;
    private String roster;

    @BeforeEach
    void aCountyOfItsOwn() {
        county = Directory.county();
        roster = "/notification/v1/rosters?area=" + county + DAY;
    }

    @Test
    void aRosterIsWrittenAnewForTheTimeAskedFor() {
        // Given
        officer()
                .get(roster)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("\"0\""))
                .body("shifts", hasSize(0));
        String written = officer()
                .header("If-Match", "\"0\"")
                .body(shifts(shift("wu", "2026-11-24T08:00:00+08:00", "2026-11-24T20:00:00+08:00")))
                .put(roster)
                .then()
                .statusCode(200)
                .body("shifts.userId", contains("wu"))
                .extract()
                .header("ETag");
        // When
        officer()
                .header("If-Match", written)
                .body(shifts(
                        shift("li", "2026-11-24T08:00:00+08:00", "2026-11-24T20:00:00+08:00"),
                        shift("qin", "2026-11-24T20:00:00+08:00", "2026-11-25T08:00:00+08:00")))
                .put(roster)
                .then()
                .statusCode(200);
        // Then
        officer()
                .get(roster)
                .then()
                .body("shifts.userId", contains("li", "qin"))
                .body("shifts[0].post", equalTo("DUTY_OFFICER"));
        assertThatProblem(officer().header("If-Match", written).body(shifts()).put(roster))
                .hasCode(CommonError.PRECONDITION_FAILED);
        assertThatProblem(officer().body(shifts()).put(roster)).hasCode(CommonError.PRECONDITION_REQUIRED);
    }

    @Test
    void whoWritesARosterFirstJustTooLateIsToldThatItHasChanged() throws Exception {
        // Given
        Map<String, Object> body = shifts(shift("wu", "2026-11-24T08:00:00+08:00", "2026-11-24T20:00:00+08:00"));
        String written = "INSERT INTO roster (area_code, updated_at, version) VALUES (?, now(), 0)";
        // When
        Response late = LostRace.against(
                "notification",
                written,
                county,
                () -> officer().header("If-Match", "\"0\"").body(body).put(roster));
        // Then
        assertThatProblem(late).hasCode(CommonError.PRECONDITION_FAILED);
    }

    @Test
    void everyFaultOfARosterIsNamedAtOnce() {
        assertThatProblem(officer()
                        .header("If-Match", "\"0\"")
                        .body(shifts(
                                shift("wu", "2026-11-24T20:00:00+08:00", "2026-11-24T08:00:00+08:00"),
                                shift("li", "2026-12-24T08:00:00+08:00", "2026-12-24T20:00:00+08:00"),
                                Map.of("userId", "no spaces please", "from", "2026-11-24T08:00:00+08:00")))
                        .put(roster))
                .hasViolation("/shifts/0/to", "SHIFT_ENDS_BEFORE_IT_BEGINS")
                .hasViolation("/shifts/1/from", "SHIFT_OUTSIDE_THE_TIME")
                .hasViolation("/shifts/2/userId", "PATTERN")
                .hasViolation("/shifts/2/to", "REQUIRED");
    }

    @Test
    void whatCannotBeReadOrSeenIsRefused() {
        assertThatProblem(officer().get("/notification/v1/rosters?area=440101")).hasCode(CommonError.NOT_FOUND);
        assertThatProblem(officer().get("/notification/v1/rosters?from=tomorrow"))
                .hasCode(CommonError.BAD_PARAMETER);
        assertThatProblem(officer().get("/notification/v1/rosters?from=2026-11-24&to=2026-11-23"))
                .hasCode(CommonError.BAD_PARAMETER);
        assertThatProblem(Callers.inspector().get(roster)).hasCode(CommonError.FORBIDDEN);
    }

    @Test
    void theNextShiftReadsWhatTheLastOneWrote() {
        // Given
        officer()
                .body(Map.of("areaCode", county, "text", "古宜镇一处整改未销号，请跟进。"))
                .post("/notification/v1/shift-notes")
                .then()
                .statusCode(201);
        // When, then
        officer()
                .get("/notification/v1/shift-notes?area=" + county)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].writtenBy", equalTo("duty-" + county));
        assertThatProblem(officer()
                        .body(Map.of("areaCode", "440101", "text", "x"))
                        .post("/notification/v1/shift-notes"))
                .hasCode(CommonError.NOT_FOUND);
        assertThatProblem(officer().body(Map.of()).post("/notification/v1/shift-notes"))
                .hasViolation("/areaCode", "REQUIRED")
                .hasViolation("/text", "REQUIRED");
    }

    private RequestSpecification officer() {
        return Callers.as("duty-" + county, "duty-officer", county);
    }

    @SafeVarargs
    private static Map<String, Object> shifts(Map<String, String>... shifts) {
        return Map.of("shifts", List.of(shifts));
    }

    private static Map<String, String> shift(String user, String from, String to) {
        return Map.of("userId", user, "from", from, "to", to);
    }
}
