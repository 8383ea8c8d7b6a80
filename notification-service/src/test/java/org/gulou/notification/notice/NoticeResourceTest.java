package org.gulou.notification.notice;

import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.notification.testing.Callers;
import org.gulou.notification.testing.Directory;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class NoticeResourceTest {

    private static final String NOTICES = "/notification/v1/notices";

    @Test
    void aNoticeToARoleOfACountyReachesItsHoldersInEveryTownship() {
        // Given
        String county = Directory.county();
        String one = Directory.townshipOf(county);
        String other = Directory.townshipOf(county);
        Directory.holds("cadre-" + one, "TOWNSHIP_CADRE", one);
        Directory.holds("cadre-" + other, "TOWNSHIP_CADRE", other);
        // When
        Response sent = Callers.as("officer-" + county, "county-officer", county)
                .body(notice(Map.of("areas", List.of(county), "roles", List.of("TOWNSHIP_CADRE"))))
                .post(NOTICES);
        // Then
        sent.then()
                .statusCode(201)
                .header("Location", equalTo(NOTICES + "/" + sent.path("id")))
                .body("recipients.userId", containsInAnyOrder("cadre-" + one, "cadre-" + other));
        Callers.user("cadre-" + one)
                .get("/notification/v1/notifications")
                .then()
                .body("items", hasSize(1))
                .body("items[0].title", equalTo("今晚值守"))
                .body("items[0].subject.type", equalTo("NOTICE"))
                .body("items[0].acknowledgeBy", nullValue());
    }

    @Test
    void aNoticeThatMustBeAcknowledgedOpensACallForEach() {
        // Given
        String county = Directory.county();
        String user = "inspector-" + county;
        Map<String, Object> notice = Map.of(
                "title", "今晚值守",
                "body", "请确认",
                "severity", "URGENT",
                "acknowledgeWithin", "PT15M",
                "escalateTo", List.of("COUNTY_LEADER"),
                "to", Map.of("users", List.of(user)));
        // When
        Callers.as("duty-" + county, "duty-officer", county)
                .body(notice)
                .post(NOTICES)
                .then()
                .statusCode(201)
                .body("acknowledgeWithin", equalTo("PT15M"));
        // Then
        Callers.as("duty-" + county, "duty-officer", county)
                .get("/notification/v1/calls?open=true")
                .then()
                .body("items", hasSize(1))
                .body("items[0].called.userId", contains(user));
        Callers.user(user)
                .get("/notification/v1/me/tasks")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("ACKNOWLEDGE"))
                .body("items[0].dueAt", notNullValue());
    }

    @Test
    void anOrganisationIsToldByItsHead() {
        // Given
        Directory.organization("NOTICE-DEPT", "测试局", "Test bureau");
        Directory.heads("head-of-test", "NOTICE-DEPT");
        // When, then
        Callers.county()
                .body(notice(Map.of("organizations", List.of("NOTICE-DEPT"))))
                .post(NOTICES)
                .then()
                .statusCode(201)
                .body("recipients.userId", contains("head-of-test"));
    }

    @Test
    void aRepeatedNoticeIsSentOnce() {
        // Given
        String user = "user-" + UUID.randomUUID();
        String key = UUID.randomUUID().toString();
        Map<String, Object> notice = notice(Map.of("users", List.of(user)));
        // When
        for (int i = 0; i < 2; i++) {
            Callers.county()
                    .header("Idempotency-Key", key)
                    .body(notice)
                    .post(NOTICES)
                    .then()
                    .statusCode(201);
        }
        // Then
        Callers.user(user).get("/notification/v1/notifications").then().body("items", hasSize(1));
        assertThatProblem(Callers.county()
                        .header("Idempotency-Key", key)
                        .body(notice(Map.of("users", List.of("somebody-else"))))
                        .post(NOTICES))
                .hasCode(CommonError.IDEMPOTENCY_KEY_REUSED);
    }

    @Test
    void everyFaultOfANoticeIsNamedAtOnce() {
        assertThatProblem(Callers.county()
                        .body(Map.of(
                                "title",
                                "",
                                "body",
                                "x",
                                "escalateTo",
                                List.of("PRINCIPAL"),
                                "to",
                                Map.of("roles", List.of("ORG_HEAD"))))
                        .post(NOTICES))
                .hasCode(CommonError.VALIDATION_FAILED)
                .hasViolation("/title", "REQUIRED")
                .hasViolation("/escalateTo", "ESCALATION_WITHOUT_DEADLINE")
                .hasViolation("/to", "ROLES_AND_AREAS_GO_TOGETHER")
                .hasViolation("/to/roles/0", "ROLE_NOT_OF_AN_AREA");
        assertThatProblem(Callers.county().body(notice(Map.of())).post(NOTICES))
                .hasViolation("/to", "NOBODY_ADDRESSED");
    }

    @Test
    void aCodeThatIsNoneIsNamedWithAllOtherFaults() {
        assertThatProblem(Callers.county()
                        .body(Map.of(
                                "title",
                                "",
                                "body",
                                "x",
                                "areaCode",
                                "4502261",
                                "to",
                                Map.of("roles", List.of("PRINCIPAL"), "areas", List.of("450226", "45022"))))
                        .post(NOTICES))
                .hasViolationsAt("/areaCode", "/title", "/to/areas/1")
                .hasViolation("/areaCode", "INVALID_AREA_CODE")
                .hasViolation("/to/areas/1", "INVALID_AREA_CODE");
    }

    @Test
    void whatIsNotThereComesBeforeACodeThatIsNone() {
        assertThatProblem(Callers.county()
                        .body(notice(Map.of("organizations", List.of("NO-SUCH-ONE"), "areas", List.of("45022"))))
                        .post(NOTICES))
                .hasCode(CommonError.NOT_FOUND);
    }

    @Test
    void aPlaceOutsideIsNotThere() {
        assertThatProblem(Callers.county()
                        .body(notice(Map.of("areas", List.of("440101"), "roles", List.of("PRINCIPAL"))))
                        .post(NOTICES))
                .hasCode(CommonError.NOT_FOUND);
        assertThatProblem(Callers.county().get(NOTICES + "/" + UUID.randomUUID()))
                .hasCode(NoticeError.NOTICE_NOT_FOUND);
    }

    @Test
    void othersSendNone() {
        assertThatProblem(Callers.inspector()
                        .body(notice(Map.of("users", List.of("x"))))
                        .post(NOTICES))
                .hasCode(CommonError.FORBIDDEN);
    }

    private static Map<String, Object> notice(Map<String, Object> to) {
        return Map.of("title", "今晚值守", "body", "请各乡镇安排夜间值守。", "to", to);
    }
}
