package org.gulou.chassis.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.chassis.testing.MovableClock;
import org.gulou.chassis.testing.TestTokens;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class AuditEntriesTest {

    private static final String PATH = "/chassis/v1/audit";
    private static final String TOWNSHIP = "450226100";

    @Inject
    MovableClock clock;

    private final String subject = UUID.randomUUID().toString();

    @AfterEach
    void backToNow() {
        clock.reset();
    }

    @Test
    void anEntrySaysWhoDidWhatToWhat() {
        // Given
        act("lu", "FIX_VERIFIED", "RECTIFICATION", TOWNSHIP);
        // When
        Response found = auditor().get(PATH);
        // Then
        found.then()
                .statusCode(200)
                .body("items[0].user", equalTo("lu"))
                .body("items[0].action", equalTo("FIX_VERIFIED"))
                .body("items[0].subjectType", equalTo("RECTIFICATION"))
                .body("items[0].subjectId", equalTo(subject))
                .body("items[0].areaCode", equalTo(TOWNSHIP))
                .body("items[0].facts.attempt", equalTo(1));
        assertThat(Instant.parse(found.path("items[0].at"))).isBeforeOrEqualTo(clock.instant());
    }

    @Test
    void everyConditionNarrows() {
        // Given
        act("lu", "VERIFIED", "RECTIFICATION", TOWNSHIP);
        act("wu", "VERIFIED", "RECTIFICATION", TOWNSHIP);
        act("lu", "ASSIGNED", "DUTY", TOWNSHIP);
        // When, then
        auditor().queryParam("user", "wu").get(PATH).then().body("items.user", contains("wu"));
        auditor().queryParam("action", "ASSIGNED").get(PATH).then().body("items.action", contains("ASSIGNED"));
        auditor().queryParam("subjectType", "DUTY").get(PATH).then().body("items.action", contains("ASSIGNED"));
        auditor()
                .queryParam("user", "lu")
                .queryParam("subjectType", "RECTIFICATION")
                .queryParam("count", true)
                .get(PATH)
                .then()
                .body("items.user", contains("lu"))
                .body("total", equalTo(1));
    }

    @Test
    void fromIncludesItsMomentAndToDoesNot() {
        // Given
        act("lu", "EARLIER", "DUTY", TOWNSHIP);
        clock.advance(Duration.ofHours(1));
        act("lu", "LATER", "DUTY", TOWNSHIP);
        // When
        String later = auditor().get(PATH).path("items[0].at");
        // Then
        auditor().queryParam("from", later).get(PATH).then().body("items.action", contains("LATER"));
        auditor().queryParam("updatedSince", later).get(PATH).then().body("items.action", contains("LATER"));
        auditor().queryParam("to", later).get(PATH).then().body("items.action", contains("EARLIER"));
    }

    @Test
    void theLatestComesFirstAndPagesFollowOneAnother() {
        // Given
        for (String action : new String[] {"FIRST", "SECOND", "THIRD"}) {
            act("lu", action, "DUTY", TOWNSHIP);
            clock.advance(Duration.ofMinutes(1));
        }
        // When
        Response page =
                auditor().queryParam("limit", 2).queryParam("count", true).get(PATH);
        Response rest = auditor()
                .queryParam("limit", 2)
                .queryParam("cursor", page.<String>path("next"))
                .get(PATH);
        // Then
        page.then().body("items.action", contains("THIRD", "SECOND")).body("total", equalTo(3));
        rest.then().body("items.action", contains("FIRST")).body("$", not(hasKey("next")));
    }

    @Test
    void anAuditorReadsTheirAreasAndWhatConcernsNone() {
        // Given
        act("lu", "INSIDE", "DUTY", TOWNSHIP);
        act("lu", "NOWHERE", "DUTY", null);
        act("lu", "ELSEWHERE", "DUTY", "450225");
        // When, then
        auditor().queryParam("sort", "id").get(PATH).then().body("items.action", contains("INSIDE", "NOWHERE"));
        auditor().queryParam("area", TOWNSHIP).get(PATH).then().body("items.action", contains("INSIDE"));
        assertThatProblem(auditor().queryParam("area", "450225").get(PATH)).hasCode(CommonError.NOT_FOUND);
    }

    private void act(String user, String action, String subjectType, String area) {
        RequestSpecification request = as(user, Roles.COUNTY_OFFICER)
                .queryParam("action", action)
                .queryParam("subjectType", subjectType)
                .queryParam("subjectId", subject);
        (area == null ? request : request.queryParam("area", area))
                .post(PATH)
                .then()
                .statusCode(204);
    }

    private RequestSpecification auditor() {
        return as("auditor", Roles.AUDITOR).queryParam("subjectId", subject);
    }

    private static RequestSpecification as(String user, String role) {
        return given().header(
                        "Authorization",
                        TestTokens.as(user).roles(role).areas("450226").bearer());
    }
}
