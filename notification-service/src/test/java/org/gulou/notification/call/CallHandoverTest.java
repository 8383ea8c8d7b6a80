package org.gulou.notification.call;

import static org.gulou.chassis.testing.Patience.await;
import static org.gulou.notification.testing.Happenings.event;
import static org.gulou.notification.testing.Happenings.rectification;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
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
class CallHandoverTest {

    // Timers are looked for every tenth of a second.
    private static final Duration LULL = Duration.ofSeconds(1);

    @Inject
    Happenings happenings;

    @Inject
    MovableClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

    @Test
    void theCallOfASiteManagerIsNeverHandedToTheManagerOfAnotherSiteInTheVillage() {
        // Given
        String village = Directory.village();
        UUID school = Directory.site("School", village);
        UUID shop = Directory.site("Shop", village);
        escalate(village, school, "SITE_MANAGER", "named-" + village);
        // When
        UUID other = Directory.manages("stranger-" + village, shop, village);
        heard(other, 1, "SITE", "SITE_MANAGER");
        UUID next = Directory.manages("next-" + village, school, village);
        heard(next, 1, "SITE", "SITE_MANAGER");
        // Then
        called("next-" + village);
        notCalled("stranger-" + village);
    }

    @Test
    void theCallOfADepartmentHeadIsNeverHandedToTheHeadOfAnotherDepartment() {
        // Given
        String township = Directory.township();
        String department = "D" + township;
        String another = "E" + township;
        Directory.organization(department, "部门", "Department");
        Directory.organization(another, "部门", "Department");
        happenings.happen(
                "EscalationRaised",
                escalation(township, "ORG_HEAD", "named-" + township, Map.of("departmentCode", department)));
        // When
        heard(Directory.heads("stranger-" + township, another), 1, "ORGANIZATION", "ORG_HEAD");
        heard(Directory.heads("next-" + township, department), 1, "ORGANIZATION", "ORG_HEAD");
        // Then
        called("next-" + township);
        notCalled("stranger-" + township);
    }

    @Test
    void aSiteManagersCallWithoutASiteIsHandedToNobody() {
        // Given
        String village = Directory.village();
        UUID site = Directory.site("School", village);
        happenings.happen("EscalationRaised", escalation(village, "SITE_MANAGER", "named-" + village, Map.of()));
        // When
        heard(Directory.manages("stranger-" + village, site, village), 1, "SITE", "SITE_MANAGER");
        // Then
        notCalled("stranger-" + village);
    }

    @Test
    void whoActsForAnAbsentPrincipalIsCalledAsThePrincipalWas() {
        // Given
        String township = Directory.township();
        UUID principal = Directory.holds("p-" + township, "PRINCIPAL", township);
        serve(township);
        Directory.suspends(principal);
        heard(principal, 2, "AREA", "PRINCIPAL");
        notCalled("d-" + township);
        // When
        UUID deputy = Directory.actsFor("d-" + township, principal, township);
        heard(deputy, 1, "AREA", "DEPUTY");
        // Then
        called("d-" + township);
    }

    @Test
    void anAbsenceCallsTheDeputyOfThePlaceWhereNobodyWasNamedToAct() {
        // Given
        String township = Directory.township();
        UUID principal = Directory.holds("p-" + township, "PRINCIPAL", township);
        Directory.holds("d-" + township, "DEPUTY", township);
        serve(township);
        // When
        Directory.suspends(principal);
        heard(principal, 2, "AREA", "PRINCIPAL");
        // Then
        called("d-" + township);
    }

    @Test
    void aDeputyWhoActsForNobodyIsNotCalledForThePrincipal() {
        // Given
        String township = Directory.township();
        Directory.holds("p-" + township, "PRINCIPAL", township);
        serve(township);
        // When
        heard(Directory.holds("d-" + township, "DEPUTY", township), 1, "AREA", "DEPUTY");
        // Then
        notCalled("d-" + township);
    }

    @Test
    void thePrincipalOfAPlaceAboveIsNotCalledForThatOfANearerOne() {
        // Given
        String county = Directory.county();
        String township = Directory.townshipOf(county);
        Directory.holds("p-" + township, "PRINCIPAL", township);
        serve(township);
        // When
        heard(Directory.holds("above-" + county, "PRINCIPAL", county), 1, "AREA", "PRINCIPAL");
        // Then
        notCalled("above-" + county);
    }

    @Test
    void aDatedHandoverIsFollowedWhenItsTimeHasComeThoughTheCallWasOpenedAfterItWasHeardOf() {
        // Given
        String township = Directory.township();
        Directory.holds("p-" + township, "PRINCIPAL", township);
        UUID next = Directory.holds("n-" + township, "PRINCIPAL", township);
        Directory.begins(next, clock.instant().plusSeconds(120));
        heard(next, 1, "AREA", "PRINCIPAL");
        serve(township);
        notCalled("n-" + township);
        // When
        clock.advance(Duration.ofMinutes(3));
        // Then
        called("n-" + township);
    }

    @Test
    void anEventAheadOfTheReplicaIsFollowedOnceTheReplicaShowsIt() {
        // Given
        String township = Directory.township();
        Directory.holds("p-" + township, "PRINCIPAL", township);
        UUID back = Directory.holds("b-" + township, "PRINCIPAL", township);
        Directory.suspends(back);
        serve(township);
        // When
        heard(back, 3, "AREA", "PRINCIPAL");
        notCalled("b-" + township);
        Directory.resumes(back);
        // Then
        called("b-" + township);
    }

    private void serve(String township) {
        happenings.happen("RectificationServed", rectification(UUID.randomUUID(), null, township, 1));
    }

    private void escalate(String area, UUID site, String role, String user) {
        happenings.happen("EscalationRaised", escalation(area, role, user, Map.of("siteId", site)));
    }

    private static Map<String, Object> escalation(String area, String role, String user, Map<String, ?> more) {
        Map<String, Object> payload = new HashMap<>(more);
        payload.put("id", UUID.randomUUID());
        payload.put("subjectType", "RECTIFICATION");
        payload.put("subjectId", UUID.randomUUID());
        payload.put("areaCode", area);
        payload.put("step", "REMINDER");
        payload.put("dutyHolders", List.of(Map.of("dutyId", UUID.randomUUID(), "role", role, "userId", user)));
        return payload;
    }

    private void heard(UUID duty, long seq, String subjectType, String role) {
        happenings.happen(
                "handovers", event("DutyChanged", Map.of("id", duty, "subjectType", subjectType, "role", role), seq));
    }

    private static void called(String user) {
        await().untilAsserted(() -> Callers.user(user)
                .get("/notification/v1/notifications")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].acknowledgeBy", notNullValue()));
    }

    /** Nor after a while in which every timer that is due has fired. */
    private static void notCalled(String user) {
        await().during(LULL)
                .untilAsserted(() -> Callers.user(user)
                        .get("/notification/v1/notifications")
                        .then()
                        .statusCode(200)
                        .body("items", hasSize(0)));
    }
}
