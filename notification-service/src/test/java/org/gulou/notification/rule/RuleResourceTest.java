package org.gulou.notification.rule;

import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;
import static org.gulou.notification.testing.Happenings.rectification;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.notification.testing.Callers;
import org.gulou.notification.testing.Directory;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class RuleResourceTest {

    private static final String RULES = "/notification/v1/rules";

    @Test
    void theSeededRulesAreThere() {
        Callers.county()
                .get(RULES + "?limit=500")
                .then()
                .statusCode(200)
                .body("items.code", hasItems("RECTIFICATION_ISSUED", "RECTIFICATION_SERVED_CRITICAL"));
        Callers.admin()
                .get(RULES + "?eventType=RectificationServed")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].acknowledgeWithin", equalTo("PT5M"))
                .body("items[0].condition", equalTo("criticalFindings > 0"))
                .body("items[0].escalateTo", contains("COUNTY_LEADER"));
    }

    @Test
    void aRuleIsMadeOnceForEachKeyAndReadAsItWasMade() {
        // Given
        Map<String, Object> rule = aRule("HELD_BACK_" + suffix());
        String key = UUID.randomUUID().toString();
        // When
        Response made =
                Callers.county().header("Idempotency-Key", key).body(rule).post(RULES);
        made.then()
                .statusCode(201)
                .header("Location", equalTo(RULES + "/" + made.path("id")))
                .header("ETag", notNullValue());
        // Then
        Callers.county()
                .header("Idempotency-Key", key)
                .body(rule)
                .post(RULES)
                .then()
                .statusCode(201)
                .body("id", equalTo(made.path("id")));
        Callers.county()
                .get(RULES + "/" + made.path("id"))
                .then()
                .statusCode(200)
                .header("ETag", equalTo(made.header("ETag")))
                .body("templates.en.title", equalTo("Fixed: {siteName}"));
    }

    @Test
    void aCodeIsTakenOnce() {
        // Given
        Map<String, Object> rule = aRule("TAKEN_" + suffix());
        Callers.county().body(rule).post(RULES).then().statusCode(201);
        // When, then
        assertThatProblem(Callers.county().body(rule).post(RULES)).hasCode(RuleError.RULE_CODE_TAKEN);
    }

    @Test
    void theTimeToAcknowledgeIsChangedByWhoeverHasReadTheRule() {
        // Given
        Response made = Callers.county().body(aRule("SHORTENED_" + suffix())).post(RULES);
        String rule = RULES + "/" + made.path("id");
        String read = made.header("ETag");
        // When
        Callers.county()
                .header("If-Match", read)
                .contentType("application/merge-patch+json")
                .body("{\"acknowledgeWithin\": \"PT20S\"}")
                .patch(rule)
                .then()
                .statusCode(200)
                .body("acknowledgeWithin", equalTo("PT20S"))
                .body("version", equalTo(1));
        // Then
        assertThatProblem(Callers.county()
                        .header("If-Match", read)
                        .contentType("application/merge-patch+json")
                        .body("{\"acknowledgeWithin\": \"PT30S\"}")
                        .patch(rule))
                .hasCode(CommonError.PRECONDITION_FAILED);
        Map<String, Object> replaced = aRule(made.path("code"));
        replaced.put("acknowledgeWithin", "PT1H");
        assertThatProblem(Callers.county().body(replaced).put(rule)).hasCode(CommonError.PRECONDITION_REQUIRED);
        Callers.county()
                .header("If-Match", "\"1\"")
                .body(replaced)
                .put(rule)
                .then()
                .statusCode(200)
                .body("acknowledgeWithin", equalTo("PT1H"));
    }

    @Test
    void everyFaultOfARuleIsNamedAtOnce() {
        // Given
        Map<String, Object> rule = aRule("lower case");
        rule.put("condition", "noSuchField > 1");
        rule.put("acknowledgeWithin", "PT0S");
        rule.put("recipients", List.of(Map.of("kind", "ROLE"), Map.of("kind", "UNITS")));
        rule.put("subject", Map.of("type", "RECTIFICATION", "id", "{nothing}"));
        // When, then
        assertThatProblem(Callers.county().body(rule).post(RULES))
                .hasCode(CommonError.VALIDATION_FAILED)
                .hasViolation("/code", "PATTERN")
                .hasViolation("/condition", "INVALID_CONDITION")
                .hasViolation("/acknowledgeWithin", "ACKNOWLEDGE_WITHIN_OUT_OF_RANGE")
                .hasViolation("/recipients/0/role", "ROLE_MISPLACED")
                .hasViolation("/recipients/1/kind", "KIND_NOT_OF_EVENT")
                .hasViolation("/subject/id", "UNKNOWN_PLACEHOLDER");
    }

    @Test
    void aSubjectLongerThanANotificationKeepsIsRefused() {
        // Given
        Map<String, Object> rule = aRule("LONG_SUBJECT_" + suffix());
        rule.put("subject", Map.of("type", "X".repeat(33), "id", "x".repeat(201)));
        // When, then
        assertThatProblem(Callers.county().body(rule).post(RULES))
                .hasCode(CommonError.VALIDATION_FAILED)
                .hasViolation("/subject/type", "SIZE")
                .hasViolation("/subject/id", "SIZE");
        rule.put("subject", Map.of("type", "X".repeat(32), "id", "x".repeat(200)));
        Callers.county().body(rule).post(RULES).then().statusCode(201);
    }

    @Test
    void whatCannotBeReadIsTold() {
        assertThatProblem(Callers.county().body("{\"code\":").post(RULES)).hasCode(CommonError.MALFORMED_JSON);
        assertThatProblem(Callers.county().body("{\"colour\": 1}").post(RULES)).hasCode(CommonError.UNKNOWN_FIELD);
        assertThatProblem(Callers.county().body("{\"recipients\": 1}").post(RULES))
                .hasCode(CommonError.WRONG_TYPE);
    }

    @Test
    void anUnknownEventTypeWouldNeverFireAndIsRefused() {
        // Given
        Map<String, Object> rule = aRule("NEVER_" + suffix());
        rule.put("eventType", "MoonRisen");
        // When, then
        assertThatProblem(Callers.county().body(rule).post(RULES)).hasViolation("/eventType", "UNKNOWN_EVENT_TYPE");
    }

    @Test
    void othersMayNotTouchRules() {
        assertThatProblem(Callers.inspector().get(RULES)).hasCode(CommonError.FORBIDDEN);
        assertThatProblem(Callers.dutyOfficer().body(aRule("X_Y_Z")).post(RULES))
                .hasCode(CommonError.FORBIDDEN);
    }

    @Test
    void aRuleIsTriedWithoutTellingAnybody() {
        // Given
        String village = Directory.village();
        String principal = "principal-" + village;
        Directory.holds(principal, "PRINCIPAL", village.substring(0, 9));
        String id =
                Callers.county().get(RULES + "?eventType=RectificationServed").path("items[0].id");
        // When, then
        Callers.county()
                .body(Map.of("event", rectification(UUID.randomUUID(), null, village, 1)))
                .post(RULES + "/" + id + "/test")
                .then()
                .statusCode(200)
                .body("met", equalTo(true))
                .body("subject.type", equalTo("RECTIFICATION"))
                .body("recipients[0].asked", equalTo("PRINCIPAL"))
                .body("recipients[0].users", contains(principal));
        Callers.user(principal).get("/notification/v1/notifications").then().body("items", hasSize(0));
        assertThatProblem(Callers.county()
                        .body(Map.of("event", rectification(UUID.randomUUID(), null, "440101", 1)))
                        .post(RULES + "/" + id + "/test"))
                .hasCode(CommonError.NOT_FOUND);
        assertThatProblem(Callers.county().body(Map.of("event", Map.of())).post(RULES + "/" + id + "/test"))
                .hasViolation("/event/areaCode", "AREA_CODE_MISSING");
    }

    private static String suffix() {
        return UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    }

    private static Map<String, Object> aRule(String code) {
        Map<String, Object> rule = new HashMap<>();
        rule.put("code", code);
        rule.put("eventType", "RectificationFixed");
        rule.put("condition", "attempt > 99");
        rule.put("subject", Map.of("type", "RECTIFICATION", "id", "{id}"));
        rule.put("severity", "INFO");
        rule.put("recipients", new ArrayList<>(List.of(Map.of("kind", "ROLE", "role", "TOWNSHIP_CADRE"))));
        rule.put("acknowledgeWithin", "PT10M");
        rule.put("escalateTo", List.of("PRINCIPAL"));
        Map<String, Object> zh = Map.of("title", "已整改：{siteName}", "body", "{number}");
        Map<String, Object> en = Map.of("title", "Fixed: {siteName}", "body", "{number}");
        rule.put("templates", Map.of("zh-CN", zh, "en", en));
        return rule;
    }
}
