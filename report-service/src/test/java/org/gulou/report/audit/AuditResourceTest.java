package org.gulou.report.audit;

import static org.gulou.chassis.testing.Patience.await;
import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.Map;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.chassis.testing.SuiteTime;
import org.gulou.report.testing.Callers;
import org.gulou.report.testing.Directory;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class AuditResourceTest {

    private static final String AUDIT = "/report/v1/audit";

    @Test
    void whoIssuedAnIndicatorIsOnTheTrail() {
        // Given
        String code = "Z" + Directory.township();
        Callers.admin()
                .body(indicator(code))
                .post("/report/v1/indicators")
                .then()
                .statusCode(201);
        // When
        Response found = auditor().get(AUDIT + "?subjectType=INDICATOR&subjectId=" + code);
        Response later = auditor()
                .get(AUDIT + "?subjectId=" + code + "&from=" + SuiteTime.now().plus(Duration.ofDays(2)));
        // Then
        found.then()
                .statusCode(200)
                .body("items.action", contains("INDICATOR_ISSUED"))
                .body("items.user", contains("admin"));
        later.then().body("items", empty());
    }

    @Test
    void theChainIsSound() {
        await().untilAsserted(() -> Callers.county()
                .get(AUDIT + "/verify")
                .then()
                .statusCode(200)
                .body("sound", equalTo(true))
                .body("pending", equalTo(0)));
    }

    @Test
    void onlyThoseWhoAuditReadIt() {
        assertThatProblem(Callers.dutyOfficer().get(AUDIT)).hasCode(CommonError.FORBIDDEN);
        assertThatProblem(Callers.admin().get(AUDIT + "/verify")).hasCode(CommonError.FORBIDDEN);
        assertThatProblem(auditor().get(AUDIT + "?to=tomorrow")).hasCode(CommonError.BAD_PARAMETER);
    }

    private static RequestSpecification auditor() {
        return Callers.as("auditor", Roles.AUDITOR, "450226");
    }

    private static Map<String, Object> indicator(String code) {
        return Map.of("code", code, "key", "audited_" + code.substring(1), "nameZh", "口罩", "kind", "STOCK");
    }
}
