package org.gulou.notification.inbox;

import static org.gulou.chassis.testing.ProblemAssert.assertThatProblem;
import static org.gulou.notification.testing.Happenings.rectification;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.gulou.chassis.problem.CommonError;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.notification.testing.Callers;
import org.gulou.notification.testing.Directory;
import org.gulou.notification.testing.Happenings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class NotificationResourceTest {

    private static final String NOTIFICATIONS = "/notification/v1/notifications";

    @Inject
    Happenings happenings;

    private String township;
    private String cadre;

    @BeforeEach
    void someoneInThePost() {
        township = Directory.township();
        cadre = "cadre-" + township;
        Directory.holds(cadre, "TOWNSHIP_CADRE", township);
    }

    @Test
    void aNotificationHasTheFieldsOfTheContractAndNoOthers() {
        // Given
        overdue();
        // When, then
        Callers.user(cadre)
                .get(NOTIFICATIONS)
                .then()
                .statusCode(200)
                .body(
                        "items[0].keySet()",
                        containsInAnyOrder("id", "title", "body", "severity", "subject", "createdAt", "step"))
                .body("items[0].subject.keySet()", containsInAnyOrder("type", "id", "areaCode"));
    }

    @Test
    void readingTwiceIsTheSameAsOnce() {
        // Given
        overdue();
        String id = only();
        String first = Callers.user(cadre)
                .post(NOTIFICATIONS + "/" + id + "/read")
                .then()
                .statusCode(200)
                .extract()
                .path("readAt");
        // When, then
        Callers.user(cadre)
                .post(NOTIFICATIONS + "/" + id + "/read")
                .then()
                .statusCode(200)
                .body("readAt", equalTo(first));
        Callers.user(cadre).get(NOTIFICATIONS + "?unread=true").then().body("items", hasSize(0));
        Callers.user(cadre).get(NOTIFICATIONS + "?unread=false").then().body("items", hasSize(1));
    }

    @Test
    void theNotificationOfSomebodyElseIsNotThere() {
        // Given
        overdue();
        String id = only();
        // When, then
        for (String verb : new String[] {"/read", "/acknowledge"}) {
            assertThatProblem(Callers.county().post(NOTIFICATIONS + "/" + id + verb))
                    .hasCode(NotificationError.NOTIFICATION_NOT_FOUND);
        }
        assertThatProblem(Callers.county().get(NOTIFICATIONS + "/" + id))
                .hasCode(NotificationError.NOTIFICATION_NOT_FOUND);
        assertThatProblem(Callers.county().get(NOTIFICATIONS + "/" + UUID.randomUUID()))
                .hasCode(NotificationError.NOTIFICATION_NOT_FOUND);
    }

    @Test
    void whoeverIsInvolvedReadsTheirLanguage() {
        // Given
        overdue();
        // When, then
        Callers.user(cadre)
                .header("Accept-Language", "fr, en;q=0.8, zh;q=0.5")
                .get(NOTIFICATIONS)
                .then()
                .body("items[0].title", equalTo("Overdue: —"));
        Callers.user(cadre)
                .header("Accept-Language", "zh-CN")
                .get(NOTIFICATIONS)
                .then()
                .body("items[0].title", equalTo("整改逾期：—"));
    }

    @Test
    void pagesHoldEveryNotificationOnce() {
        // Given
        overdue();
        overdue();
        overdue();
        // When
        String next = Callers.user(cadre)
                .get(NOTIFICATIONS + "?limit=2&count=true")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("total", equalTo(3))
                .body("next", notNullValue())
                .extract()
                .path("next");
        // Then
        Callers.user(cadre)
                .queryParam("cursor", next)
                .get(NOTIFICATIONS + "?limit=2")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("next", nullValue());
        assertThatProblem(
                        Callers.user(cadre).queryParam("cursor", "bm90IG91cnM").get(NOTIFICATIONS))
                .hasCode(CommonError.UNKNOWN_CURSOR);
    }

    @Test
    void onlyThoseInChargeSeeWhatFoundNobody() {
        assertThatProblem(Callers.user(cadre).get(NOTIFICATIONS + "?unassigned=true"))
                .hasCode(CommonError.FORBIDDEN);
        assertThatProblem(Callers.dutyOfficer().get(NOTIFICATIONS + "?unassigned=true&area=4501"))
                .hasCode(CommonError.NOT_FOUND);
    }

    @Test
    void withoutATokenNobodyReadsAnything() {
        assertThatProblem(RestAssured.get(NOTIFICATIONS)).hasCode(CommonError.UNAUTHENTICATED);
    }

    @Test
    void aParameterThatCannotBeReadIsNamed() {
        assertThatProblem(Callers.user(cadre).get(NOTIFICATIONS + "?unread=perhaps"))
                .hasStatus(400);
        assertThatProblem(Callers.user(cadre).get(NOTIFICATIONS + "?limit=0")).hasStatus(400);
    }

    private void overdue() {
        Map<String, Object> payload = rectification(UUID.randomUUID(), null, township, 0);
        happenings.happen("RectificationOverdue", payload);
    }

    private String only() {
        return Callers.user(cadre).get(NOTIFICATIONS).path("items[0].id");
    }
}
