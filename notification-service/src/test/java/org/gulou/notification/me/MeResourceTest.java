package org.gulou.notification.me;

import static org.gulou.notification.testing.Happenings.rectification;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.gulou.chassis.testing.InfrastructureResource;
import org.gulou.notification.testing.Callers;
import org.gulou.notification.testing.Directory;
import org.gulou.notification.testing.Happenings;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(InfrastructureResource.class)
class MeResourceTest {

    @Inject
    Happenings happenings;

    @Test
    void iAmWhoMyTokenAndMyDutiesSay() {
        // Given
        String township = Directory.township();
        Directory.holds("me-" + township, "TOWNSHIP_CADRE", township);
        // When, then
        Callers.user("me-" + township)
                .get("/notification/v1/me")
                .then()
                .statusCode(200)
                .body("user", equalTo("me-" + township))
                .body("areas", contains(township));
    }

    @Test
    void whatMustBeAcknowledgedComesBeforeWhatIsUnread() {
        // Given
        String township = Directory.township();
        String principal = "principal-" + township;
        Directory.holds(principal, "PRINCIPAL", township);
        happenings.happen("RectificationOverdue", rectification(UUID.randomUUID(), null, township, 0));
        happenings.happen("RectificationServed", rectification(UUID.randomUUID(), null, township, 1));
        // When, then
        Callers.user(principal)
                .get("/notification/v1/me/tasks")
                .then()
                .statusCode(200)
                .body("items.kind", contains("ACKNOWLEDGE", "READ"));
        String next =
                Callers.user(principal).get("/notification/v1/me/tasks?limit=1").path("next");
        Callers.user(principal)
                .queryParam("cursor", next)
                .get("/notification/v1/me/tasks?limit=1")
                .then()
                .body("items.kind", contains("READ"));
    }

    @Test
    void aCallSomebodyElseHasAnsweredNoLongerWaits() {
        // Given
        String township = Directory.township();
        Directory.holds("one-" + township, "PRINCIPAL", township);
        Directory.holds("two-" + township, "PRINCIPAL", township);
        happenings.happen("RectificationServed", rectification(UUID.randomUUID(), null, township, 1));
        String mine = Callers.user("one-" + township)
                .get("/notification/v1/notifications")
                .path("items[0].id");
        String theirs = Callers.user("two-" + township)
                .get("/notification/v1/notifications")
                .path("items[0].id");
        Callers.user("two-" + township).post("/notification/v1/notifications/" + theirs + "/read");
        // When
        Callers.user("one-" + township)
                .post("/notification/v1/notifications/" + mine + "/acknowledge")
                .then()
                .statusCode(200);
        // Then
        Callers.user("two-" + township)
                .get("/notification/v1/me/tasks")
                .then()
                .statusCode(200)
                .body("items", hasSize(0));
    }
}
