package org.gulou.report.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.report.testing.Callers;
import org.gulou.report.testing.Directory;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class TemplateResourceTest {

    private final String township = Directory.township();

    @Test
    void theDailyReportAndTheZeroDeclarationAreInForceFromTheStart() {
        Callers.officer(township)
                .get("/report/v1/templates?state=PUBLISHED&periodType=DAILY&sort=code")
                .then()
                .statusCode(200)
                .body("items.code", hasItems("DAILY", "ZERO-DAILY"))
                .body("items.find { it.code == 'DAILY' }.indicators", hasSize(65))
                .body("items.find { it.code == 'DAILY' }.window.endsAt", equalTo("15:00:00"))
                .body("items.find { it.code == 'DAILY' }.due.TOWNSHIP.time", equalTo("16:00:00"))
                .body("items.find { it.code == 'DAILY' }.version", equalTo(1));
    }

    @Test
    void aTemplateIsDraftedPublishedAndOwedFromTodayOn() {
        // Given
        String code = "T-" + township;
        Response draft = Callers.admin().body(template(code)).post("/report/v1/templates");
        String path = "/report/v1/templates/" + draft.path("id");
        // When
        Response blind = Callers.admin().post(path + "/publish");
        Response published =
                Callers.admin().header("If-Match", draft.header("ETag")).post(path + "/publish");
        Response again =
                Callers.admin().header("If-Match", published.header("ETag")).post(path + "/publish");
        // Then
        draft.then().statusCode(201).body("state", equalTo("DRAFT"));
        assertThatProblem(blind).hasCode(CommonError.PRECONDITION_REQUIRED);
        published.then().statusCode(200).body("state", equalTo("PUBLISHED"));
        assertThatProblem(again).hasCode(TemplateError.TEMPLATE_NOT_DRAFT);
        Callers.county()
                .get("/report/v1/obligations?template=" + code)
                .then()
                .body("items.unitCode", equalTo(List.of(township)));
    }

    @Test
    void theNextEditionTakesThePlaceOfTheOneInForce() {
        // Given
        String code = "E-" + township;
        publish(Callers.admin().body(template(code)).post("/report/v1/templates"));
        // When
        Response second = publish(Callers.admin().body(template(code)).post("/report/v1/templates"));
        // Then
        second.then().body("version", equalTo(2));
        assertThat(Callers.admin()
                        .get("/report/v1/templates?code=" + code)
                        .jsonPath()
                        .getMap("items.collectEntries { [it.version.toString(), it.state] }"))
                .isEqualTo(Map.of("1", "SUPERSEDED", "2", "PUBLISHED"));
    }

    @Test
    void whatWasReplacedSinceAMomentHasChangedSinceIt() {
        // Given
        String code = "S-" + township;
        publish(Callers.admin().body(template(code)).post("/report/v1/templates"));
        Response second = publish(Callers.admin().body(template(code)).post("/report/v1/templates"));
        Instant replaced =
                OffsetDateTime.parse(second.<String>path("publishedAt")).toInstant();
        String list = "/report/v1/templates?count=true&code=" + code + "&updatedSince=";
        // When, then
        Callers.admin()
                .get(list + replaced)
                .then()
                .body("total", equalTo(2))
                .body("items.state", hasItems("SUPERSEDED", "PUBLISHED"));
        Callers.admin()
                .get(list + replaced.plusSeconds(1))
                .then()
                .body("total", equalTo(0))
                .body("items", hasSize(0));
    }

    @Test
    void everyFaultOfADraftIsNamedAtOnce() {
        // Given
        Map<String, Object> template = template("A-X");
        template.put("indicators", List.of(asked("H01"), asked("H01"), asked("ZZ9")));
        template.put("due", Map.of());
        template.put("rules", List.of(Map.of("code", "R", "expr", "H01 >", "severity", "ERROR")));
        // When
        Response refused = Callers.admin().body(template).post("/report/v1/templates");
        // Then
        assertThatProblem(refused)
                .hasViolationsAt("/code", "/indicators/1/code", "/indicators/2/code", "/due/TOWNSHIP", "/rules/0/expr");
    }

    @Test
    void onlyTheAdministratorKeepsTemplates() {
        assertThatProblem(Callers.county().body(template("X")).post("/report/v1/templates"))
                .hasCode(CommonError.FORBIDDEN);
    }

    private Response publish(Response draft) {
        return Callers.admin()
                .header("If-Match", draft.header("ETag"))
                .post("/report/v1/templates/" + draft.path("id") + "/publish");
    }

    private Map<String, Object> template(String code) {
        Map<String, Object> template = new HashMap<>();
        template.put("code", code);
        template.put("name", "测试表");
        template.put("unitKind", "AREA");
        template.put("codes", List.of(township));
        template.put("periodType", "WEEKLY");
        template.put("window", Map.of("endsAt", "15:00", "hours", 168));
        template.put("due", Map.of("TOWNSHIP", Map.of("time", "16:00", "dayOffset", 1)));
        template.put("indicators", List.of(asked("H01")));
        return template;
    }

    private static Map<String, Object> asked(String code) {
        return Map.of("code", code, "required", true);
    }
}
