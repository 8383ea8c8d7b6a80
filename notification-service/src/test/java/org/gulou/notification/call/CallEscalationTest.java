package org.gulou.notification.call;

import static org.gulou.chassis.testing.Patience.await;
import static org.gulou.notification.testing.Happenings.rectification;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.chassis.testing.MovableClock;
import org.gulou.notification.testing.Callers;
import org.gulou.notification.testing.Directory;
import org.gulou.notification.testing.Happenings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class CallEscalationTest {

    private static final String NOTIFICATIONS = "/notification/v1/notifications";

    @Inject
    Happenings happenings;

    @Inject
    MovableClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void anAcknowledgementAnswersTheCallForGood() {
        // Given
        String county = Directory.county();
        String township = Directory.townshipOf(county);
        Directory.holds("p-" + township, "PRINCIPAL", township);
        Directory.holds("l-" + county, "COUNTY_LEADER", county);
        serve(township);
        String id = only("p-" + township).extract().path("items[0].id");
        // When
        Callers.user("p-" + township)
                .post(NOTIFICATIONS + "/" + id + "/acknowledge")
                .then()
                .statusCode(200)
                .body("acknowledgedAt", notNullValue())
                .body("readAt", notNullValue());
        clock.advance(Duration.ofMinutes(6));
        // Then
        call(county)
                .body("items[0].state", equalTo("ANSWERED"))
                .body("items[0].answeredBy", equalTo("p-" + township))
                .body("items[0].step", equalTo(0));
        Callers.user("p-" + township)
                .post(NOTIFICATIONS + "/" + id + "/acknowledge")
                .then()
                .statusCode(200);
    }

    @Test
    void nobodyAnsweringInTimeCallsTheCountyLeaderAndThenExhaustsTheCall() {
        // Given
        String county = Directory.county();
        String township = Directory.townshipOf(county);
        Directory.holds("p-" + township, "PRINCIPAL", township);
        Directory.holds("l-" + county, "COUNTY_LEADER", county);
        serve(township);
        // When
        clock.advance(Duration.ofMinutes(6));
        // Then
        await().untilAsserted(() -> only("l-" + county)
                .body("items[0].step", equalTo(1))
                .body("items[0].body", containsString("p-" + township + " 未在时限内应答"))
                .body("items[0].acknowledgeBy", notNullValue()));
        call(county)
                .body("items[0].state", equalTo("OPEN"))
                .body("items[0].step", equalTo(1))
                .body("items[0].called.userId", contains("p-" + township, "l-" + county));
        // When
        clock.advance(Duration.ofMinutes(6));
        // Then
        await().untilAsserted(() -> call(county).body("items[0].state", equalTo("EXHAUSTED")));
        Callers.as("officer-" + county, "county-officer", county)
                .get(NOTIFICATIONS + "?unassigned=true")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].body", containsString("叫应无人应答"));
    }

    @Test
    void whatFindsNobodyWaitsInTheInboxOfTheAreaUntilAPostIsFilled() {
        // Given
        String county = Directory.county();
        String township = Directory.townshipOf(county);
        // When
        happenings.happen("RectificationOverdue", rectification(UUID.randomUUID(), null, township, 0));
        // Then
        Callers.as("duty-" + county, "duty-officer", county)
                .get(NOTIFICATIONS + "?unassigned=true&area=" + township)
                .then()
                .statusCode(200)
                .body("items.body", hasItem(containsString("逐级上送均无人员")));
        // When
        Directory.holds("late-" + township, "TOWNSHIP_CADRE", township);
        clock.advance(Duration.ofMinutes(1));
        // Then
        await().untilAsserted(() -> Callers.user("late-" + township)
                .get(NOTIFICATIONS)
                .then()
                .body("items.subject.type", hasItem("RECTIFICATION")));
    }

    @Test
    void aHandoverWhileTheCallIsOpenCallsTheNewHolder() {
        // Given
        String county = Directory.county();
        String township = Directory.townshipOf(county);
        UUID old = Directory.holds("p-" + township, "PRINCIPAL", township);
        serve(township);
        // When
        Directory.ends(old);
        UUID duty = Directory.holds("n-" + township, "PRINCIPAL", township);
        happenings.happen(
                "handovers",
                "DutyChanged",
                Map.of(
                        "id",
                        duty,
                        "subjectType",
                        "AREA",
                        "subjectCode",
                        township,
                        "areaCode",
                        township,
                        "role",
                        "PRINCIPAL",
                        "userId",
                        "n-" + township));
        // Then
        await().untilAsserted(() ->
                only("n-" + township).body("items[0].step", equalTo(0)).body("items[0].acknowledgeBy", notNullValue()));
    }

    @Test
    void theOneOnTheDutyRosterIsTheEndOfTheChain() {
        // Given
        String county = Directory.county();
        String township = Directory.townshipOf(county);
        Directory.holds("p-" + township, "PRINCIPAL", township);
        Callers.as("officer-" + county, "county-officer", county)
                .header("If-Match", "\"0\"")
                .body(Map.of(
                        "shifts",
                        List.of(Map.of(
                                "userId", "night-" + county,
                                "from", clock.instant().minusSeconds(60).toString(),
                                "to", clock.instant().plusSeconds(3600).toString()))))
                .put("/notification/v1/rosters?area=" + county)
                .then()
                .statusCode(200);
        serve(township);
        // When
        clock.advance(Duration.ofMinutes(6));
        // Then
        await().untilAsserted(() -> only("night-" + county).body("items[0].step", equalTo(1)));
    }

    private void serve(String township) {
        happenings.happen("RectificationServed", rectification(UUID.randomUUID(), null, township, 1));
    }

    private static ValidatableResponse only(String user) {
        return Callers.user(user).get(NOTIFICATIONS).then().statusCode(200).body("items", hasSize(1));
    }

    private static ValidatableResponse call(String county) {
        return Callers.as("officer-" + county, "county-officer", county)
                .get("/notification/v1/calls")
                .then()
                .statusCode(200)
                .body("items", hasSize(1));
    }
}
