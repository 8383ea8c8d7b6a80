package org.gulou.notification.audit;

import static org.gulou.chassis.testing.Patience.await;
import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.notification.testing.Callers;
import org.gulou.notification.testing.Directory;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class AuditResourceTest {

    @Test
    void whoSentANoticeIsOnTheTrailOfTheirArea() {
        // Given
        String county = Directory.county();
        Callers.as("officer-" + county, "county-officer", county)
                .body(Map.of("title", "t", "body", "b", "to", Map.of("users", List.of("anybody"))))
                .post("/notification/v1/notices")
                .then()
                .statusCode(201);
        // When, then
        Callers.as("auditor", "auditor", county)
                .get("/notification/v1/audit?area=" + county)
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].action", equalTo("NOTICE_SENT"))
                .body("items[0].user", equalTo("officer-" + county));
        Callers.as("auditor", "auditor", "450226")
                .get("/notification/v1/audit?user=officer-" + county)
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }

    @Test
    void theTrailIsSound() {
        await().untilAsserted(() -> Callers.as("auditor", "auditor", "450226")
                .get("/notification/v1/audit/verify")
                .then()
                .statusCode(200)
                .body("sound", equalTo(true)));
    }

    @Test
    void onlyAuditorsReadIt() {
        assertThatProblem(Callers.county().get("/notification/v1/audit")).hasCode(CommonError.FORBIDDEN);
        assertThatProblem(Callers.as("auditor", "auditor", "450226").get("/notification/v1/audit?from=yesterday"))
                .hasCode(CommonError.BAD_PARAMETER);
    }
}
