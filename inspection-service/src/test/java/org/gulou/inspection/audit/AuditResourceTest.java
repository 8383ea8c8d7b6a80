package org.gulou.inspection.audit;

import static org.gulou.chassis.testing.Patience.await;
import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;
import static org.gulou.inspection.testing.Callers.as;
import static org.gulou.inspection.testing.Callers.inspector;
import static org.gulou.inspection.testing.Steps.act;
import static org.gulou.inspection.testing.Steps.claimed;
import static org.gulou.inspection.testing.Steps.findings;
import static org.gulou.inspection.testing.Steps.ok;
import static org.gulou.inspection.testing.Steps.site;
import static org.gulou.inspection.testing.Steps.submitted;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.security.Roles;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.inspection.testing.Directory;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class AuditResourceTest {

    private static final String PATH = "/inspection/v1/audit";

    @Test
    void whoJudgedWhatIsRead() {
        // Given
        String site = site(Directory.village());
        Response notice = claimed(site, findings(submitted(site, "K13")).get("K13"));
        ok(act(inspector(2), notice, "/rectifications/", "verify", null));
        // When
        Response entries = as("auditor", Roles.AUDITOR, "450226")
                .get(PATH + "?count=true&subject=" + notice.path("id") + "&user=inspector2");
        // Then
        entries.then()
                .statusCode(200)
                .body("items.action", contains("FIX_VERIFIED"))
                .body("items[0].facts.attempt", equalTo(1))
                .body("total", equalTo(1));
    }

    @Test
    void whatHappenedElsewhereIsNotRead() {
        // Given
        String site = site(Directory.village());
        Response notice = claimed(site, findings(submitted(site, "K13")).get("K13"));
        ok(act(inspector(2), notice, "/rectifications/", "verify", null));
        // When
        Response entries = as("other-auditor", Roles.AUDITOR, "450225").get(PATH + "?subject=" + notice.path("id"));
        // Then
        entries.then().body("items.size()", equalTo(0));
        assertThatProblem(inspector(1).get(PATH)).hasCode(CommonError.FORBIDDEN);
    }

    @Test
    void theChainIsSound() {
        await().untilAsserted(() -> as("auditor", Roles.AUDITOR, "450226")
                .get(PATH + "/verify")
                .then()
                .statusCode(200)
                .body("sound", equalTo(true))
                .body("pending", equalTo(0)));
    }
}
